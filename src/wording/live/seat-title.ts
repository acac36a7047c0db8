import { type Language, pick } from "../language.ts";
import { digits } from "../numbers.ts";

/** What a seat is for in its committee, as in `record/roadmap.ts`. */
export type SeatRole = "chair" | "vice-chair" | "permanent-member" | "member" | "secretary";

/** What a seat's role is called, in every language. */
export const SEAT_ROLES: Readonly<Record<Language, Readonly<Record<SeatRole, string>>>> = {
  en: {
    chair: "Chair",
    "vice-chair": "Vice-chair",
    "permanent-member": "Permanent member",
    member: "Member",
    secretary: "Secretary",
  },
  km: {
    chair: "ប្រធាន",
    "vice-chair": "អនុប្រធាន",
    "permanent-member": "សមាជិកអចិន្ត្រៃយ៍",
    member: "សមាជិក",
    secretary: "លេខាធិការ",
  },
};

/**
 * What trail, minutes and lists call a seat, in both languages: never a person.
 *
 * @param seat - its role and its committee
 * @param seat.number - which of several of that role, from 1; null for the only one
 * @example
 * seatTitle({ role: "member", number: 7, committee: { en: "Digital Tech" } }).en; // => "Member 7, Digital Tech"
 */
export function seatTitle(seat: {
  readonly role: SeatRole;
  readonly number: number | null;
  readonly committee: Readonly<Record<string, string>>;
}): { readonly en: string; readonly km: string } {
  const { role, committee } = seat;
  const number = seat.number === null ? "" : ` ${seat.number}`;
  return {
    en: `${SEAT_ROLES.en[role]}${number}, ${pick(committee, "en")}`,
    km: `${SEAT_ROLES.km[role]}${digits(number, "km")} ${pick(committee, "km")}`,
  };
}
