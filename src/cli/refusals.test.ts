import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

// The program as a person runs it, where a record or a folder does not allow what was asked.

const folder = mkdtempSync(join(tmpdir(), "phlov-refusals-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = join(import.meta.dirname, "../../bin/phlov.mjs");
const EXAMPLE = join(import.meta.dirname, "../../examples/fictional-agritech");

function phlov(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(() => {
  phlov("--version");
  for (const name of ["sound", "broken", "doubtful"])
    cpSync(EXAMPLE, join(folder, name), { recursive: true });
  writeFileSync(join(folder, "broken/links.yaml"), "- { from: a\n");
  const published = join(folder, "doubtful/assessments/technologies/published.csv");
  writeFileSync(published, "item,score,selected\nsatellite-crop-monitoring,1,yes\n");
});

it.each([["results"], ["build", "--out", "site"]])(
  "%s --json says on standard output why a record is refused",
  (command, ...more) => {
    const { code, out, err } = phlov(command, "broken", ...more, "--json");
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      problems: [
        { file: "links.yaml", line: 2, column: 1, found: "a bracket that is never closed" },
      ],
    });
  },
);

it("a build that the review stops names each error's file, line and column", () => {
  const { code, out, err } = phlov("build", "doubtful", "--out", "site");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^doubtful\/assessments\/technologies\/published\.csv:2:\d+: .+\(sum-mis/m);
  const answer = JSON.parse(phlov("build", "doubtful", "--out", "site", "--json").out);
  expect(answer).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("sum-mismatch"),
    problems: [{ file: "assessments/technologies/published.csv", line: 2 }],
  });
});

it("a site goes neither into its record nor around it", () => {
  const before = readdirSync(folder);
  for (const [out, where] of [
    ["sound", "is"],
    ["sound/site", "lies inside"],
    [".", "holds"],
  ] as const) {
    const { code, err } = phlov("build", "sound", "--out", out);
    expect(code).toBe(1);
    expect(err).toContain(`--out ${out} ${where} the folder of the record, sound;`);
  }
  expect(readdirSync(folder)).toEqual(before);
  expect(readdirSync(join(folder, "sound"))).not.toContain("site");
});

it("check says of an acknowledgement that it acknowledges nothing, and refuses unknown findings", () => {
  const acknowledged = (finding: string) =>
    `- id: seen\n  kind: acknowledgement\n  finding: ${finding}\n  title: { en: Seen, km: ឃើញ }\n  reason: { en: Seen., km: ឃើញ។ }\n`;
  cpSync(EXAMPLE, join(folder, "idle"), { recursive: true });
  appendFileSync(join(folder, "idle/decisions.yaml"), acknowledged("sum-mismatch"));
  const { code, out } = phlov("check", "idle");
  expect(code).toBe(0);
  expect(out).toMatch(/^idle\/decisions\.yaml:\d+:\d+: seen acknowledges nothing/m);
  const { acknowledgesNothing } = JSON.parse(phlov("check", "idle", "--json").out);
  expect(acknowledgesNothing).toMatchObject([{ id: "seen", finding: "sum-mismatch" }]);
  cpSync(EXAMPLE, join(folder, "unknown"), { recursive: true });
  appendFileSync(join(folder, "unknown/decisions.yaml"), acknowledged("sum-mismach"));
  expect(phlov("check", "unknown").err).toMatch(
    /decisions\.yaml:\d+:\d+: found "sum-mismach", expected one of broken-reference, sum-mismatch, /,
  );
});

it("init suggests commands that a shell takes as they are, and no site within a record", () => {
  const { code, out } = phlov("init", "Bad Näme ខ");
  expect(code).toBe(0);
  expect(out).toContain('phlov build "Bad Näme ខ" --out "Bad Näme ខ-site"');
});
