/** Makes identifiers from names: lower-case words joined by hyphens, each given once. */
export class IdentifierMaker {
  readonly #taken = new Set<string>();
  readonly #kind: string;

  /** @param kind - stands in for a name without a Latin letter or digit, such as a Khmer one */
  constructor(kind: string) {
    this.#kind = kind;
  }

  make(name: string): string {
    const plain = kebabCase(name) || this.#kind;
    let id = plain;
    for (let count = 2; this.#taken.has(id); count += 1) id = `${plain}-${count}`;
    this.#taken.add(id);
    return id;
  }
}

/** Lower-case words joined by hyphens; empty where the name has no Latin letter or digit. */
export function kebabCase(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 70)
    .replace(/^-+|-+$/g, "");
}
