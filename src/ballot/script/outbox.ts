import type { SavedOnTheWire } from "#contract/ballot-answers.ts";
import {
  answered,
  type Content,
  type Draft,
  insisted,
  isPending,
  launched,
  type Seen,
  said,
  yielded,
} from "./draft.ts";
import type { DraftStore } from "./draft-store.ts";
import type { PageData } from "./page-data.ts";

/** How the way to the server is. */
export type Line = "free" | "sending" | "offline" | "unavailable" | "other-ballot" | "no-code";

export interface Outbox {
  readonly line: () => Line;
  draftOf(item: string): Promise<Draft | undefined>;
  drafts(): Promise<Draft[]>;
  /** The same for a page that writes it into its fields: null where something was said while it was read; the page is told again. */
  draftsUnlessSaid(): Promise<Draft[] | null>;
  say(item: string, content: Content, seen: Seen): Promise<void>;
  choose(item: string, which: "own" | "other"): Promise<void>;
  /** Sends what waits. @returns whether nothing waits any more */
  flush(): Promise<boolean>;
}

const MOST_AT_ONCE = 40;
const PATIENCE_MS = 15_000;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;
/** Browsers refuse to finish longer requests of a page that goes away. */
const MOST_KEPT_ALIVE = 50_000;

/** Keeps what is said on this device until the server has it; every save arrives once, however often it is sent. */
export function makeOutbox(data: PageData, store: DraftStore, changed: () => void): Outbox {
  const sender = new Sender(data, store, changed);
  return {
    line: () => sender.line,
    draftOf: async (item) => (await sender.drafts()).find((draft) => draft.item === item),
    drafts: () => sender.drafts(),
    draftsUnlessSaid: () => sender.draftsUnlessSaid(),
    say: (item, content, seen) => sender.say(item, content, seen),
    choose: (item, which) => sender.choose(item, which),
    flush: () => sender.flush(),
  };
}

/** One way to the server: requests go one after the other. */
class Sender {
  line: Line = "free";
  readonly #data: PageData;
  readonly #store: DraftStore;
  readonly #changed: () => void;
  readonly #ballot: string;
  #wait = FIRST_WAIT_MS;
  #timer = 0;
  #saidTimes = 0;
  #running: Promise<boolean> | null = null;

  constructor(data: PageData, store: DraftStore, changed: () => void) {
    this.#data = data;
    this.#store = store;
    this.#changed = changed;
    this.#ballot = `${data.tag}/${data.assessment}`;
  }

  async drafts(): Promise<Draft[]> {
    const { round } = this.#data;
    return (await this.#store.all()).filter(
      (draft) => draft.ballot === this.#ballot && draft.round === round,
    );
  }

  async draftsUnlessSaid(): Promise<Draft[] | null> {
    const before = this.#saidTimes;
    const drafts = await this.drafts();
    return before === this.#saidTimes ? drafts : null;
  }

  async say(item: string, content: Content, seen: Seen): Promise<void> {
    this.#saidTimes += 1;
    const { round } = this.#data;
    const of = { key: this.#keyOf(item), ballot: this.#ballot, round, item, content, seen };
    await this.#store.change(of.key, (draft) => said(draft, of));
    this.#changed();
    await this.#running;
    void this.flush();
  }

  async choose(item: string, which: "own" | "other"): Promise<void> {
    const change = which === "own" ? insisted : yielded;
    await this.#store.change(this.#keyOf(item), (draft) => draft && change(draft));
    this.#changed();
    await this.flush();
  }

  flush(): Promise<boolean> {
    this.#running ??= this.#sendAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #sendAll(): Promise<boolean> {
    const flights = await this.#launch();
    if (flights.length === 0) {
      this.#turn("free");
      return true;
    }
    this.#turn("sending");
    const sent = await put(this.#data.tag, flights);
    if (typeof sent === "string") {
      this.#turn(sent);
      if (sent === "offline" || sent === "unavailable") this.#tryLater();
      return false;
    }
    this.#wait = FIRST_WAIT_MS;
    for (const outcome of sent.outcomes)
      await this.#store.change(
        this.#keyOf(outcome.item),
        (draft) => draft && answered(draft, outcome, sent),
      );
    return this.#sendAll();
  }

  async #launch(): Promise<Draft[]> {
    const pending = (await this.drafts()).filter(isPending).slice(0, MOST_AT_ONCE);
    const started = await Promise.all(
      pending.map(({ key }) => this.#store.change(key, (draft) => draft && launched(draft, newId))),
    );
    return started.filter((draft) => draft !== undefined);
  }

  #tryLater(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.flush(), this.#wait);
    this.#wait = Math.min(LONGEST_WAIT_MS, this.#wait * 2);
  }

  #turn(line: Line): void {
    this.line = line;
    this.#changed();
  }

  #keyOf(item: string): string {
    return `${this.#ballot}/${this.#data.round}/${item}`;
  }
}

/** @returns what the server said, or what is in the way */
async function put(tag: string, drafts: readonly Draft[]): Promise<SavedOnTheWire | Line> {
  const answers = drafts.flatMap(({ item, round, flight }) =>
    flight === null
      ? []
      : [{ item, round, ...flight.content, basedOn: flight.basedOn, saveId: flight.saveId }],
  );
  const body = JSON.stringify({ ballot: tag, answers });
  const patience = new AbortController();
  const timer = window.setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch("/api/ballot/answers", {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body,
      keepalive: body.length < MOST_KEPT_ALIVE,
      signal: patience.signal,
    });
    if (response.ok) return (await response.json()) as SavedOnTheWire;
    return lineFor(response.status);
  } catch {
    // No network, or no answer in time: the same save goes again later.
    return "offline";
  } finally {
    window.clearTimeout(timer);
  }
}

function lineFor(status: number): Line {
  if (status === 409) return "other-ballot";
  if (status === 401 || status === 403 || status === 404) return "no-code";
  return "unavailable";
}

/** A random UUID, also where the page came over plain http and `randomUUID` is not there. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = hexOf(bytes);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
