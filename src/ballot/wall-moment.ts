import { dayInZone } from "#actions/day-in-zone.ts";
import type { Language } from "#wording/language.ts";
import { formatMoment, type WallMoment } from "#wording/live/moments.ts";
import { digits } from "#wording/numbers.ts";

/** Day and time as they are said where the exercise takes place, with whose clock it is. */
export function saidMoment(instant: Date, timeZone: string, language: Language): string {
  return formatMoment(wallMoment(instant, timeZone), language);
}

/** The time alone, in the digits of the language; with seconds where they decide. */
export function saidClock(
  instant: Date,
  timeZone: string,
  { language, seconds = false }: { readonly language: Language; readonly seconds?: boolean },
): string {
  return digits(clockIn(instant, timeZone, seconds), language);
}

function wallMoment(instant: Date, timeZone: string): WallMoment {
  const day = dayInZone(instant, timeZone);
  return {
    day,
    weekday: new Date(`${day}T00:00:00Z`).getUTCDay(),
    clock: clockIn(instant, timeZone, false),
    place: timeZone.split("/").at(-1)?.replaceAll("_", " ") ?? timeZone,
  };
}

/** By time zone, with and without seconds: making one takes a hundred times longer than using it, and every save is told the time. */
const CLOCKS = new Map<string, Intl.DateTimeFormat>();

function clockIn(instant: Date, timeZone: string, seconds: boolean): string {
  const name = `${timeZone} ${seconds}`;
  const clock = CLOCKS.get(name) ?? newClock(timeZone, seconds);
  CLOCKS.set(name, clock);
  return clock.format(instant);
}

function newClock(timeZone: string, seconds: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
    ...(seconds ? { second: "2-digit" } : {}),
  });
}
