/**
 * Where an error came from, for the log: its stack, without the values of a query that failed. Those may be scores,
 * addresses or hashes of codes, and drizzle writes them into the message.
 */
export function withoutValues(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if ("params" in error && "query" in error) {
    const place = (error.stack ?? "").split("\n").filter((line) => /^ {4}at /.test(line));
    return [`${error.name}: ${String(error.query)}`, ...place, because(cause)].join("\n");
  }
  return cause === undefined ? (error.stack ?? error.message) : `${error.stack}\n${because(cause)}`;
}

function because(cause: unknown): string {
  return cause === undefined ? "" : `because of ${withoutValues(cause)}`;
}
