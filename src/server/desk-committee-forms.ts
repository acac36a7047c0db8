import { Refusal } from "#actions/refusal.ts";
import type { Contact } from "#actions/seat-people.ts";
import type { Sent } from "./desk-pages.ts";
import { lineIn, wholeTextIn } from "./desk-texts.ts";

/** How somebody is called and reached, as a form sends it. */
export function contactIn(sent: Sent): Contact {
  return {
    name: lineIn(sent, "name"),
    email: lineIn(sent, "email"),
    telephone: lineIn(sent, "telephone"),
    language: lineIn(sent, "language") === "km" ? "km" : "en",
  };
}

/** What a seat is for, as a form sends it. @throws Refusal "invalid" */
export function seatIn(
  sent: Sent,
  { languages, titled }: { readonly languages: readonly string[]; readonly titled: boolean },
) {
  const group = lineIn(sent, "group");
  return {
    role: lineIn(sent, "role"),
    stakeholderGroup: group === "" ? null : group,
    institution: wholeTextIn(sent, "institution", { languages }) ?? null,
    ...(titled ? { title: wholeTextIn(sent, "title", { languages, required: true }) } : {}),
  };
}

/** A number of something. @throws Refusal "invalid" where it is none, or more than may be */
export function countIn(
  sent: Sent,
  field: string,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const typed = lineIn(sent, field);
  const count = /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
  if (count < least || count > most) throw new Refusal("invalid", { fields: [field] });
  return count;
}
