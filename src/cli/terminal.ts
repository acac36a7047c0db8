import picocolors from "picocolors";
import { EXIT } from "./refusal.ts";

const isColourful = (stream: NodeJS.WriteStream) =>
  stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";

/** Colours for standard output; plain text where it is no terminal. */
export const colours = picocolors.createColors(isColourful(process.stdout));

/** Whether a person watches standard error, so that progress makes sense there. */
export const isWatched = process.stderr.isTTY === true && process.env.TERM !== "dumb";

/** Writes lines to standard output. */
export function say(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

/** Writes lines to standard error, which nobody pipes into a file of results. */
export function warn(...lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${line}\n`).join(""));
}

/** Writes a value as JSON, readable and with a line end. */
export function sayJson(value: unknown): void {
  say(JSON.stringify(value, null, 2));
}

/** A reader that has seen enough, such as `head`, closes the pipe; that is no error. A full disk behind it is one. */
export function watchPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE") process.exit();
      process.exitCode = EXIT.refused;
      if (stream === process.stdout) warn(`phlov: the output cannot be written: ${error.message}`);
      process.exit();
    });
}
