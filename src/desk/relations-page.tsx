import type { Link } from "#record/link.ts";
import { pick } from "#wording/language.ts";
import { DESK_CHARTING_WORDS } from "#wording/live/desk-charting-words.ts";
import { formatShare } from "#wording/numbers.ts";
import { type ChartingProps, optionsOf, titleIn } from "./charting-props.ts";
import { BasisChoice } from "./parts/basis-choice.tsx";
import { Choice, DeskForm, Field } from "./parts/desk-form.tsx";
import { Unfolding } from "./parts/unfolding.tsx";
import { roadmapFrame } from "./roadmap-frame.tsx";

interface RelationsProps extends ChartingProps {
  readonly item: string;
}

/** What one item serves, needs, answers and agrees with, and what names it. */
export function relationsPage(props: RelationsProps): string {
  const { place, roadmap, plan, item } = props;
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  const title = titleIn(plan, item, language);
  const own = plan.links.filter(({ from }) => from === item);
  const named = plan.links.filter(({ to }) => to === item);
  return roadmapFrame({
    place,
    roadmap,
    section: "register",
    above: { href: `/desk/roadmaps/${roadmap.name}/register/items/${item}`, label: title },
    title: `${words.relations}: ${title}`,
    children: (
      <>
        <p class="lead">{words.relationsLead}</p>
        {own.length === 0 && <p>{words.noRelations}</p>}
        <ul class="list">
          {own.map((link) => (
            <li>
              <b>{words.kinds[link.kind]}</b> {titleIn(plan, link.to, language)}{" "}
              <span class="hint">{groundOf(link, props)}</span>
              {roadmap.may("edit-roadmap") && <RemoveForm {...props} link={link} />}
            </li>
          ))}
        </ul>
        {named.length > 0 && <NamedBy {...props} links={named} />}
        {roadmap.may("edit-roadmap") && <AddForm {...props} />}
      </>
    ),
  });
}

function groundOf({ basis, strength }: Link, { place: { language } }: RelationsProps): string {
  const { bases } = DESK_CHARTING_WORDS[language];
  return [bases[basis], strength < 1 ? formatShare(strength, language) : ""]
    .filter((part) => part !== "")
    .join(" · ");
}

function NamedBy({ links, ...props }: RelationsProps & { readonly links: readonly Link[] }) {
  const { place, roadmap, plan } = props;
  const { language } = place;
  const words = DESK_CHARTING_WORDS[language];
  return (
    <>
      <h2>{words.namedBy}</h2>
      <ul class="list">
        {links.map((link) => (
          <li>
            <a class="desk-link" href={`/desk/roadmaps/${roadmap.name}/relations/${link.from}`}>
              {titleIn(plan, link.from, language)}
            </a>{" "}
            {words.kinds[link.kind]} <span class="hint">{groundOf(link, props)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function RemoveForm({
  place,
  roadmap,
  plan,
  item,
  link: { kind, to },
}: RelationsProps & { readonly link: Link }) {
  const words = DESK_CHARTING_WORDS[place.language];
  return (
    <form
      class="inline"
      method="post"
      action={`/desk/roadmaps/${roadmap.name}/relations/${item}/remove`}
    >
      <input type="hidden" name="version" value={String(plan.roadmap.version)} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="other" value={to} />
      <button
        type="submit"
        class="link"
        aria-label={words.removeRelation(words.kinds[kind], titleIn(plan, to, place.language))}
      >
        {words.remove}
      </button>
    </form>
  );
}

function AddForm(props: RelationsProps) {
  const { place, roadmap, plan, item } = props;
  const words = DESK_CHARTING_WORDS[place.language];
  const at = { place, form: "add" };
  const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));
  return (
    <Unfolding summary={words.addRelation} open={place.refused !== null}>
      <DeskForm
        {...at}
        action={`/desk/roadmaps/${roadmap.name}/relations/${item}`}
        title={words.addRelation}
        hint={words.addRelationHow}
      >
        <input type="hidden" name="version" value={String(plan.roadmap.version)} />
        <Choice
          {...at}
          name="kind"
          label={words.kind}
          options={kinds}
          value="serves"
          rule={words.kindRule}
        />
        <Choice {...at} name="other" label={words.other} options={others(props)} />
        <BasisChoice
          {...at}
          name="basis"
          label={words.basis}
          rule={words.basisHow}
          value="decided"
        />
        <Field
          {...at}
          name="strength"
          type="number"
          label={words.strength}
          rule={words.strengthRule}
          value="100"
          required
        />
      </DeskForm>
    </Unfolding>
  );
}

/** Everything that it may be related to: the items of every layer under its name, then policies and their parts. */
function others({ place: { language }, plan, item }: RelationsProps) {
  const { head, evidence } = plan.roadmap;
  const items = head.layers.flatMap((layer) =>
    optionsOf(plan, layer.id, language)
      .filter(({ value }) => value !== item)
      .map(({ value, label }) => ({ value, label: `${pick(layer.title, language)}: ${label}` })),
  );
  const policies = evidence.policies.flatMap((policy) => [
    { value: policy.id, label: pick(policy.title, language) },
    ...policy.parts.map((part) => ({
      value: part.id,
      label: `${pick(policy.title, language)}: ${pick(part.title, language)}`,
    })),
  ]);
  return [...items, ...policies];
}
