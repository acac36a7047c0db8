import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, it } from "vitest";
import { useDatabase } from "../../test/database-for-tests.ts";
import { user } from "../database/tables/accounts.ts";
import { readEnvironment } from "./environment.ts";
import { listen } from "./listen.ts";
import { serve } from "./serve.ts";

const database = useDatabase();
const dataFolder = mkdtempSync(join(tmpdir(), "phlov-letters-"));
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

/** A mail server that keeps what it is given. */
async function mailServer() {
  const letters: string[] = [];
  let arrived = () => {};
  const first = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username }, _, done) => done(null, { user: username }),
    onData: (stream, _, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        letters.push(Buffer.concat(chunks).toString());
        done();
        arrived();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return { letters, first, port, stop: () => new Promise<void>((done) => server.close(done)) };
}

async function freePort(): Promise<number> {
  const taken = await listen({ fetch: () => new Response() }, { host: "localhost", port: 0 });
  await taken.stop();
  return taken.port;
}

it("a server that was given a mail server sends its letters there, and logs neither link, code nor password", async () => {
  const mail = await mailServer();
  const port = await freePort();
  const read = readEnvironment({
    PORT: String(port),
    DATABASE_URL: database.url,
    SMTP_URL: `smtp://phlov:hunter2@127.0.0.1:${mail.port}`,
    MAIL_FROM: "phlov@example.gov.kh",
  });
  if (!read.ok) throw new RangeError(read.problems.join(" "));
  await database.open.queries.insert(user).values({
    id: randomBytes(8).toString("hex"),
    name: "Dara",
    email: "dara@example.gov.kh",
  });
  const lines: string[] = [];
  const running = await serve({
    environment: read.environment,
    dataFolder,
    write: (line) => void lines.push(line),
  });
  try {
    const asked = await fetch(`http://localhost:${port}/sign-in`, {
      method: "POST",
      headers: { origin: `http://localhost:${port}` },
      body: new URLSearchParams({ email: "dara@example.gov.kh" }),
    });
    expect(asked.status).toBe(200);
    await mail.first;
  } finally {
    await running.stop();
    await mail.stop();
  }
  const [letter = ""] = mail.letters;
  expect(letter).toContain("To: dara@example.gov.kh");
  expect(letter).toContain("From: phlov@example.gov.kh");
  const token = /token=(\S+)/.exec(letter)?.[1] ?? "no link";
  const code = /\b\d{6}\b/.exec(letter.slice(letter.indexOf("token=")))?.[0] ?? "no code";
  expect(token.length).toBeGreaterThan(20);
  for (const secret of [token, code, "hunter2", "dara@"])
    expect(lines.join("\n")).not.toContain(secret);
});
