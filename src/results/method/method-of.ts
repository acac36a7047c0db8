import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { FEWEST_IN_GROUP } from "../parameters.ts";
import type { Robustness } from "../robustness.ts";
import type { ScoredAssessment } from "../scored-assessment.ts";
import { acceptabilityOf } from "./acceptability.ts";
import { agreementOf } from "./agreement-result.ts";
import { consensusOf } from "./consensus-result.ts";
import type { MethodResult } from "./method-result.ts";
import { otherMethodsOf } from "./other-methods.ts";
import { panelHealthOf } from "./panel-health.ts";
import { roundChanges } from "./round-change.ts";
import { fewestExpertsOf, overlapZoneOf } from "./turning-the-cut.ts";
import { leaveOneOutOf } from "./who-sat-there.ts";

/** Everything the method says beside ranking, selection and cut. */
export function methodOf(
  scored: ScoredAssessment,
  { record, robustness }: { readonly record: RoadmapRecord; readonly robustness: Robustness },
): MethodResult {
  const isOpen = scored.assessment.secrecy === "open" || record.roadmap.fictional;
  const fewest = isOpen ? 1 : FEWEST_IN_GROUP;
  return {
    acceptability: acceptabilityOf(scored),
    otherMethods: otherMethodsOf(scored),
    leaveOneOut: leaveOneOutOf(scored, fewest),
    fewestExperts: fewestExpertsOf(scored),
    overlapZone: overlapZoneOf(scored, robustness),
    agreement: agreementOf(scored),
    betweenRounds: roundChanges(scored, isOpen),
    consensus: consensusOf(scored),
    panel: panelHealthOf(scored, fewest),
  };
}
