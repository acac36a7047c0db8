import { Basis } from "#record/basis.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import type { DeskPlace } from "../desk-place.ts";
import { Choice } from "./desk-form.tsx";

interface BasisChoiceProps {
  readonly place: DeskPlace;
  readonly form: string;
  readonly name: string;
  readonly label: string;
  readonly value: Basis;
  readonly rule?: string;
}

/** Who says so. */
export function BasisChoice(props: BasisChoiceProps) {
  const { bases } = DESK_CHARTING_WORDS[props.place.language];
  const options = Basis.options.map((value) => ({ value, label: bases[value] }));
  return <Choice {...props} options={options} />;
}
