/** Codes that mean: the server is not there, is starting, or is going. */
const AWAY = [
  "57P01",
  "57P02",
  "57P03",
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EHOSTUNREACH",
];
const AWAY_MESSAGES =
  /^Connection terminated|timeout exceeded when trying to connect|Client was closed|not queryable/;

/** The code that PostgreSQL gave an error, such as 23505; drizzle wraps the error that carries it. */
export function sqlState(error: unknown): string | undefined {
  const code = chain(error)
    .map((each) => each.code)
    .find((each) => each !== undefined);
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !AWAY_OF_SYSTEM.has(code)
    ? code
    : undefined;
}

/** Five capitals can be an error of the system, too. */
const AWAY_OF_SYSTEM = new Set(["EPIPE", "EPERM", "EBUSY", "EROFS"]);

/** The name of the constraint that an error is about, such as `seat_programme_unique`. */
export function constraintOf(error: unknown): string | undefined {
  return chain(error)
    .map((each) => each.constraint)
    .find((each) => each !== undefined);
}

/** Whether the database could not be asked at all: whether a statement in flight took effect is then unknown. */
export function databaseIsAway(error: unknown): boolean {
  return chain(error).some(
    ({ code = "", message = "" }) =>
      AWAY.includes(code) || code.startsWith("08") || AWAY_MESSAGES.test(message),
  );
}

/** Whether the database refused for want of room, memory, connections or time: nothing took effect, and later it may. */
export function databaseIsOverloaded(error: unknown): boolean {
  const state = sqlState(error) ?? "";
  return state.startsWith("53") || state === "55P03" || state === "57014";
}

interface Carried {
  readonly code?: string;
  readonly constraint?: string;
  readonly message?: string;
}

function chain(error: unknown): readonly Carried[] {
  if (typeof error !== "object" || error === null) return [];
  return [error as Carried, ...chain((error as Error).cause)];
}

/** Whether a text holds what no row can: the character nought, or half of a letter. The person who sent it is to be told, nobody woken. */
export function cannotBeWritten(error: unknown): boolean {
  return ["22021", "22P05"].includes(sqlState(error) ?? "");
}
