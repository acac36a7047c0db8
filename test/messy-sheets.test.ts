import { writeOds } from "hucre/ods";
import { type CellValue, writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import {
  book,
  bytesOf,
  hidingOds,
  long,
  type MessyCase,
  outcomeOf,
  utf16,
  zipped,
} from "./sheets/messy-case.ts";

// Sheets as people really send them. Each ends in the right numbers, in a question, or in what is wrong with it.

const TWO = ["E1 IoT A 4", "E2 IoT A 3"];
const PLAIN = long("E1,IoT,A,4", "E2,IoT,A,3");
const lines = (...rows: readonly string[]) => rows.join("\n");
const date = (month: number, day: number) => new Date(Date.UTC(2024, month - 1, day));

const FORMS_OF_TEXT: readonly MessyCase[] = [
  { name: "semicolons", file: PLAIN.replaceAll(",", ";"), scores: TWO },
  { name: "tabs", file: PLAIN.replaceAll(",", "\t"), scores: TWO },
  { name: "bars", file: PLAIN.replaceAll(",", "|"), scores: TWO },
  {
    name: "a line that names the delimiter",
    file: `sep=;\n${PLAIN.replaceAll(",", ";")}`,
    scores: TWO,
  },
  {
    name: "a line that names the delimiter, and a wrong cell whose line is right",
    file: `sep=;\n${long("E1,IoT,A,4", "E2,IoT,A,x").replaceAll(",", ";")}`,
    wrong: ["4:10: “x”"],
  },
  { name: "a byte order mark", file: `\uFEFF${PLAIN}`, scores: TWO },
  { name: "UTF-16, little end first", file: utf16(PLAIN, "le", true), scores: TWO },
  { name: "UTF-16, big end first", file: utf16(PLAIN, "be", true), scores: TWO },
  { name: "UTF-16 without its mark", file: utf16(PLAIN, "le", false), scores: TWO },
  { name: "UTF-16 without its mark, big end first", file: utf16(PLAIN, "be", false), scores: TWO },
  {
    name: "Windows-1252",
    file: Buffer.from(long("René,Énergie,A,4"), "latin1"),
    scores: ["René Énergie A 4"],
    says: /Windows-1252/,
  },
  { name: "line ends of an old Mac", file: PLAIN.replaceAll("\n", "\r"), scores: TWO },
  {
    name: "a line break inside quotation marks",
    file: long('E1,"Internet\nof Things",A,4', "E2,Internet of Things,A,3"),
    scores: ["E1 Internet of Things A 4", "E2 Internet of Things A 3"],
  },
  {
    name: "a wrong cell after a line break inside quotation marks",
    file: long('E1,"Internet\nof Things",A,4', "E2,Cloud,A,x", "E3,Cloud,A,4"),
    wrong: ["4:12: “x”"],
  },
  {
    name: "commas and quotation marks inside a name",
    file: long('E1,"Cloud, ""edge"" and fog",A,4'),
    scores: ['E1 Cloud, "edge" and fog A 4'],
  },
  { name: "gzip", file: zipped(PLAIN), scores: TWO },
  {
    name: "a decimal comma where semicolons stand",
    file: PLAIN.replaceAll(",", ";").replace("4", "3,5"),
    scale: "1-5/0.5",
    scores: ["E1 IoT A 3.5", "E2 IoT A 3"],
  },
  {
    name: "a decimal comma in quotation marks",
    file: long('E1,IoT,A,"3,5"', "E2,IoT,A,3"),
    scale: "1-5/0.5",
    scores: ["E1 IoT A 3.5", "E2 IoT A 3"],
  },
  { name: "empty lines and empty columns", file: PLAIN.replaceAll("\n", ",,\n,,,\n"), scores: TWO },
];

const WAYS_OF_WRITING: readonly MessyCase[] = [
  ...[
    ["Khmer", "៤", "៣"],
    ["Thai", "๔", "๓"],
    ["Arabic", "٤", "٣"],
    ["Persian", "۴", "۳"],
    ["full-width", "４", "３"],
    ["spaced", "  4 ", "\u00a03"],
    ["out of five", "4/5", "3 / 5"],
    ["in words out of five", "4 of 5", "3 out of 5"],
  ].map(([kind, four, three]) => ({
    name: `${kind} digits`,
    file: long(`E1,IoT,A,${four}`, `E2,IoT,A,${three}`),
    scores: TWO,
  })),
  {
    name: "out of ten on a scale to five",
    file: long("E1,IoT,A,8/10", "E2,IoT,A,3"),
    scale: "1-5",
    wrong: ["2:10: “8/10”"],
  },
  {
    name: "words of the scale, with stray blanks and any case",
    file: long("E1,IoT,A, Very  important", "E2,IoT,A,MODERATE"),
    labels: { "very important": 4, moderate: 3 },
    scores: TWO,
    says: /“Very important” is 4/,
  },
  {
    name: "a number before the word",
    file: long("E1,IoT,A,4 - very important", "E2,IoT,A,3 – moderate"),
    scores: TWO,
  },
  {
    name: "a number behind the word",
    file: long("E1,IoT,A,very important (4)", "E2,IoT,A,moderate (3)"),
    scores: TWO,
  },
  {
    name: "a power of ten",
    file: long("E1,IoT,A,4e3", "E2,IoT,A,3", "E3,IoT,A,3"),
    wrong: ["2:10: “4e3”"],
  },
  {
    name: "a number that contradicts the word",
    file: long("E1,IoT,A,2 - very important", "E2,IoT,A,3"),
    labels: { "very important": 4 },
    asks: ["word:2-very-important"],
  },
  {
    name: "words that nobody explained",
    file: long("E1,IoT,A,Agree", "E2,IoT,A,Neutral"),
    asks: ["word:agree", "word:neutral"],
  },
  {
    name: "words that somebody explained",
    file: long("E1,IoT,A,Agree", "E2,IoT,A,Neutral"),
    answers: { "word:agree": "4", "word:neutral": "3" },
    scores: TWO,
  },
  {
    name: "Khmer words of the scale",
    file: long("E1,IoT,A,សំខាន់ណាស់", "E2,IoT,A,សំខាន់មធ្យម"),
    labels: { សំខាន់ណាស់: 4, សំខាន់មធ្យម: 3 },
    scores: TWO,
  },
  {
    name: "signs for no answer",
    file: long(
      "E1,IoT,A,4",
      "E2,IoT,A,-",
      "E3,IoT,A,–",
      "E4,IoT,A,N/A",
      "E5,IoT,A,na",
      "E6,IoT,A,",
    ),
    scores: ["E1 IoT A 4", ...[2, 3, 4, 5, 6].map((n) => `E${n} IoT A ?`)],
    says: /Read as no answer: “-” once \(3:10\), “–” once/,
  },
  {
    name: "a zero among scores from one",
    file: long("E1,IoT,A,4", "E2,IoT,A,0"),
    asks: ["zero"],
  },
  {
    name: "a zero that means no answer",
    file: long("E1,IoT,A,4", "E2,IoT,A,0"),
    answers: { zero: "missing" },
    scores: ["E1 IoT A 4", "E2 IoT A ?"],
    says: /Answered \(zero\)/,
  },
  {
    name: "a zero that is a score",
    file: long("E1,IoT,A,4", "E2,IoT,A,0"),
    answers: { zero: "score" },
    scores: ["E1 IoT A 4", "E2 IoT A 0"],
    says: /0–5 is read/,
  },
  {
    name: "a zero off the stated scale",
    file: long("E1,IoT,A,4", "E2,IoT,A,0"),
    scale: "1-5",
    asks: ["zero"],
  },
  {
    name: "99 for no answer",
    file: long("E1,IoT,A,4", "E2,IoT,A,99"),
    asks: ["code:99"],
  },
  {
    name: "half points on a stated scale of whole numbers",
    file: long("E1,IoT,A,4", "E2,IoT,A,3.5"),
    scale: "1-5",
    asks: ["half-points"],
  },
  {
    name: "half points that count",
    file: long("E1,IoT,A,4", "E2,IoT,A,3.5"),
    scale: "1-5",
    answers: { "half-points": "keep" },
    scores: ["E1 IoT A 4", "E2 IoT A 3.5"],
  },
  {
    name: "half points that are mistakes",
    file: long("E1,IoT,A,4", "E2,IoT,A,3.5"),
    scale: "1-5",
    answers: { "half-points": "refuse" },
    wrong: ["3:10: “3.5”"],
  },
  {
    name: "days that were scores",
    file: long("E1,IoT,A,5-Apr", "E2,IoT,A,2024-04-05", "E3,IoT,A,4/5/2024", "E4,IoT,A,4"),
    wrong: ["2:10: “5-Apr”", "3:10: “2024-04-05”", "4:10: “4/5/2024”"],
  },
  {
    name: "every kind of wrong cell at once",
    file: long(
      "E1,IoT,A,x",
      "E2,IoT,A,4..5",
      ",IoT,A,3",
      "E3,,A,3",
      "E4,IoT,A,#DIV/0!",
      "E5,IoT,A,3",
    ),
    wrong: [
      "2:10: “x”",
      "3:10: “4..5”",
      "4:1: an empty cell",
      "5:4: an empty cell",
      "6:10: “#DIV/0!”",
    ],
  },
  {
    name: "totals of one thousand and more",
    file: 'Item,A\nIoT,"1,234"\nCloud,"2,100"\n',
    asks: ["thousands"],
  },
  {
    name: "totals with answered thousands",
    file: 'Item,A\nIoT,"1,234"\nCloud,987\n',
    answers: { thousands: "thousands" },
    scores: ["- IoT A 1234", "- Cloud A 987"],
  },
  {
    name: "text that begins like a formula",
    file: long("=E1,+IoT,@A,4", "-E2,+IoT,@A,3"),
    scores: ["=E1 +IoT @A 4", "-E2 +IoT @A 3"],
  },
];

const NAMES: readonly MessyCase[] = [
  {
    name: "composed and decomposed accents",
    file: long("E1,Énergie,A,4", `E2,${"Énergie".normalize("NFD")},A,3`),
    scores: ["E1 Énergie A 4", "E2 Énergie A 3"],
  },
  {
    name: "no-break and zero-width spaces",
    file: long("E1,Big Data,A,4", "E2,Big\u00a0Data,A,3", "E3,Big\u200b Data,A,5"),
    scores: ["E1 Big Data A 4", "E2 Big Data A 3", "E3 Big Data A 5"],
    says: /Written differently, read as one item/,
  },
  {
    name: "a slip of the pen",
    file: long("E1,Robotics,A,4", "E2,Robotcis,A,3"),
    asks: ["same:robotics~robotcis"],
  },
  {
    name: "a slip of the pen that was answered",
    file: long("E1,Robotics,A,4", "E2,Robotcis,A,3"),
    answers: { "same:robotics~robotcis": "same" },
    scores: ["E1 Robotics A 4", "E2 Robotics A 3"],
  },
  {
    name: "names that differ by a hyphen",
    file: long("E1,Wi-Fi,A,4", "E2,WiFi,A,3"),
    answers: { "same:wi-fi~wifi": "different" },
    scores: ["E1 Wi-Fi A 4", "E2 WiFi A 3"],
  },
  {
    name: "names in a series",
    file: long("E1,Wi-Fi 6,A,4", "E1,Wi-Fi 7,A,3", "E1,Phase A,A,2", "E1,Phase B,A,1"),
    scores: ["E1 Wi-Fi 6 A 4", "E1 Wi-Fi 7 A 3", "E1 Phase A A 2", "E1 Phase B A 1"],
  },
  {
    name: "a ballot that stands twice under names spelled differently",
    file: long("E1,IoT,A,4", "e1,iot,a,4"),
    wrong: ["3:10: a second score of E1 for “IoT”, A, round 1"],
  },
];

const WIDE = ["E1 IoT Score 4", "E1 Cloud Score 5", "E2 IoT Score 3", "E2 Cloud Score 2"];
const BY_ITEM = ["E1 IoT Score 4", "E2 IoT Score 3", "E1 Cloud Score 5", "E2 Cloud Score 2"];

const SHAPES: readonly MessyCase[] = [
  {
    name: "experts in rows, items in columns",
    file: "Expert,IoT,Cloud\nE1,4,5\nE2,3,2\n",
    scores: WIDE,
  },
  {
    name: "experts in rows under a head that says nothing",
    file: "Name,IoT,Cloud\nE1,4,5\nE2,3,2\n",
    scores: WIDE,
  },
  {
    name: "items in rows, experts in columns",
    file: "Technology,E1,E2\nIoT,4,3\nCloud,5,2\n",
    scores: BY_ITEM,
  },
  {
    name: "items in rows with numbers, sums and averages around them",
    file: lines(
      "Results of the second workshop,,,,,",
      "Date:,21 July 2023,,,,",
      ",,,,,",
      "No,Technology,E1,E2,Total,Average",
      "1,IoT,4,3,7,3.5",
      "2,Cloud,5,2,7,3.5",
      "Total,,9,5,14,7",
      "Average,,4.5,2.5,7,3.5",
    ),
    scores: BY_ITEM,
    says: /Left out, sums and averages: 2 rows/,
  },
  {
    name: "Khmer heads, sums and averages",
    file: lines("ល.រ,បច្ចេកវិទ្យា,អ្នកជំនាញទី១,អ្នកជំនាញទី២,សរុប", "១,IoT,៤,៣,៧", "សរុប,,៤,៣,៧"),
    scores: ["អ្នកជំនាញទី១ IoT Score 4", "អ្នកជំនាញទី២ IoT Score 3"],
  },
  {
    name: "ballots with Khmer heads",
    file: "អ្នកជំនាញ,បច្ចេកវិទ្យា,លក្ខណៈវិនិច្ឆ័យ,ពិន្ទុ\nក,IoT,A,៤\nខ,IoT,A,៣\n",
    scores: ["ក IoT A 4", "ខ IoT A 3"],
  },
  {
    name: "a column for each criterion",
    file: "Expert,Item,Importance,Feasibility\nE1,IoT,4,3\nE2,IoT,5,2\n",
    scores: [
      "E1 IoT Importance 4",
      "E1 IoT Feasibility 3",
      "E2 IoT Importance 5",
      "E2 IoT Feasibility 2",
    ],
  },
  {
    name: "a head of two rows: experts over criteria",
    file: lines(
      "Technology,E1,,E2,",
      ",Importance,Cost,Importance,Cost",
      "IoT,4,3,5,2",
      "Cloud,1,2,3,4",
    ),
    scores: [
      "E1 IoT Importance 4",
      "E1 IoT Cost 3",
      "E2 IoT Importance 5",
      "E2 IoT Cost 2",
      "E1 Cloud Importance 1",
      "E1 Cloud Cost 2",
      "E2 Cloud Importance 3",
      "E2 Cloud Cost 4",
    ],
  },
  {
    name: "a head of two rows: criteria over experts",
    file: lines(",Importance,,Cost,", "Technology,E1,E2,E1,E2", "IoT,4,5,3,2"),
    scores: ["E1 IoT Importance 4", "E2 IoT Importance 5", "E1 IoT Cost 3", "E2 IoT Cost 2"],
  },
  {
    name: "totals under a head of two rows",
    file: lines("Technology,Importance,Feasibility,,", ",,2024,2027,2030", "IoT,40,30,31,32"),
    scores: [
      "- IoT Importance 40",
      "- IoT Feasibility/2024 30",
      "- IoT Feasibility/2027 31",
      "- IoT Feasibility/2030 32",
    ],
  },
  {
    name: "a form: a column for each pair, which names both",
    file: "Timestamp,Name,Importance [IoT],Importance [Cloud]\n2024-01-02,E1,4,5\n",
    asks: ["heads"],
  },
  {
    name: "a form that was explained",
    file: "Timestamp,Name,Importance [IoT],Importance [Cloud]\n2024-01-02,E1,4,5\n",
    answers: { heads: "criterion-first" },
    scores: ["E1 IoT Importance 4", "E1 Cloud Importance 5"],
  },
  {
    name: "a form without names",
    file: "Timestamp,IoT,Cloud\n2024-01-02 10:00:00,4,5\n2024-01-02 11:00:00,3,2\n",
    scores: WIDE.map((score) => score.replace("E", "Row ")),
    says: /every row is one expert/,
  },
  {
    name: "criteria in rows, items in columns",
    file: "Criterion,IoT,Cloud\nImportance,40,35\nCost,30,20\n",
    scores: ["- IoT Importance 40", "- IoT Cost 30", "- Cloud Importance 35", "- Cloud Cost 20"],
    says: /criteria stand in rows/,
  },
  {
    name: "many columns of small numbers under names of people",
    file: "Technology,Sok,Dara,Bopha,Vanna,Rith,Srey\nIoT,4,3,5,4,3,5\nCloud,1,2,3,4,5,1\n",
    asks: ["columns"],
  },
  {
    name: "names of people, explained",
    file: "Technology,Sok,Dara,Bopha,Vanna,Rith,Srey\nIoT,4,3,5,4,3,5\n",
    answers: { columns: "experts" },
    scores: ["Sok 4", "Dara 3", "Bopha 5", "Vanna 4", "Rith 3", "Srey 5"].map((text) =>
      text.replace(" ", " IoT Score "),
    ),
  },
  {
    name: "a header that is printed again on every page",
    file: lines("Technology,E1,E2", "IoT,4,3", "Technology,E1,E2", "Cloud,5,2"),
    scores: BY_ITEM,
    says: /the header, 1 more times/,
  },
  {
    name: "a number beside the table",
    file: "Technology,E1,E2\nIoT,4,3,,9\n",
    wrong: ["2:10: “9” in a column without a head"],
  },
  {
    name: "a title above ballots",
    file: `Workshop of July\n\n${PLAIN}`,
    scores: TWO,
    says: /Left out above the header: “Workshop of July”/,
  },
  {
    name: "a corner that speaks of the columns",
    file: "Expert,E1,E2\nIoT,4,3\nCloud,5,2\n",
    scores: BY_ITEM,
  },
  {
    name: "names on both sides that say nothing",
    file: "Name,IoT,Cloud\nSok,4,5\nDara,3,2\n",
    asks: ["columns"],
  },
  {
    name: "small totals under criteria, whatever stands over the names",
    file: "Name,Importance,Feasibility\nIoT,5,4\nCloud,3,2\n",
    scores: [
      "- IoT Importance 5",
      "- IoT Feasibility 4",
      "- Cloud Importance 3",
      "- Cloud Feasibility 2",
    ],
  },
  {
    name: "names on both sides, explained",
    file: "Name,IoT,Cloud\nSok,4,5\n",
    answers: { columns: "items" },
    scores: ["Sok IoT Score 4", "Sok Cloud Score 5"],
  },
  {
    name: "experts who are numbers",
    file: "Technology,1,2,3\nIoT,4,3,5\n",
    asks: ["columns"],
  },
  { name: "no name over the items", file: ",E1,E2\nIoT,4,3\nCloud,5,2\n", scores: BY_ITEM },
  {
    name: "a column of remarks",
    file: "Technology,E1,E2,Comments\nIoT,4,3,good\nCloud,5,2,\n",
    scores: BY_ITEM,
  },
  {
    name: "an export of a survey",
    file: "Response ID,Date submitted,IoT,Cloud\nE1,2024-01-02 10:00,4,5\nE2,2024-01-03,3,2\n",
    scores: WIDE,
  },
  {
    name: "a sum under a list of ballots",
    file: `${PLAIN}\nTotal,,,7`,
    scores: TWO,
    says: /sums and averages: 1 row/,
  },
  {
    name: "a head of two rows beside numbers of rows",
    file: lines("No,Technology,E1,,E2,", ",,A,B,A,B", "1,IoT,4,3,5,2"),
    scores: ["E1 IoT A 4", "E1 IoT B 3", "E2 IoT A 5", "E2 IoT B 2"],
  },
  {
    name: "a legend that says that 1 is best",
    file: `"Scale: 1 = very important, 5 = not important",,\n\nTechnology,E1,E2\nIoT,4,1\n`,
    asks: ["direction"],
  },
  {
    name: "scores that are to be turned round",
    file: `"Scale: 1 = very important, 5 = not important",,\n\nTechnology,E1,E2\nIoT,4,1\n`,
    answers: { direction: "turn" },
    scores: ["E1 IoT Score 2", "E2 IoT Score 5"],
  },
  {
    name: "an expert who read the scale the other way round",
    file: lines(
      "Technology,E1,E2,E3,E4",
      ...[5, 4, 4, 3, 3, 2, 2, 1].map((s, i) => `T${i}x,${s},${s},${Math.max(1, s - 1)},${6 - s}`),
    ),
    asks: ["turned:e4"],
  },
  {
    name: "experts on a scale of five beside experts on a scale of ten",
    file: lines(
      "Technology,E1,E2,E3",
      ...[5, 4, 3, 2].map((s, i) => `T${i}x,${s},${s * 2},${s * 2 - 1}`),
    ),
    asks: ["mixed-scale"],
  },
];

const head = ["expert", "item", "criterion", "score"];
const sheet = (...rows: CellValue[][]) => [head, ...rows];
const part = (name: string, rows: CellValue[][], more: object = {}) => ({ name, rows, ...more });
const three = sheet(["E1", "IoT", "A", 4], ["E2", "IoT", "A", 3], ["E3", "IoT", "A", 5]);

const WORKBOOKS: readonly MessyCase[] = [
  {
    name: "an ODS workbook",
    file: writeOds({ sheets: [part("S", sheet(["E1", "IoT", "A", 4], ["E2", "IoT", "A", "3"]))] }),
    scores: TWO,
  },
  {
    name: "an ODS workbook that hides a row",
    file: hidingOds(),
    asks: ["hidden"],
  },
  {
    name: "an ODS workbook that hides a row, and is read whole",
    file: hidingOds(),
    answers: { hidden: "read" },
    scores: TWO,
  },
  {
    name: "a sheet for each round",
    file: book({
      "Round 1": sheet(["E1", "IoT", "A", 4]),
      "Round 2": sheet(["E1", "IoT", "A", 5]),
    }),
    scores: ["E1 IoT A 4", "2:E1 IoT A 5"],
    says: /Each sheet is a round/,
  },
  {
    name: "a sheet for each round, in Khmer, wide",
    file: book({
      ជុំទី១: [
        ["Technology", "E1"],
        ["IoT", 4],
      ],
      ជុំទី២: [
        ["Technology", "E1"],
        ["IoT", 5],
      ],
    }),
    scores: ["E1 IoT Score 4", "2:E1 IoT Score 5"],
  },
  {
    name: "a sheet for each expert",
    file: book({
      "Expert 1": [
        ["Technology", "Importance", "Cost"],
        ["IoT", 4, 3],
      ],
      "Expert 2": [
        ["Technology", "Importance", "Cost"],
        ["IoT", 5, 2],
      ],
    }),
    scores: [
      "Expert 1 IoT Importance 4",
      "Expert 1 IoT Cost 3",
      "Expert 2 IoT Importance 5",
      "Expert 2 IoT Cost 2",
    ],
  },
  {
    name: "sheets under names of people",
    file: book({
      Sok: [
        ["Technology", "A"],
        ["IoT", 4],
      ],
      Dara: [
        ["Technology", "A"],
        ["IoT", 3],
      ],
    }),
    asks: ["sheets"],
  },
  {
    name: "sheets under names of people, explained",
    file: book({
      Sok: [
        ["Technology", "A"],
        ["IoT", 4],
      ],
      Dara: [
        ["Technology", "A"],
        ["IoT", 3],
      ],
    }),
    answers: { sheets: "experts" },
    scores: ["Sok IoT A 4", "Dara IoT A 3"],
  },
  {
    name: "a hidden sheet",
    file: writeXlsx({ sheets: [part("S", three), part("Old", three, { hidden: true })] }),
    asks: ["hidden-sheets"],
  },
  {
    name: "a hidden row",
    file: writeXlsx({
      sheets: [part("S", three, { rowDefs: new Map([[3, { hidden: true }]]) })],
    }),
    asks: ["hidden-rows"],
  },
  {
    name: "a hidden row that is left out",
    file: writeXlsx({
      sheets: [part("S", three, { rowDefs: new Map([[3, { hidden: true }]]) })],
    }),
    answers: { "hidden-rows": "leave-out" },
    scores: TWO,
  },
  {
    name: "a hidden column",
    file: writeXlsx({
      sheets: [
        part(
          "S",
          [
            ["Technology", "E1", "E2"],
            ["IoT", 4, 3],
          ],
          {
            columns: [{}, {}, { hidden: true }],
          },
        ),
      ],
    }),
    asks: ["hidden-columns"],
  },
  {
    name: "a date that was a score",
    file: book({ S: sheet(["E1", "IoT", "A", date(4, 5)], ["E2", "IoT", "A", 3]) }),
    wrong: ["S!D2: “the date 2024-04-05”"],
  },
  {
    name: "a formula without a stored value, an error and a tick box",
    file: writeXlsx({
      sheets: [
        part(
          "S",
          sheet(["E1", "IoT", "A", null], ["E2", "IoT", "A", null], ["E3", "IoT", "A", true]),
          {
            cells: new Map([
              ["1,3", { formula: "A1+1" }],
              ["2,3", { value: "#DIV/0!", type: "error" }],
            ]),
          },
        ),
      ],
    }),
    wrong: ["S!D2: “=A1+1”", "S!D3: “#DIV/0!”", "S!D4: “TRUE”"],
  },
  {
    name: "merged heads",
    file: writeXlsx({
      sheets: [
        part(
          "S",
          [
            ["Technology", "E1", null, "E2", null],
            [null, "A", "B", "A", "B"],
            ["IoT", 4, 3, 5, 2],
          ],
          { merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }] },
        ),
      ],
    }),
    scores: ["E1 IoT A 4", "E1 IoT B 3", "E2 IoT A 5", "E2 IoT B 2"],
  },
];

const NO_SHEETS: readonly MessyCase[] = [
  { name: "nothing", file: "", wrong: ["1:1: an empty file"] },
  {
    name: "a picture",
    file: bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    wrong: ["1:1: a picture (PNG)"],
  },
  {
    name: "a photograph",
    file: bytesOf(0xff, 0xd8, 0xff, 0xe0, 0, 16),
    wrong: ["1:1: a picture (JPEG)"],
  },
  { name: "a PDF", file: "%PDF-1.7\n1 0 obj", wrong: ["1:1: a PDF document"] },
  {
    name: "a web page named .xls",
    file: "\uFEFF<html><table><tr><td>IoT</td><td>4</td></tr></table></html>",
    wrong: ["1:1: a web page (HTML), not a workbook"],
  },
  {
    name: "an XML file that defines entities",
    file: '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>',
    wrong: ["1:1: an XML file, not a workbook"],
  },
  {
    name: "an old or locked workbook",
    file: bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    wrong: ["1:1: an old XLS workbook, or one with a password"],
  },
  {
    name: "a NUL in the text",
    file: PLAIN.replace("IoT", "I\0T"),
    wrong: ["1:1: bytes that are no text"],
  },
  {
    name: "a workbook that is cut off",
    file: book({ S: three }).then((bytes) => bytes.subarray(0, bytes.length / 2)),
    wrong: ["1:1: a workbook that is damaged, protected or of another kind"],
  },
  {
    name: "a gzip file that is cut off",
    file: zipped(PLAIN).subarray(0, 20),
    wrong: ["1:1: a gzip file that is damaged or cut off"],
  },
  {
    name: "a gzip file in a gzip file",
    file: zipped(Buffer.from(zipped(PLAIN)).toString("latin1")),
    wrong: ["1:1: bytes that are no text"],
  },
  {
    name: "prose",
    file: "Dear committee,\nplease find the scores attached.\n",
    wrong: ["1:1: the columns Dear committee, "],
  },
];

const check = async (one: MessyCase) => {
  const { notes, ...outcome } = { notes: "", ...(await outcomeOf(one)) };
  const { scores, asks = [], wrong = [] } = one;
  expect(outcome).toEqual(scores === undefined ? { asks, wrong } : { scores });
  expect(notes).toMatch(one.says ?? /^/);
};

describe("forms of text", () => it.each(FORMS_OF_TEXT)("$name", check));
describe("ways of writing a score", () => it.each(WAYS_OF_WRITING)("$name", check));
describe("names", () => it.each(NAMES)("$name", check));
describe("shapes of a table", () => it.each(SHAPES)("$name", check));
describe("workbooks", () => it.each(WORKBOOKS)("$name", check));
describe("what is no sheet of scores", () => it.each(NO_SHEETS)("$name", check));
