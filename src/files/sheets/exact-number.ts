/** The zero of each row of ten digits: Arabic, Persian, Devanagari, Thai, Lao, Myanmar, Khmer, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10] as const;
const OTHER_DIGIT = /[٠-٩۰-۹०-९๐-๙໐-໙၀-၉០-៩０-９]/gu;

/** The same text with the digits 0–9, an ordinary minus and an ordinary point, whatever script they were written in. */
export function latinDigits(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(OTHER_DIGIT, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((first) => code >= first && code < first + 10) ?? code;
      return String(code - zero);
    })
    .replace(/[．٫]/gu, ".")
    .replace(/[−－﹣]/gu, "-")
    .replace(/，/gu, ",")
    .replace(/[／]/gu, "/");
}

/** A number that is written out in full, in the digits of any script; null for anything else, such as `1,234` or `4 of 5`. */
export function exactNumber(text: string, decimalSign: "." | "," = "."): number | null {
  const plain = latinDigits(text).replace(decimalSign, ".");
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
