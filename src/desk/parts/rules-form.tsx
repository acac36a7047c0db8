import { columnsOf } from "#domain/assessment/columns.ts";
import type { AssessmentFile } from "#record/assessment.ts";
import { pick } from "#wording/language.ts";
import { DESK_QUESTIONNAIRE_WORDS } from "#wording/live/desk-questionnaire-catalogue.ts";
import type { QuestionnaireProps } from "../questionnaire-props.ts";
import { Choice, DeskForm, Field, Tick } from "./desk-form.tsx";

const FORM = "rules";

/** By which rules answers are given and become a selection. */
export function RulesForm(props: QuestionnaireProps) {
  const { place, desk } = props;
  const words = DESK_QUESTIONNAIRE_WORDS[place.language];
  const { key, version, minimumResponse, notMyField, selfRatedExpertise } = desk.assessment;
  const typed = place.refused?.form === FORM ? place.refused.typed : null;
  const ticked = (name: string, kept: boolean) => (typed === null ? kept : name in typed);
  return (
    <DeskForm
      place={place}
      action={`/desk/assessments/${key}/questionnaire`}
      form={FORM}
      title={words.save}
    >
      <input type="hidden" name="version" value={String(version)} />
      <SelectionFields {...props} />
      <ConsensusFields {...props} />
      <Chosen
        {...props}
        name="secrecy"
        label={words.secrecy}
        labels={words.secrecies}
        value={desk.assessment.questionnaire.secrecy}
      />
      <Field
        place={place}
        form={FORM}
        name="minimumResponse"
        type="number"
        label={words.minimumResponse}
        value={String(minimumResponse)}
        required
      />
      <Tick name="notMyField" label={words.notMyField} checked={ticked("notMyField", notMyField)} />
      <Tick
        name="selfRatedExpertise"
        label={words.selfRatedExpertise}
        checked={ticked("selfRatedExpertise", selfRatedExpertise)}
      />
      <Chosen
        {...props}
        name="reasons"
        label={words.reasons}
        labels={words.reasonRules}
        value={desk.assessment.reasons}
      />
      <Chosen
        {...props}
        name="unanimousCells"
        label={words.unanimous}
        labels={words.unanimousRules}
        value={desk.assessment.unanimousCells}
      />
    </DeskForm>
  );
}

function Chosen({
  place,
  name,
  label,
  labels,
  value,
}: QuestionnaireProps & {
  readonly name: string;
  readonly label: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: string;
}) {
  const options = Object.entries(labels).map(([each, said]) => ({ value: each, label: said }));
  return (
    <Choice place={place} form={FORM} name={name} label={label} value={value} options={options} />
  );
}

function SelectionFields(props: QuestionnaireProps) {
  const { place, desk } = props;
  const words = DESK_QUESTIONNAIRE_WORDS[place.language];
  const { selection, ties, ...asked } = desk.assessment.questionnaire;
  const columns = columnsOf(asked).map(({ id, title, group, groupTitle }) => {
    const own = pick(title, place.language);
    const said = group === id ? own : `${pick(groupTitle, place.language)}: ${own}`;
    return [`by.${id}`, words.tieBy(said)] as const;
  });
  return (
    <>
      <Chosen
        {...props}
        name="selection"
        label={words.selection}
        labels={words.selections}
        value={selection?.rule ?? "none"}
      />
      <Field
        place={place}
        form={FORM}
        name="selectionNumber"
        label={words.selectionNumber}
        value={selection === undefined ? "" : numberOf(selection)}
      />
      <Chosen
        {...props}
        name="ties"
        label={words.ties}
        labels={{ ...words.tieRules, ...Object.fromEntries(columns) }}
        value={ties?.rule === "next-criterion" ? `by.${ties.criterion}` : (ties?.rule ?? "none")}
      />
    </>
  );
}

const numberOf = (selection: NonNullable<AssessmentFile["selection"]>) =>
  String(selection.rule === "first" ? selection.count : selection.score);

function ConsensusFields(props: QuestionnaireProps) {
  const { place, desk } = props;
  const words = DESK_QUESTIONNAIRE_WORDS[place.language];
  const { rule, share, points } = consensusOf(desk.assessment.questionnaire.consensus);
  return (
    <>
      <Chosen
        {...props}
        name="consensus"
        label={words.consensus}
        labels={words.consensusRules}
        value={rule}
      />
      <div class="beside">
        <Field
          place={place}
          form={FORM}
          name="consensusShare"
          label={words.consensusShare}
          value={share}
        />
        <Field
          place={place}
          form={FORM}
          name="consensusPoints"
          label={words.consensusPoints}
          value={points}
        />
      </div>
    </>
  );
}

function consensusOf(consensus: AssessmentFile["consensus"]) {
  if (consensus === undefined) return { rule: "none", share: "", points: "" };
  if (consensus.rule === "iqr") return { rule: "iqr", share: "", points: String(consensus.atMost) };
  const share = String(Number((consensus.share * 100).toPrecision(6)));
  return "within" in consensus
    ? { rule: "within", share, points: String(consensus.within) }
    : { rule: "at-least", share, points: String(consensus.atLeast) };
}
