import { asSent, inTable, readFields, writeFields } from "./answer-fields.ts";
import { type Content, type Draft, isEmpty, isSame } from "./draft.ts";
import { chooseFor, type Living } from "./living-item.ts";
import type { LivingPage } from "./living-page.ts";
import { showStatus, statusNow } from "./status.ts";
import { warnBeforeClosing } from "./warn-before-closing.ts";

/** All items at once: each row is an answer of its own. */
export async function livingTable(living: Living): Promise<LivingPage> {
  const form = document.getElementById("answers") as HTMLFormElement;
  const table = new TablePage(living, form);
  form.addEventListener("change", ({ target }) => table.changed(target as HTMLInputElement));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const go = (event.submitter as HTMLButtonElement | null)?.value;
    void table.submit(go === "review");
  });
  await table.begin();
  warnBeforeClosing(living.data, () => form);
  return { show: () => table.show() };
}

class TablePage {
  readonly #living: Living;
  readonly #form: HTMLFormElement;
  readonly #columns: readonly string[];
  readonly #rows: readonly HTMLElement[];
  readonly #shown = new Map<string, Content>();

  constructor(living: Living, form: HTMLFormElement) {
    this.#living = living;
    this.#form = form;
    this.#columns = living.data.columns.map(([id]) => id);
    this.#rows = rowsOf(form);
    for (const row of rowsOf(asSent(form))) this.#shown.set(idOf(row), this.#read(row));
  }

  /** On a slow phone somebody may have chosen before the script was there. */
  async begin(): Promise<void> {
    for (const row of this.#rows) await this.#keep(row, false);
    await this.show();
  }

  changed(field: HTMLInputElement): void {
    const row = field.closest<HTMLElement>("tr[data-item]");
    if (row === null) return;
    const tick = row.querySelector<HTMLInputElement>(".nmf input");
    if (field.type === "radio" && tick !== null) tick.checked = false;
    void this.#keep(row, false);
  }

  async show(): Promise<void> {
    const { data, store, outbox } = this.#living;
    const drafts = await outbox.draftsUnlessSaid();
    if (drafts === null) return;
    for (const row of this.#rows) this.#adopt(row, drafts);
    const serverHas = this.#rows.some((row) => row.dataset.kept === "yes");
    const choose = (item: string) => chooseFor(this.#living, drafts, item);
    const known = { data, outbox, drafts, draft: undefined, serverHas, choose };
    const isLasting = store.isLasting();
    showStatus(this.#form.querySelector(".st"), statusNow({ ...known, isLasting }));
  }

  /** What still stands from the round before counts in this one once it is sent. */
  async submit(toReview: boolean): Promise<void> {
    const { outbox } = this.#living;
    for (const row of this.#rows) {
      const isFresh = (await outbox.draftOf(idOf(row))) === undefined;
      const isAgain = row.dataset.again === "yes" && !isEmpty(this.#read(row));
      if (isAgain && isFresh) await this.#keep(row, true);
    }
    if ((await outbox.flush()) && toReview) window.location.assign("/ballot/review");
  }

  async #keep(row: HTMLElement, evenIfSame: boolean): Promise<void> {
    const content = this.#read(row);
    const before = this.#shown.get(idOf(row));
    if (!evenIfSame && before !== undefined && isSame(content, before)) return;
    this.#shown.set(idOf(row), content);
    const seen = { version: Number(row.dataset.version), content: before ?? content };
    await this.#living.outbox.say(idOf(row), content, seen);
  }

  #adopt(row: HTMLElement, drafts: readonly Draft[]): void {
    const draft = drafts.find(({ item }) => item === idOf(row));
    const isOlder = draft?.state === "sent" && draft.version < Number(row.dataset.version);
    if (draft === undefined || isOlder) return;
    if (draft.state === "sent") row.dataset.version = String(draft.version);
    const before = this.#shown.get(idOf(row));
    if (before !== undefined && isSame(before, draft.content)) return;
    writeFields(row, draft.content, { columns: this.#columns, names: inTable(idOf(row)) });
    this.#shown.set(idOf(row), this.#read(row));
  }

  #read(row: HTMLElement): Content {
    const rest = JSON.parse(row.dataset.rest ?? "{}");
    return readFields(row, this.#columns, { names: inTable(idOf(row)), rest });
  }
}

const rowsOf = (form: HTMLFormElement): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>("tr[data-item]"),
];
const idOf = (row: HTMLElement): string => row.dataset.item ?? "";
