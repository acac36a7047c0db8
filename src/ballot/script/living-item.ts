import { asSent, OWN_PAGE, readFields, writeFields } from "./answer-fields.ts";
import { chooseBetween } from "./choose-between.ts";
import { type Content, type Draft, isEmpty, isSame } from "./draft.ts";
import type { DraftStore } from "./draft-store.ts";
import { type Forms, fetchForms } from "./item-forms.ts";
import type { LivingPage } from "./living-page.ts";
import type { Outbox } from "./outbox.ts";
import type { PageData } from "./page-data.ts";
import { showStatus, statusNow } from "./status.ts";
import { warnBeforeClosing } from "./warn-before-closing.ts";

export interface Living {
  readonly data: PageData;
  readonly store: DraftStore;
  readonly outbox: Outbox;
}

const TYPING_MS = 700;

/** One item at a time: each answer is kept as it is given, and one turns to the next also without the network. */
export async function livingItem(living: Living): Promise<LivingPage> {
  const page = new ItemPage(living);
  window.addEventListener("popstate", () => window.location.reload());
  window.addEventListener("pagehide", () => void page.keep());
  await page.enter(document.getElementById("answer") as HTMLFormElement);
  void page.prepare();
  warnBeforeClosing(living.data, () => page.form);
  return { show: () => page.show() };
}

class ItemPage {
  form = document.getElementById("answer") as HTMLFormElement;
  readonly #living: Living;
  readonly #columns: readonly string[];
  #shown = emptyContent();
  #forms: Forms | null = null;
  #typing = 0;

  constructor(living: Living) {
    this.#living = living;
    this.#columns = living.data.columns.map(([id]) => id);
  }

  async enter(form: HTMLFormElement): Promise<void> {
    this.form = form;
    this.#shown = this.#read(asSent(form));
    listen(form, {
      keep: () => this.keep(),
      typed: () => this.#type(),
      clear: () => this.#clear(),
      turn: (step) => this.#turn(step),
    });
    // On a slow phone somebody may have chosen before the script was there.
    await this.keep();
    await this.show();
  }

  async prepare(): Promise<void> {
    this.#forms = await fetchForms();
    await this.show();
  }

  async keep(evenIfSame = false): Promise<void> {
    window.clearTimeout(this.#typing);
    const content = this.#read();
    if (!evenIfSame && isSame(content, this.#shown)) return;
    const before = this.#shown;
    this.#shown = content;
    await this.#say(content, before);
  }

  async show(): Promise<void> {
    const { data, store, outbox } = this.#living;
    const drafts = await outbox.draftsUnlessSaid();
    if (drafts === null) return;
    const draft = drafts.find((each) => each.item === this.#item());
    if (draft !== undefined)
      adopt(this.form, { draft, shown: this.#shown, write: (content) => this.#write(content) });
    const serverHas = this.form.dataset.kept === "yes";
    const known = { data, outbox, drafts, draft, serverHas, isLasting: store.isLasting() };
    const isUntouched = draft === undefined && this.form.dataset.again === "yes";
    if (!isUntouched)
      showStatus(
        this.form.querySelector(".st"),
        statusNow({ ...known, choose: (item) => chooseFor(this.#living, drafts, item) }),
      );
    this.#forms?.showProgress(data, drafts, this.form);
  }

  #type(): void {
    window.clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => void this.keep(), TYPING_MS);
  }

  async #clear(): Promise<void> {
    const before = this.#read();
    this.#write(emptyContent());
    await this.#say(emptyContent(), before);
  }

  async #turn(step: number): Promise<void> {
    const { data, outbox } = this.#living;
    const isFresh = (await outbox.draftOf(this.#item())) === undefined;
    const isAgain = step > 0 && this.form.dataset.again === "yes" && !isEmpty(this.#read());
    await this.keep(isAgain && isFresh);
    const number = Number(this.form.dataset.number) + step;
    const form = this.#forms?.formOf(number) ?? null;
    if (form === null) return leave(data, { outbox, number, form: this.form });
    this.form.replaceWith(form);
    document.getElementById("choose")?.remove();
    window.history.pushState(null, "", `/ballot/item/${number}`);
    await this.enter(form);
    arrive(form);
  }

  #read(form = this.form): Content {
    const rest = { expertise: null, reason: null };
    return readFields(form, this.#columns, { names: OWN_PAGE, rest });
  }

  #write(content: Content): void {
    writeFields(this.form, content, { columns: this.#columns, names: OWN_PAGE });
    this.#shown = this.#read();
  }

  #say(content: Content, before: Content): Promise<void> {
    const seen = { version: Number(this.form.dataset.version), content: before };
    return this.#living.outbox.say(this.#item(), content, seen);
  }

  #item(): string {
    return this.form.dataset.item ?? "";
  }
}

/** Lets the person choose between their answer and the other one. */
export function chooseFor({ data, outbox }: Living, drafts: readonly Draft[], item: string): void {
  const found = drafts.find((each) => each.item === item);
  if (found !== undefined) chooseBetween(data, found, (which) => void outbox.choose(item, which));
}

function emptyContent(): Content {
  return { scores: {}, notMyField: false, expertise: null, reason: null };
}

/** What this device has said, or knows the server to have, is newer than what the page came with. */
function adopt(
  form: HTMLFormElement,
  {
    draft,
    shown,
    write,
  }: { readonly draft: Draft; readonly shown: Content; readonly write: (content: Content) => void },
): void {
  const known = Number(form.dataset.version);
  const isOlder = draft.state === "sent" && draft.version < known;
  if (isOlder) return;
  if (draft.state === "sent") form.dataset.version = String(draft.version);
  const isTyping =
    form.contains(document.activeElement) &&
    document.activeElement?.matches("textarea, [type=number]");
  if (!isTyping && !isSame(draft.content, shown)) write(draft.content);
}

interface Acts {
  readonly keep: () => Promise<void>;
  readonly typed: () => void;
  readonly clear: () => Promise<void>;
  readonly turn: (step: number) => Promise<void>;
}

function listen(form: HTMLFormElement, { keep, typed, clear, turn }: Acts): void {
  form.addEventListener("change", ({ target }) => {
    const field = target as HTMLInputElement;
    const tick = form.querySelector<HTMLInputElement>('[name="notMyField"]');
    // A score chosen after the tick is the later word.
    if (field.type === "radio" && tick !== null) tick.checked = false;
    void keep();
  });
  form.addEventListener("input", ({ target }) => {
    if ((target as Element).matches("textarea, [type=number]")) typed();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const go = (event.submitter as HTMLButtonElement | null)?.value;
    if (go === "clear") void clear();
    else void turn(go === "back" ? -1 : 1);
  });
  for (const link of form.querySelectorAll<HTMLAnchorElement>(".ways a"))
    link.addEventListener("click", () => void keep());
}

/** Of the title of every item's page, after the item. */
const ENDING = document.title.slice(document.querySelector("#answer h1")?.textContent?.length ?? 0);

function arrive(form: HTMLFormElement): void {
  const heading = form.querySelector("h1");
  document.title = `${heading?.textContent ?? ""}${ENDING}`;
  window.scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}

/** To a page that only the server has; without it one stays, and is told why. */
async function leave(
  data: PageData,
  {
    outbox,
    number,
    form,
  }: { readonly outbox: Outbox; readonly number: number; readonly form: HTMLFormElement },
): Promise<void> {
  const isAll = await outbox.flush();
  const reached =
    isAll &&
    (await fetch("/api/ballot/state").then(
      () => true,
      () => false,
    ));
  const { words } = data;
  const isReview = number > data.items;
  if (!reached) {
    const bold = isReview ? words.offlineReview : words.noNetwork;
    const act = () => void leave(data, { outbox, number, form });
    showStatus(form.querySelector(".st"), {
      is: "waiting",
      bold,
      text: "",
      way: { label: words.tryNow, act },
    });
    return;
  }
  if (isReview) window.location.assign("/ballot/review");
  else window.location.assign(number < 1 ? "/ballot/welcome" : `/ballot/item/${number}`);
}
