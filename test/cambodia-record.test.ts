import { describe, expect, it } from "vitest";
import { readRecord } from "#files/read-record.ts";

const FOLDER = "examples/cambodia-digitaltech-2023";

const read = await readRecord(FOLDER);

describe("the record of the Digital Tech Roadmap 2023", () => {
  it("is read without a problem", () => {
    const problems = read.ok
      ? []
      : read.problems.map(
          ({ place, found, expected }) =>
            `${place.file}:${place.line}:${place.column} found ${found}, expected ${expected}`,
        );
    expect(problems).toEqual([]);
  });
});
