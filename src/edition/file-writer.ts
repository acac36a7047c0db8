import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Files on their way to the disk at one time; more would only hold their texts in memory. */
const MOST_UNDER_WAY = 16;

/** Writes files into a folder while the next ones are being made. */
export class FileWriter {
  readonly #folder: string;
  readonly #folders = new Map<string, Promise<unknown>>();
  readonly #underWay = new Set<Promise<void>>();
  #failed: { readonly error: unknown } | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Takes a file over, as soon as there is room. @throws whatever kept an earlier file from being written */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    if (this.#underWay.size >= MOST_UNDER_WAY) await Promise.race(this.#underWay);
    this.#throwIfFailed();
    const writing = this.#writeNow(join(this.#folder, path), content)
      .catch((error: unknown) => {
        this.#failed ??= { error };
      })
      .finally(() => this.#underWay.delete(writing));
    this.#underWay.add(writing);
  }

  /** Waits until every file stands. @throws whatever kept one from being written */
  async done(): Promise<void> {
    await Promise.all(this.#underWay);
    this.#throwIfFailed();
  }

  async #writeNow(path: string, content: string | Uint8Array): Promise<void> {
    const folder = dirname(path);
    const made = this.#folders.get(folder) ?? mkdir(folder, { recursive: true });
    this.#folders.set(folder, made);
    await made;
    await writeFile(path, content);
  }

  #throwIfFailed(): void {
    if (this.#failed !== null) throw this.#failed.error;
  }
}
