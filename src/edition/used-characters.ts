/** The characters that some texts use between them. */
export class UsedCharacters {
  /** One place per UTF-16 unit: a set of strings would be asked ten million times. */
  readonly #units = new Uint8Array(0x10000);
  readonly #beyond = new Set<string>();

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.#units[text.charCodeAt(at)] = 1;
    for (const [character] of text.matchAll(/[\u{10000}-\u{10ffff}]/gu))
      this.#beyond.add(character);
  }

  /** Each once, by code unit. */
  sorted(): string {
    const used = [...this.#units.keys()].filter((unit) => this.#units[unit] === 1);
    const whole = used.filter((unit) => unit < 0xd800 || unit > 0xdfff);
    return [...whole.map((unit) => String.fromCharCode(unit)), ...this.#beyond].sort().join("");
  }
}
