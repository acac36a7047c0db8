/** Letters and digits without look-alikes: no 0 and O, no 1, I and L, no U that a V may be taken for. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;
/** Bytes from here on would favour the first letters. */
const FAIR = 256 - (256 % ALPHABET.length);

/**
 * A new code for one invitation, about 59 bits: twelve letters and digits in three groups of four.
 *
 * @param random - where bytes come from; must be unpredictable
 */
export function newCode(random: { bytes(count: number): Uint8Array }): string {
  const letters: string[] = [];
  while (letters.length < LENGTH)
    for (const byte of random.bytes(LENGTH))
      if (byte < FAIR && letters.length < LENGTH)
        letters.push(ALPHABET.charAt(byte % ALPHABET.length));
  return printedCode(letters.join(""));
}

/** Letter for letter as it was printed. */
const PRINTED = new RegExp(`^[${ALPHABET}]{4}(-[${ALPHABET}]{4}){2}$`);

/** What people type instead of what was printed; Khmer digits as phones with a Khmer keyboard give them. */
const TYPED_FOR: Readonly<Record<string, string>> = Object.fromEntries(
  [..."០១២៣៤៥៦៧៨៩"].map((digit, value) => [digit, String(value)]),
);

/**
 * The code that somebody meant, or null where it cannot be one. Case, blanks and hyphens do not matter.
 *
 * @example
 * codeAsTyped(" abcd efgh jkmn"); // => "ABCD-EFGH-JKMN"
 * codeAsTyped("abcd-efgh"); // => null
 */
export function codeAsTyped(typed: string): string | null {
  if (PRINTED.test(typed)) return typed;
  const letters = [...typed.normalize("NFKC").toUpperCase()]
    .map((letter) => TYPED_FOR[letter] ?? letter)
    .filter((letter) => !/[\s\p{Pd}\u200b-\u200d\ufeff]/u.test(letter))
    .join("");
  const possible =
    letters.length === LENGTH && [...letters].every((letter) => ALPHABET.includes(letter));
  return possible ? printedCode(letters) : null;
}

function printedCode(letters: string): string {
  return [0, 4, 8].map((start) => letters.slice(start, start + 4)).join("-");
}
