import type { FrozenQuestionnaire } from "#domain/assessment-life/frozen-questionnaire.ts";
import type { Language } from "#wording/language.ts";
import { DESK_QUESTIONNAIRE_WORDS } from "#wording/live/desk-questionnaire-catalogue.ts";
import { frameOf } from "./ballot-frame.ts";
import { type BallotFiles, openPlace, placeOfBallot } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";
import { ItemForm } from "./parts/item-form.tsx";

interface PreviewProps {
  readonly language: Language;
  readonly files: BallotFiles;
  readonly questionnaire: FrozenQuestionnaire;
  readonly now: Date;
  /** Which item, from 1. */
  readonly item: number;
  /** Address of the assessment at the desk. */
  readonly at: string;
}

/** The page of one item as an expert will see it, for those who prepare the questionnaire; it keeps nothing. */
export function previewPage(props: PreviewProps): string {
  const { language, files, questionnaire, now, at } = props;
  const words = DESK_QUESTIONNAIRE_WORDS[language];
  const ballot = ballotToShow(questionnaire, now);
  const place = openPlace(placeOfBallot({ language, files, ballot, tag: "" }));
  const items = place?.asked.items ?? [];
  const item = items[Math.min(Math.max(props.item, 1), items.length) - 1];
  return ballotHtml({
    ...frameOf(place ?? { language, files, ballot, tag: "", asked: null }),
    title: place === null ? words.preview : `${words.preview} – ${place.asked.title}`,
    children: (
      <>
        <p class="honest">
          {words.previewLead} <a href={`${at}/questionnaire`}>{words.questionnaire}</a>
        </p>
        {place !== null && item !== undefined && (
          <ItemForm place={place} item={item} saveId="" action={`${at}/preview/turn`} />
        )}
      </>
    ),
  });
}

/** A ballot on which nothing is answered yet. */
function ballotToShow(questionnaire: FrozenQuestionnaire, now: Date) {
  const { title, secrecy } = questionnaire.questionnaire;
  return {
    assessmentKey: "",
    title,
    secrecy,
    state: "open" as const,
    questionnaire,
    questionnaireHash: null,
    round: { number: 1, opensAt: now, closesAt: now, last: false, voidReason: null },
    now,
    seatTitle: {},
    answers: [],
    handedIn: null,
    recused: [],
    feedback: null,
  };
}
