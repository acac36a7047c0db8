import { formatNumber, formatShare, listOf } from "../numbers.ts";
import type { FindingCatalogue } from "./finding-facts.ts";

const number = (value: number, decimals = 2) => formatNumber(value, "km", decimals);
const names = (list: readonly string[]) => listOf(list, "km");

/** The findings in Khmer; a draft until a native speaker has read it. */
export const KHMER_FINDINGS: FindingCatalogue = {
  "broken-reference": ({ reference }) => ({
    title: "លេខក្នុងអត្ថបទមិនចង្អុលទៅអ្វីទេ",
    message: `សេចក្តីយោង ${reference} មិនតំណាងឱ្យអ្វីក្នុងឯកសារកំណត់ត្រានេះទេ។`,
    remedy: "កែសេចក្តីយោង ឬបន្ថែមអ្វីដែលវាចង្អុលទៅ។",
  }),
  "sum-mismatch": ({ item, printed, computed }) => ({
    title: `ផលបូកដែលបោះពុម្ពរបស់ ${item} មិនស្មើនឹងផលបូកពិន្ទុទេ`,
    message: `ប្រភពបោះពុម្ព ${number(printed)} តែពិន្ទុបូកបាន ${number(computed)}។`,
    remedy: "កែពិន្ទុ ឬផលបូកដែលបោះពុម្ព។",
  }),
  "override-without-decision": ({ item, published }) => ({
    title: `${item} ត្រូវបានផ្សាយខុសពីចំណាត់ថ្នាក់ ហើយគ្មានសេចក្តីសម្រេចពន្យល់ទេ`,
    message: `ប្រភពចុះថា${published === "yes" ? "ត្រូវបានជ្រើសរើស" : "មិនត្រូវបានជ្រើសរើស"} តែចំណាត់ថ្នាក់និយាយផ្ទុយ។`,
    remedy: "កត់ត្រាការសម្រេចខុសពីចំណាត់ថ្នាក់ ជាមួយអ្នកស្នើ មូលហេតុ និងការបោះឆ្នោត។",
  }),
  "thin-cut": (facts) => ({
    title: `${facts.assessment}៖ ខ្សែកាត់អាស្រ័យលើ ${number(facts.scores[0] - facts.scores[1])} ពិន្ទុ`,
    message: `${facts.lastIn} នាំមុខ ${facts.firstOut} ដោយពិន្ទុ ${number(facts.scores[0])} ទល់នឹង ${number(facts.scores[1])}។ ${thinCut(facts)}`,
    remedy: "ធ្វើជុំទីពីរសម្រាប់លំដាប់ជិតខ្សែកាត់ ឬសេចក្តីសម្រេចរបស់គណៈកម្មការដែលមានកត់ត្រា។",
  }),
  "hidden-weights": (facts) => ({
    title: `${facts.assessment}៖ ${facts.group} មានទម្ងន់តែ ${formatShare(facts.weight, "km")}`,
    message: `ជួរឈរត្រូវបានបូកដោយគ្មានទម្ងន់ ដូច្នេះ ${facts.group} ស្មើនឹង ${formatShare(facts.weight, "km")} នៃពិន្ទុ។ ${perGroup(facts)}`,
    remedy: "គណៈកម្មការកំណត់ទម្ងន់មុនពេលដាក់ពិន្ទុ។",
  }),
  "tie-across-cut": ({ assessment, names: tied, score, decided }) => ({
    title: `${assessment}៖ មានពិន្ទុស្មើគ្នានៅត្រង់ខ្សែកាត់`,
    message: `${names(tied)} មានពិន្ទុ ${number(score)} ដូចគ្នា។${decided ? " គណៈកម្មការបានសម្រេចថាអ្នកណាជាប់ មិនមែនចំណាត់ថ្នាក់ទេ។" : ""}`,
    remedy: decided
      ? "គ្មានអ្វីបន្ថែមទេ សេចក្តីសម្រេចមានកត់ត្រារួចហើយ។"
      : "សេចក្តីសម្រេចរបស់គណៈកម្មការដែលមានកត់ត្រា ឬវិធានពិន្ទុស្មើដែលកំណត់មុនជុំ។",
  }),
  "assessments-disagree": (facts) => ({
    title: `${facts.one} និង ${facts.other} មិនស៊ីគ្នាទេ`,
    message: `ទាំងពីរដាក់ពិន្ទុលើធាតុដូចគ្នា ${number(facts.items)} សហសម្ព័ន្ធលំដាប់គឺ ${number(facts.correlation)} (Spearman, n = ${number(facts.items)}, p តាមការឆ្លាស់ = ${number(facts.p)}; τ-b របស់ Kendall ${number(facts.tau)})។ ខុសគ្នាខ្លាំងបំផុតក្នុងចំណោម ${number(facts.items)} នេះ៖ ${facts.extremes.map(({ name, places }) => `${name} លំដាប់ទី ${places[0]} ក្នុងតារាងមួយ និងទី ${places[1]} ក្នុងតារាងមួយទៀត`).join("; ")}។`,
    remedy: "បញ្ជាក់ថានរណាដាក់ពិន្ទុនីមួយៗ នៅពេលណា និងដោយវិធីណា។",
  }),
  "chart-differs-from-selection": ({ leftOut, shown }) => ({
    title: "គំនូសតាង និងការជ្រើសរើសខុសគ្នា",
    message: [
      leftOut.length > 0 ? `ត្រូវបានជ្រើសរើស តែមិនមានលើគំនូសតាង៖ ${names(leftOut)}។` : "",
      shown.length > 0 ? `មានលើគំនូសតាង តែមិនត្រូវបានជ្រើសរើស៖ ${names(shown)}។` : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    remedy: "សេចក្តីសម្រេចដែលមានកត់ត្រាសម្រាប់ករណីលើកលែងនីមួយៗ។",
  }),
  "never-scored": ({ names: items }) => ({
    title: `គំនូសតាងបង្ហាញធាតុ ${number(items.length)} ដែលគ្មាននរណាដាក់ពិន្ទុ`,
    message: `${names(items)} មានលើគំនូសតាងដោយគ្មានពិន្ទុ។`,
    remedy: "ដាក់ពិន្ទុ ឬកត់ត្រាមូលហេតុដែលបង្ហាញវា។",
  }),
  "text-contradicts-score": (facts) => ({
    title: `អត្ថបទហៅ ${facts.item} ថា «${facts.words}» តែពិន្ទុគឺ ${number(facts.score, 1)} លើ ${number(facts.max)}`,
    message: `«${facts.words}» ស្មើនឹង ${number(facts.level)} លើមាត្រដ្ឋាននេះ តែ ${facts.item} មាន ${number(facts.score, 1)} លើ ${number(facts.max)} សម្រាប់ ${facts.criterion} ក្នុង «${facts.assessment}» (ជំពូក «${facts.chapter}»)។`,
    remedy: "កែពាក្យ ឬបញ្ជាក់ថាវាផ្អែកលើអ្វី។",
  }),
  "scale-mismatch": ({ assessment, lowest, highest, columns }) => ({
    title: `${assessment}៖ ពាក្យលើមាត្រដ្ឋាននិយាយពីរឿងផ្សេង`,
    message: `«${lowest}» ដល់ «${highest}» ក៏ប្រើលើ ${names(columns)} ដែរ។`,
    remedy: "ពាក្យផ្ទាល់ខ្លួនសម្រាប់លក្ខណៈវិនិច្ឆ័យនីមួយៗ។",
  }),
  "experts-unknown": ({ assessment, atLeast, max, isScaleStated }) => ({
    title: `${assessment}៖ មិនបានបញ្ជាក់ចំនួនអ្នកជំនាញ`,
    message:
      atLeast === 1
        ? "ពិន្ទុទាំងនេះមិនបង្ហាញចំនួនទេ៖ អ្នកជំនាញតែម្នាក់ ឬលេខដែលបានព្រមព្រៀងគ្នា ក៏អាចផ្តល់ពិន្ទុទាំងនេះបាន។"
        : `ផលបូកត្រូវការអ្នកជំនាញយ៉ាងតិច ${number(atLeast)} នាក់ ប្រសិនបើពិន្ទុខ្ពស់បំផុតគឺ ${number(max)}${isScaleStated ? "" : " (មាត្រដ្ឋានមិនបានបោះពុម្ពនៅទីនេះ)"} និងគ្មាននរណារំលង។`,
    remedy: "ផ្សាយចំនួនអ្នកជំនាញតាមជុំ។",
  }),
  "nobody-scored": ({ assessment, names: items }) => ({
    title: `${assessment}៖ គ្មាននរណាដាក់ពិន្ទុលើធាតុ ${number(items.length)} ទេ`,
    message: `${names(items)} មិនបានទទួលពិន្ទុក្នុងជុំចុងក្រោយទេ ដូច្នេះមិនមានលំដាប់ឡើយ។`,
    remedy: "សុំពិន្ទុបន្ថែម ឬដកធាតុចេញពីការវាយតម្លៃ។",
  }),
  "unequal-response": ({ assessment, fewest, experts, cells }) => ({
    title: `${assessment}៖ មិនមែនធាតុទាំងអស់ត្រូវបានគ្រប់គ្នាដាក់ពិន្ទុទេ`,
    message: `មាន ${number(cells)} កន្លែងដែលអ្នកដាក់ពិន្ទុតិចជាងអ្នកជំនាញទាំង ${number(experts)} នាក់ តិចបំផុត ${number(fewest)} នាក់។ មធ្យមគិតតែលើអ្នកដែលបានដាក់ពិន្ទុ។`,
    remedy: "ពិនិត្យមើលថានរណារំលងអ្វី មុនប្រៀបធៀបពិន្ទុដែលជិតគ្នា។",
  }),
  "ties-without-rule": ({ assessment, ties }) => ({
    title: `${assessment}៖ មានពិន្ទុស្មើ ${number(ties.length)} ករណី ហើយគ្មានវិធានពិន្ទុស្មើទេ`,
    message: `${ties.map((tie) => `${names(tie.names)} ត្រង់ពិន្ទុ ${number(tie.score)}`).join("; ")}។`,
    remedy: "វិធានពិន្ទុស្មើដែលកំណត់មុនបើកជុំ។",
  }),
  "criteria-move-together": ({ assessment, lowest, highest, isFromTotals }) => ({
    title: `${assessment}៖ លក្ខណៈវិនិច្ឆ័យឡើងចុះជាមួយគ្នា`,
    message: `សហសម្ព័ន្ធរវាងជួរឈរមានពី ${number(lowest)} ដល់ ${number(highest)} ដូច្នេះលក្ខណៈវិនិច្ឆ័យស្ទើរតែមិនបែងចែកធាតុទេ។${isFromTotals ? " ពីផលបូក មិនអាចដឹងថាអ្នកជំនាញឃើញគុណភាពតែមួយ ឬចម្លងចំណាប់អារម្មណ៍តែមួយទេ។" : ""}`,
    remedy: "សន្លឹកពិន្ទុ និងពាក្យផ្ទាល់ខ្លួនសម្រាប់លក្ខណៈវិនិច្ឆ័យនីមួយៗ។",
  }),
  "feasibility-falls": ({ assessment, names: items, example, points }) => ({
    title: `${assessment}៖ លទ្ធភាពអនុវត្តថយចុះនៅពេលក្រោយសម្រាប់ ${number(items.length)}`,
    message: `${names(items)}។ ឧទាហរណ៍ ${example}៖ ${points.map((value) => number(value)).join(", ")}។ អាចជាចេតនា តែគ្មានមូលហេតុទេ។`,
    remedy: "សួរអ្នកជំនាញអំពីមូលហេតុ នៅពេលពិន្ទុថយចុះ។",
  }),
  "method-dependence": ({ assessment, methods, tried }) => ({
    title: `${assessment}៖ ការជ្រើសរើសអាស្រ័យលើវិធីសាស្ត្រ`,
    message: `ក្នុងចំណោមវិធីសាស្ត្រផ្សេង ${number(tried)} លើពិន្ទុ និងទម្ងន់ដដែល មាន ${number(methods.length)} ដែលនឹងជ្រើសរើសខុសពីនេះ៖ ${methods.map((method) => `${method.name} (${swapped(method)})`).join("; ")}។`,
    remedy: "រក្សាវិធីសាស្ត្រដែលបានកំណត់ជាមុន ហើយបញ្ជាក់ថាលំដាប់ណាអាស្រ័យលើវា។",
  }),
  "one-group-decides": ({ assessment, groups }) => ({
    title: `${assessment}៖ ការជ្រើសរើសអាស្រ័យលើអ្នកចូលរួម`,
    message: `បើដកអ្នកជំនាញមួយក្រុម ការជ្រើសរើសនឹងប្តូរ។ ${groups.map((group) => `ដក ${group.name} (${number(group.experts)} នាក់)៖ ${swapped(group)}`).join("; ")}។`,
    remedy: "ពិនិត្យលំដាប់ទាំងនេះជាមួយគ្រប់ក្រុម ឬសម្រេចដោយបោះឆ្នោតដែលមានកំណត់ត្រា។",
  }),
  "no-consensus": ({ assessment, names: items, selected }) => ({
    title: `${assessment}៖ គ្មានឯកភាពលើ ${number(items.length)} ក្នុងចំណោម ${number(selected)} ដែលបានជ្រើសរើស`,
    message: `តាមវិធានដែលបានកំណត់ជាមុន អ្នកជំនាញមិនបានឯកភាពលើលក្ខណៈវិនិច្ឆ័យមួយ ឬច្រើន សម្រាប់ ${names(items)} ទេ។`,
    remedy: "បើកជុំមួយទៀតលើធាតុទាំងនេះ ឬសម្រេចដោយមានកំណត់ត្រា និងមូលហេតុរបស់ភាគីទាំងពីរ។",
  }),
  ceiling: ({ assessment, criteria }) => ({
    title: `${assessment}៖ ពិន្ទុភាគច្រើនស្ថិតនៅកំពូលមាត្រដ្ឋាន`,
    message: `ពិន្ទុនៅចំណុចខ្ពស់បំផុតនៃមាត្រដ្ឋានមាន៖ ${criteria.map(({ name, share }) => `${formatShare(share, "km")} លើ ${name}`).join("; ")}។ នៅទីនោះ មាត្រដ្ឋានស្ទើរតែមិនអាចបែងចែកធាតុល្អបំផុតបានទេ។`,
    remedy: "មាត្រដ្ឋានដែលមានចំណុចខ្ពស់ជាងនេះ ឬការដាក់លំដាប់ក្នុងចំណោមធាតុល្អបំផុត។",
  }),
  "rounds-differ-in-who": ({ assessment, from, to, left, joined, names: items }) => ({
    title: `${assessment}៖ ជុំទី${number(from)} និងជុំទី${number(to)} មិនមែនអ្នកជំនាញដដែលឆ្លើយទាំងអស់ទេ`,
    message: `${number(left)} នាក់បានចេញ និង ${number(joined)} នាក់បានចូល។${items.length === 0 ? "" : ` សម្រាប់ ${names(items)} មធ្យមប្រែប្រួលដោយសារអ្នកឆ្លើយ ច្រើនជាងដោយសារការប្តូរយោបល់។`}`,
    remedy: "ប្រៀបធៀបជុំតែលើអ្នកដែលបានឆ្លើយទាំងពីរជុំ។",
  }),
  "inconsistent-comparisons": ({ assessment, criteria, ratio }) => ({
    title: `${assessment}៖ ការប្រៀបធៀបដែលផ្តល់ទម្ងន់ ផ្ទុយគ្នាទៅវិញទៅមក`,
    message: `អនុបាតភាពស៊ីគ្នានៃការប្រៀបធៀប ${names(criteria)} គឺ ${number(ratio)} ខណៈដែលគេទទួលយកជាធម្មតាត្រឹម ${number(0.1)}។`,
    remedy: "ពិនិត្យឡើងវិញនូវការប្រៀបធៀបដែលមិនស៊ីគ្នាបំផុត ឬកំណត់ទម្ងន់ដោយសេចក្តីសម្រេចដែលមានកត់ត្រា។",
  }),
  "policy-uncovered": ({ linked, named, unnamed }) => ({
    title:
      linked === 0
        ? "ការស្របនឹងគោលនយោបាយមានអះអាង តែមិនមានបង្ហាញ"
        : "មិនមែនគ្រប់ផ្នែកនៃគោលនយោបាយត្រូវបានបម្រើទេ",
    message: `ក្នុងចំណោមផ្នែកគោលនយោបាយ ${number(named)} ដែលមានឈ្មោះ មាន ${number(linked)} ភ្ជាប់នឹងធាតុ${unnamed > 0 ? ` ហើយ ${number(unnamed)} ទៀតមានតែចំនួន គ្មានឈ្មោះ` : ""}។`,
    remedy: "តំណពីធាតុទៅផ្នែកនៃគោលនយោបាយដែលវាបម្រើ។",
  }),
};

/** Who would come in and who would go out. */
function swapped({
  enters,
  leaves,
}: {
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
}): string {
  const [into, out] = [`${names(enters)} ចូល`, `${names(leaves)} ចេញ`];
  if (enters.length === 0) return out;
  return leaves.length === 0 ? into : `${into} ${out}`;
}

function thinCut({
  pointsToTie,
  pointsToOvertake,
}: {
  pointsToTie: number;
  pointsToOvertake: number;
}): string {
  return pointsToTie > 0 && pointsToTie < pointsToOvertake
    ? `អ្នកជំនាញម្នាក់ប្តូរពិន្ទុមួយចំនួន ${number(pointsToTie)} ធ្វើឱ្យស្មើ ប្តូរ ${number(pointsToOvertake)} ធ្វើឱ្យការជ្រើសរើសប្តូរ។`
    : `អ្នកជំនាញម្នាក់ប្តូរពិន្ទុមួយចំនួន ${number(pointsToOvertake)} ធ្វើឱ្យការជ្រើសរើសប្តូរ។`;
}

function perGroup({
  enters,
  leaves,
  from,
  group,
  groups,
}: Parameters<FindingCatalogue["hidden-weights"]>[0]): string {
  const lead = `ប្រសិនបើក្រុមទាំង ${number(groups)} មានទម្ងន់ស្មើគ្នា`;
  if (enters.length === 0) return `${lead} ការជ្រើសរើសនៅដដែល។`;
  const swap =
    leaves.length === 0
      ? `${names(enters)} នឹងត្រូវបានជ្រើសរើស`
      : `${names(enters)} នឹងជំនួស ${names(leaves)}`;
  const flip = from === null ? "" : ` ការប្តូរនេះកើតឡើងពេល ${group} មានទម្ងន់យ៉ាងតិច ${from}។`;
  return `${lead} ${swap}។${flip}`;
}
