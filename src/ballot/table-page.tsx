import { TABLE_ROLES } from "#pages/parts/table-roles.ts";
import { BALLOT_WORDS } from "#wording/live/ballot-catalogue.ts";
import { digits } from "#wording/numbers.ts";
import type { AskedColumn, AskedItem } from "./asked.ts";
import { livingFrameOf } from "./ballot-frame.ts";
import { isShut, keptOn, type OpenPlace } from "./ballot-place.ts";
import { ballotHtml } from "./parts/ballot-layout.tsx";
import { StatusLine } from "./parts/status-line.tsx";
import { Strip } from "./parts/strip.tsx";
import { saidMoment } from "./wall-moment.ts";

interface TableProps {
  readonly place: OpenPlace;
  readonly newSaveId: () => string;
}

/** As many points as fit into a cell; above it, a list to choose from. */
const MOST_IN_STRIP = 7;

/** All items at once; on a narrow screen the rows fold into blocks, and every score keeps its place and name. */
export function tablePage(place: OpenPlace, newSaveId: () => string, saved: boolean): string {
  const { language, asked, round, tag } = place;
  const words = BALLOT_WORDS[language];
  const say = (value: number) => digits(String(value), language);
  const title = words.table.title(words.items(asked.items.length, say(asked.items.length)));
  return ballotHtml({
    ...livingFrameOf(place, "table"),
    title: `${title} – ${asked.title}`,
    wide: true,
    children: (
      <form class="gaps" id="answers" method="post" action="/ballot/table" autocomplete="off">
        <input type="hidden" name="tag" value={tag} />
        <input type="hidden" name="round" value={String(round.number)} />
        <div>
          <h1 id="table-title">{title}</h1>
          <p class="s soft">
            {words.item.closesAt} {saidMoment(round.closesAt, asked.timeZone, language)}
            {language === "km" ? "។" : "."}{" "}
            <a class="link" href="/ballot">
              {words.table.oneAtATime}
            </a>
          </p>
        </div>
        {place.ballot.feedback !== null && (
          <p class="honest">{words.again.countsOnSend(say(round.number - 1), say(round.number))}</p>
        )}
        <Legend place={place} />
        <Table place={place} newSaveId={newSaveId} />
        <div class="bar tbar">
          <StatusLine is={saved ? "sent" : "sending"}>
            {saved ? words.table.saved : words.table.sentOnSave}
          </StatusLine>
          <div class="go">
            <button type="submit" class="btn quiet" name="go" value="save">
              {words.table.save}
            </button>
            <button type="submit" class="btn" name="go" value="review">
              {words.toReview}
            </button>
          </div>
        </div>
      </form>
    ),
  });
}

/** What every point means, once for each set of points. */
function Legend({ place }: { readonly place: OpenPlace }) {
  return (
    <div class="legend">
      {place.asked.groups.map(({ title, columns }) => (
        <span>
          <b>{title}</b>{" "}
          {columns[0]?.points
            .filter(({ label }) => label !== "")
            .map(({ printed, label }) => `${printed} ${label}`)
            .join(" · ")}
        </span>
      ))}
    </div>
  );
}

function Table({ place, newSaveId }: TableProps) {
  const { language, asked } = place;
  const { groups } = asked;
  const single = (columns: readonly unknown[]) => columns.length === 1;
  return (
    <table class="tbl" aria-labelledby="table-title" {...TABLE_ROLES.table}>
      <thead {...TABLE_ROLES.group}>
        <tr {...TABLE_ROLES.row}>
          <th rowspan={2} {...TABLE_ROLES.column}>
            {BALLOT_WORDS[language].table.item}
          </th>
          {groups.map(({ title, columns }) =>
            single(columns) ? (
              <th rowspan={2} {...TABLE_ROLES.column}>
                {title}
              </th>
            ) : (
              <th colspan={columns.length} {...TABLE_ROLES.column} scope="colgroup">
                {title}
              </th>
            ),
          )}
        </tr>
        <tr {...TABLE_ROLES.row}>
          {groups
            .filter(({ columns }) => !single(columns))
            .flatMap(({ columns }) => columns)
            .map(({ head, underHead }) => (
              <th {...TABLE_ROLES.column}>
                {head} <small>{underHead}</small>
              </th>
            ))}
        </tr>
      </thead>
      <tbody {...TABLE_ROLES.group}>
        {asked.items.map((item) => (
          <Row place={place} item={item} saveId={newSaveId()} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  place,
  item,
  saveId,
}: {
  readonly place: OpenPlace;
  readonly item: AskedItem;
  readonly saveId: string;
}) {
  const { language, asked } = place;
  const words = BALLOT_WORDS[language].item;
  const kept = keptOn(place, item.id);
  const shown = kept ?? place.ballot.feedback?.items.find((each) => each.item === item.id)?.own;
  const shut = isShut(place, item.id);
  return (
    <tr
      {...TABLE_ROLES.row}
      data-item={item.id}
      data-version={String(kept?.version ?? 0)}
      data-kept={kept === undefined ? undefined : "yes"}
      data-rest={JSON.stringify({
        expertise: kept?.expertise ?? null,
        reason: kept?.reason ?? null,
      })}
      data-again={kept === undefined && shown ? "yes" : undefined}
      id={item.id}
    >
      <th {...TABLE_ROLES.name}>
        {item.title}
        <input type="hidden" name={`v.${item.id}`} value={`${kept?.version ?? 0} ${saveId}`} />
        {shut && <p class="s soft">{words.recusedShut.rest}</p>}
        {asked.rules.notMyField && !shut && (
          <label class="nmf">
            <input
              type="checkbox"
              name={`n.${item.id}`}
              checked={shown?.notMyField === true}
              aria-label={`${item.title}: ${words.notMyField}`}
            />
            {words.notMyField}
          </label>
        )}
      </th>
      {asked.columns.map((column) => (
        <td {...TABLE_ROLES.cell}>
          {!shut && (
            <Cell place={place} item={item} column={column} score={shown?.scores[column.id]} />
          )}
        </td>
      ))}
    </tr>
  );
}

function Cell({
  place,
  item,
  column,
  score,
}: {
  readonly place: OpenPlace;
  readonly item: AskedItem;
  readonly column: AskedColumn;
  readonly score: number | undefined;
}) {
  const name = `s.${item.id}.${column.id}`;
  const label = `${item.title}: ${column.title}`;
  const { points } = column;
  const { min, max, step } = column.scale;
  return (
    <>
      <span class="of" aria-hidden="true">
        {column.title}
      </span>
      {points.length === 0 && (
        <input
          class="t"
          type="number"
          name={name}
          aria-label={label}
          min={String(min)}
          max={String(max)}
          step={String(step)}
          value={score === undefined ? undefined : String(score)}
        />
      )}
      {points.length > MOST_IN_STRIP && (
        <select name={name} aria-label={label}>
          <option value="">{BALLOT_WORDS[place.language].table.empty}</option>
          {points.map((point) => (
            <option value={point.value} selected={String(score) === point.value}>
              {`${point.printed} ${point.label}`.trim()}
            </option>
          ))}
        </select>
      )}
      {points.length > 0 && points.length <= MOST_IN_STRIP && (
        <Strip column={column} name={name} label={label} score={score} />
      )}
    </>
  );
}
