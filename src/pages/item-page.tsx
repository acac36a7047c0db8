import type { Item } from "#record/item.ts";
import type { Text } from "#record/text.ts";
import { finalSelection, isSelected } from "#results/final-selection.ts";
import { asSentences } from "#wording/as-sentences.ts";
import { type ChartPlace, chartPlace, yearsOfTerm } from "./chart-place.ts";
import { type Edition, openPage, type Page, type Scored } from "./edition.ts";
import { pageHtml } from "./page-html.tsx";
import { Breadcrumb } from "./parts/breadcrumb.tsx";
import { ItemPathsFigure } from "./parts/figures.tsx";
import { FindingNote } from "./parts/finding-card.tsx";
import { Fold } from "./parts/fold.tsx";
import { ItemFacts } from "./parts/item-facts.tsx";
import { LineageTrail } from "./parts/lineage-trail.tsx";
import { NeighboursAtCut } from "./parts/neighbours.tsx";
import { OtherReadings } from "./parts/other-readings.tsx";
import { PlainSentence } from "./parts/plain-sentence.tsx";

/** One item: what it is, where it stands, and the trail from the chart back to its scores. */
export function itemPage(edition: Edition, item: Item): string {
  const page = openPage(edition, `items/${item.id}.html`);
  const title = page.say(item.title);
  const sentences = standing(page, item);
  return pageHtml(page, {
    section: "items",
    title: titleOfPage(page, item),
    description: asSentences([title, ...sentences], page.language),
    body: (
      <>
        <LayerPath page={page} item={item} />
        <h1>{title}</h1>
        {sentences.length > 0 && (
          <PlainSentence
            open={isOpen(page, item)}
            sentence={sentences[0] ?? ""}
            meaning={sentences.slice(1)}
          />
        )}
        {item.definition !== undefined && <p class="lead">{page.say(item.definition)}</p>}
        {item.note !== undefined && <p class="lead">{page.say(item.note)}</p>}
        {item.factSheet !== undefined && <FactSheet page={page} text={item.factSheet} />}
        <ItemFacts page={page} item={item} />
        <Trail page={page} item={item} />
        <ItemPathsFigure page={page} item={item} />
      </>
    ),
  });
}

/** What experts had at hand when they scored. */
function FactSheet({ page, text }: { readonly page: Page; readonly text: Text }) {
  return (
    <Fold id="fact-sheet" summary={page.words.item.factSheet}>
      <p>{page.say(text)}</p>
    </Fold>
  );
}

/** Two items may be called the same: then the page of each names its layer too. */
function titleOfPage(page: Page, item: Item): string {
  const title = page.say(item.title);
  const isShared = page.record.items.some(
    (other) => other.id !== item.id && page.say(other.title) === title,
  );
  const layer = page.record.roadmap.layers.find(({ id }) => id === item.layer);
  return isShared && layer !== undefined ? `${title} – ${page.say(layer.title)}` : title;
}

/** The step that works on this layer, with the layer's name. */
function LayerPath({ page, item }: { readonly page: Page; readonly item: Item }) {
  const { layers, stages } = page.record.roadmap;
  const layer = layers.find(({ id }) => id === item.layer);
  const stage = stages.find((candidate) => candidate.layers.includes(item.layer));
  if (layer === undefined) return null;
  const path =
    stage === undefined
      ? `chapters/index.html#layer-${layer.id}`
      : `stages/${stage.id}.html#layer-${layer.id}`;
  return <Breadcrumb page={page} steps={[{ label: page.say(layer.plural), path }]} />;
}

function Trail({ page, item }: { readonly page: Page; readonly item: Item }) {
  const [scored = null] = page.scores(item.id);
  const place = chartPlace(page.results.chart, item.id);
  const findings = page.findings.filter(({ items }) => items.includes(item.id));
  if (scored === null && place === null && findings.length === 0) return null;
  return (
    <div class="beside wider">
      <section>
        {(scored !== null || place !== null) && (
          <>
            <h2 class="trail-title">{page.words.item.trail}</h2>
            <LineageTrail page={page} item={item} scored={scored} place={place} />
          </>
        )}
      </section>
      <aside class="side">
        {scored?.assessment.cut && <NeighboursAtCut page={page} scored={scored} />}
        {scored !== null && <OtherReadings page={page} item={item.id} />}
        {findings.length > 0 && <h2>{page.words.item.findingsNaming}</h2>}
        {findings.map((finding) => (
          <FindingNote page={page} finding={finding} />
        ))}
      </aside>
    </div>
  );
}

/** Whether the chart and the selection contradict each other here, or a tie is unsettled. */
function isOpen(page: Page, item: Item): boolean {
  const [scored] = page.scores(item.id);
  const place = chartPlace(page.results.chart, item.id);
  const selected = scored === undefined ? null : finalSelection(scored.result);
  if (place?.kind === "missing" || selected === "tied") return true;
  return place?.kind === "bar" && selected !== "yes";
}

/** What stands first on the page: the place, the chart, and how far from the cut. */
function standing(page: Page, item: Item): readonly string[] {
  const [scored] = page.scores(item.id);
  const place = chartPlace(page.results.chart, item.id);
  if (scored === undefined && place === null) return [];
  const words = page.words.item;
  const terms = place?.kind === "bar" ? place.bar.terms : null;
  const first = words.summary({
    selected: scored === undefined ? null : finalSelection(scored.result),
    onChart: isDrawn(place),
    hasChart: page.results.chart !== null,
    isWithoutLane: isWithoutLane(place),
    years: terms === null ? null : yearsOfTerm(page.record.roadmap, terms),
    selectedCount: scored?.assessment.items.filter(isSelected).length ?? 0,
    place: scored === undefined ? null : placeOf(scored),
  });
  if (scored === undefined) return [first];
  const unexplained = isDrawn(place) && isLeftOut(scored) ? [words.noDecisionForChart] : [];
  return [first, ...fromCut(page, scored), ...unexplained];
}

function isDrawn(place: ChartPlace | null): boolean {
  return place?.kind === "bar" || place?.kind === "lane";
}

/** Drawn as a bar that no lane of the source holds. */
function isWithoutLane(place: ChartPlace | null): boolean {
  return place?.kind === "missing" && place.bar !== null;
}

/** Not selected, and no decision says otherwise. */
function isLeftOut({ result }: Scored): boolean {
  return finalSelection(result) === "no" && result.decision === null;
}

/** Place of an item among those scored with it. */
function placeOf({ assessment, result }: Scored) {
  return { rank: result.rank, tied: result.tied, of: assessment.items.length };
}

function fromCut(page: Page, { assessment, result }: Scored): readonly string[] {
  const { cut, items } = assessment;
  if (cut === null || result.selected === "tied" || result.selected === null) return [];
  const across = result.selected === "yes" ? cut.firstOut : cut.lastIn;
  const other = items.find(({ id }) => id === across);
  if (other === undefined || other.score === result.score) return [];
  const side = result.selected === "yes" ? "above" : "below";
  return [page.words.item.fromCut(result, Math.abs(result.score - other.score), side)];
}
