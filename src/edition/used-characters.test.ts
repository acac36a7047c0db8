import { expect, it } from "vitest";
import { UsedCharacters } from "./used-characters.ts";

it("names each character of several texts once, also one beyond the first plane", () => {
  const used = new UsedCharacters();
  used.add("ខ្មែរ ba");
  used.add("ab 𝒙 ក");
  expect([...used.sorted()]).toEqual([" ", "a", "b", "ក", "ខ", "ម", "រ", "ែ", "្", "𝒙"]);
});
