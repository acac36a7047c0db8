import type { SeatAtDesk } from "#actions/read-committees.ts";
import { StakeholderGroup } from "#record/roadmap.ts";
import { SEAT_WORDS } from "#wording/live/desk-seat-words.ts";
import { SEAT_ROLES } from "#wording/live/seat-title.ts";
import { groupTitle } from "#wording/stakeholder-groups.ts";
import type { DeskPlace } from "../desk-place.ts";
import { Both, Choice } from "./desk-form.tsx";

interface SeatFieldsProps {
  readonly place: DeskPlace;
  readonly form: string;
  /** As it stands; null for one to be made. */
  readonly seat: SeatAtDesk | null;
  readonly languages: readonly string[];
}

/** What a seat is for, and for whom it speaks. */
export function SeatFields({ seat, languages, ...at }: SeatFieldsProps) {
  const { language } = at.place;
  const words = SEAT_WORDS[language];
  const roles = Object.entries(SEAT_ROLES[language]).map(([value, label]) => ({ value, label }));
  const groups = StakeholderGroup.options.map((id) => ({
    value: id,
    label: groupTitle(id, language),
  }));
  return (
    <>
      <Choice
        {...at}
        name="role"
        label={words.role}
        value={seat?.role ?? "member"}
        options={roles}
      />
      <Choice
        {...at}
        name="group"
        label={words.group}
        value={seat?.stakeholderGroup ?? ""}
        options={[{ value: "", label: words.noGroup }, ...groups]}
      />
      <Both
        {...at}
        name="institution"
        label={words.institution}
        value={seat?.institution}
        needed={[]}
      />
      {seat !== null && (
        <Both {...at} name="title" label={words.seatTitle} value={seat.title} needed={languages} />
      )}
    </>
  );
}
