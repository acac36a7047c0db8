import { expect, it } from "vitest";
import { assessmentOf } from "../../../test/record-notation.ts";
import { ballotSheets } from "./ballot-sheets.ts";

const napkin = assessmentOf({ columns: "a b", ballots: "zoe: x 5 1, y - 4; amy: x 4 2, y 3 3" });
const columns = [{ id: "a" }, { id: "b" }];

it("numbers experts by pseudonym, whatever the order of the file", () => {
  const { experts, expert, item, column } = ballotSheets(napkin, columns, 1);
  expect(experts).toEqual(["amy", "zoe"]);
  expect([...expert]).toEqual([1, 1, 1, 1, 0, 0, 0, 0]);
  expect([...item]).toEqual([0, 0, 1, 1, 0, 0, 1, 1]);
  expect([...column]).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
});

it("keeps an abstention apart from any score", () => {
  const { score } = ballotSheets(napkin, columns, 1);
  expect([...score]).toEqual([5, 1, Number.NaN, 4, 4, 2, 3, 3]);
});

it("counts who took part, also with rows on what is not asked", () => {
  const { experts, score } = ballotSheets({ ...napkin, items: ["y"] }, [{ id: "b" }], 1);
  expect(experts).toHaveLength(2);
  expect([...score]).toEqual([4, 3]);
});

it("holds nothing for a round without ballots", () => {
  expect(ballotSheets(napkin, columns, 2).experts).toEqual([]);
});
