import { randomUUID } from "node:crypto";
import type { OutcomeOnTheWire, SavedOnTheWire } from "../../src/contract/ballot-answers.ts";

type Scores = Readonly<Record<string, number>>;

/** What an expert's device was told about an item: how often it was saved, and what stands. */
interface Told {
  readonly version: number;
  readonly scores: Scores;
}

/** The device of an expert as its outbox behaves: it sends the same save again until it is acknowledged. */
export class SavingExpert {
  /** By item. */
  readonly told = new Map<string, Told>();
  /** Answers that were none: lost connections and sentences that the server is away. */
  lost = 0;
  /** Goes with every save. */
  reason: string | null = null;
  readonly #address: string;
  readonly #code: string;
  #cookie = "";
  #tag = "";

  constructor(address: string, code: string) {
    this.#address = address;
    this.#code = code;
  }

  async begin(): Promise<void> {
    const response = await fetch(`${this.#address}/b`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: this.#address, "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ code: this.#code, go: "begin" }),
    });
    this.#cookie = response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0] ?? "")
      .join("; ");
    const headers = { cookie: this.#cookie };
    const state = await fetch(`${this.#address}/api/ballot/state`, { headers });
    this.#tag = (await state.json()).tag;
  }

  /** Saves once, twice at the same time, or with an older save arriving late, in turn; until acknowledged. */
  async save(item: string, scores: Scores): Promise<void> {
    const basedOn = this.told.get(item)?.version ?? 0;
    const save = { item, scores, basedOn, saveId: randomUUID() };
    const both = (basedOn + item.length) % 3 === 0;
    const outcomes = await Promise.all((both ? [1, 2] : [1]).map(() => this.#untilTold(save)));
    for (const outcome of outcomes) {
      const isKept = outcome.outcome === "saved" || outcome.outcome === "repeated";
      if (!isKept || outcome.version !== basedOn + 1)
        throw new Error(`${item} on version ${basedOn}: ${JSON.stringify(outcome)}`);
    }
    this.told.set(item, { version: basedOn + 1, scores });
    if (basedOn === 0) return;
    const late = { ...save, basedOn: basedOn - 1, saveId: randomUUID() };
    const { outcome } = await this.#untilTold(late);
    if (outcome !== "conflict") throw new Error(`a save out of order was ${outcome}`);
  }

  async #untilTold(save: object): Promise<OutcomeOnTheWire> {
    for (;;) {
      const saved = await this.#send(save);
      const [outcome] = saved?.outcomes ?? [];
      if (outcome !== undefined) return outcome;
      this.lost += 1;
      await new Promise((go) => setTimeout(go, 100));
    }
  }

  /** @returns null where nobody answered, or the server said that it cannot keep anything now */
  async #send(save: object): Promise<SavedOnTheWire | null> {
    const { reason } = this;
    const answer = { round: 1, notMyField: false, expertise: null, reason, ...save };
    const response = await fetch(`${this.#address}/api/ballot/answers`, {
      method: "PUT",
      headers: {
        origin: this.#address,
        cookie: this.#cookie,
        "content-type": "application/json",
      },
      body: JSON.stringify({ ballot: this.#tag, answers: [answer] }),
    }).catch(() => null);
    const text = await response?.text().catch(() => null);
    if (response == null || text == null || response.status === 503) return null;
    if (response.status !== 200) throw new Error(`${response.status}: ${text}`);
    return JSON.parse(text);
  }
}
