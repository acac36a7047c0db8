import { Link } from "#record/link.ts";

const links = (
  kind: Link["kind"],
  basis: Link["basis"],
  pairs: readonly (readonly [string, string])[],
) => pairs.map(([from, to]) => Link.parse({ from, to, kind, basis }));

export const dependencies: readonly Link[] = links("depends-on", "stated", [
  ["iot", "mobile-devices"],
  ["automation-systems", "big-data"],
  ["automation-systems", "ai-machine-learning"],
  ["automation-systems", "computer-software"],
  ["robotics", "big-data"],
  ["robotics", "ai-machine-learning"],
  ["robotics", "computer-software"],
]);

/** Plausible, not given: only the stated ones lean on a sentence of the source. */
export const serves: readonly Link[] = [
  ...links("serves", "inferred", [
    ["goal-1", "vision"],
    ["goal-2", "vision"],
    ["goal-3", "vision"],
    ["access-to-digital-devices", "goal-1"],
    ["access-to-digital-devices", "goal-2"],
    ["center-of-excellence", "goal-2"],
    ["center-of-excellence", "goal-3"],
    ["internet-infrastructure", "goal-2"],
    ["internet-infrastructure", "goal-3"],
    ["national-data-center", "goal-2"],
    ["online-business-registration-platform", "goal-3"],
    ["raising-public-awareness", "goal-1"],
    ["raising-public-awareness", "goal-3"],
    ["re-skilling-up-skilling-agency", "goal-1"],
    ["stem-focus-in-education-system", "goal-1"],
    ["5g", "access-to-digital-devices"],
    ["5g", "internet-infrastructure"],
    ["5g", "raising-public-awareness"],
    ["ai-machine-learning", "center-of-excellence"],
    ["ai-machine-learning", "re-skilling-up-skilling-agency"],
    ["ai-machine-learning", "stem-focus-in-education-system"],
    ["automation-systems", "center-of-excellence"],
    ["automation-systems", "online-business-registration-platform"],
    ["automation-systems", "re-skilling-up-skilling-agency"],
    ["big-data", "center-of-excellence"],
    ["cloud-computing", "internet-infrastructure"],
    ["cloud-computing", "national-data-center"],
    ["cloud-computing", "online-business-registration-platform"],
    ["computer-software", "access-to-digital-devices"],
    ["computer-software", "online-business-registration-platform"],
    ["computer-software", "raising-public-awareness"],
    ["computer-software", "re-skilling-up-skilling-agency"],
    ["computer-software", "stem-focus-in-education-system"],
    ["cybersecurity", "access-to-digital-devices"],
    ["cybersecurity", "national-data-center"],
    ["cybersecurity", "online-business-registration-platform"],
    ["wi-fi-6-7", "access-to-digital-devices"],
    ["wi-fi-6-7", "stem-focus-in-education-system"],
  ]),
  ...links("serves", "stated", [
    ["ai-machine-learning", "national-data-center"],
    ["big-data", "national-data-center"],
    ["cybersecurity", "internet-infrastructure"],
    ["wi-fi-6-7", "internet-infrastructure"],
  ]),
];
