/** Scores of Annex 3, Annex 4 and Table 3 of the Digital Tech Roadmap (NCSTI / MISTI, Phnom Penh, 21 July 2023). Khmer titles are drafts. */
type Row = readonly [id: string, en: string, km: string, scores: readonly number[]];

export const PRODUCTS: readonly Row[] = [
  ["access-to-digital-devices", "Access to Digital Devices", "ការទទួលបានឧបករណ៍ឌីជីថល", [57, 58, 52]],
  ["internet-infrastructure", "Internet Infrastructure", "ហេដ្ឋារចនាសម្ព័ន្ធអ៊ីនធឺណិត", [59, 58, 50]],
  [
    "online-business-registration-platform",
    "Online Business Registration Platform",
    "វេទិកាចុះបញ្ជីអាជីវកម្មតាមអនឡាញ",
    [56, 55, 52],
  ],
  [
    "stem-focus-in-education-system",
    "STEM Focus in Education System",
    "ការផ្តោតលើ STEM ក្នុងប្រព័ន្ធអប់រំ",
    [56, 57, 49],
  ],
  [
    "re-skilling-up-skilling-agency",
    "Re-skilling/Up-skilling Agency for Professionals",
    "ទីភ្នាក់ងារបំប៉ន និងលើកកម្ពស់ជំនាញសម្រាប់អ្នកវិជ្ជាជីវៈ",
    [54, 54, 48],
  ],
  [
    "raising-public-awareness",
    "Raising Public Awareness on Digital Technology",
    "ការលើកកម្ពស់ការយល់ដឹងជាសាធារណៈអំពីបច្ចេកវិទ្យាឌីជីថល",
    [51, 53, 48],
  ],
  ["national-data-center", "National Data Center", "មជ្ឈមណ្ឌលទិន្នន័យជាតិ", [50, 54, 46]],
  ["center-of-excellence", "Center of Excellence", "មជ្ឈមណ្ឌលឧត្តមភាព", [50, 51, 47]],
  [
    "decentralized-financial-systems",
    "Decentralized Financial Systems",
    "ប្រព័ន្ធហិរញ្ញវត្ថុវិមជ្ឈការ",
    [53, 49, 44],
  ],
  ["startup-support-programs", "Startup Support Programs", "កម្មវិធីគាំទ្រធុរកិច្ចថ្មី", [51, 48, 45]],
  [
    "free-online-educational-resources",
    "Free Online Educational Resources in Khmer",
    "ធនធានអប់រំអនឡាញឥតគិតថ្លៃជាភាសាខ្មែរ",
    [50, 49, 39],
  ],
  [
    "consumer-protection-enforcement",
    "Consumer Protection Enforcement",
    "ការអនុវត្តកិច្ចការពារអ្នកប្រើប្រាស់",
    [49, 48, 41],
  ],
  [
    "hardware-development-center",
    "Hardware Development Center",
    "មជ្ឈមណ្ឌលអភិវឌ្ឍផ្នែករឹង",
    [45, 45, 42],
  ],
];

export const TECHNOLOGIES: readonly Row[] = [
  ["cybersecurity", "Cybersecurity", "សន្តិសុខសាយប័រ", [45, 42, 44, 45]],
  ["5g", "5G", "5G", [44, 41, 42, 44]],
  ["automation-systems", "Automation Systems", "ប្រព័ន្ធស្វ័យប្រវត្តិកម្ម", [39, 35, 43, 44]],
  ["big-data", "Big Data", "ទិន្នន័យធំ", [42, 31, 38, 42]],
  ["ai-machine-learning", "AI & Machine Learning", "បញ្ញាសិប្បនិម្មិត និងការរៀនរបស់ម៉ាស៊ីន", [40, 31, 39, 42]],
  ["computer-software", "Computer Software", "កម្មវិធីកុំព្យូទ័រ", [40, 38, 37, 37]],
  ["wi-fi-6-7", "Wi-Fi 6/7", "Wi-Fi 6/7", [40, 33, 40, 38]],
  ["cloud-computing", "Cloud Computing", "ក្លោដកុំព្យូធីង", [38, 33, 37, 39]],
  ["robotics", "Robotics", "មនុស្សយន្ត", [35, 31, 37, 42]],
  ["iot", "IoT", "អ៊ីនធឺណិតនៃវត្ថុ (IoT)", [40, 32, 36, 36]],
  [
    "natural-language-processing",
    "Natural Language Processing",
    "ដំណើរការភាសាធម្មជាតិ",
    [35, 32, 37, 38],
  ],
  ["blockchain", "Blockchain", "ប្លុកឆេន", [35, 31, 34, 39]],
  ["ar-vr", "AR/VR", "ការពិតបន្ថែម និងការពិតនិម្មិត", [32, 29, 32, 35]],
  ["chatbot", "Chatbot", "ឆាតបូត", [28, 29, 33, 32]],
  ["parallel-processing", "Parallel Processing", "ដំណើរការស្របគ្នា", [31, 26, 33, 32]],
  ["quantum-computing", "Quantum Computing", "កុំព្យូទ័រក្វាន់តុំ", [30, 21, 26, 30]],
];

/** Shares of weightings in which a technology is among the first eight, rounded: all four columns free, importance against feasibility. */
export const TECHNOLOGY_SHARES: Readonly<Record<string, readonly [flat: number, grouped: number]>> =
  {
    cybersecurity: [1, 1],
    "5g": [1, 1],
    "automation-systems": [1, 0.999],
    "big-data": [0.991, 0.99],
    "ai-machine-learning": [0.97, 0.985],
    "computer-software": [0.863, 0.941],
    "wi-fi-6-7": [0.957, 0.98],
    "cloud-computing": [0.704, 0.39],
    robotics: [0.297, 0.137],
    iot: [0.204, 0.571],
    "natural-language-processing": [0.012, 0.004],
    blockchain: [0.003, 0.002],
  };

export const TABLE_3: readonly Row[] = [
  ["ai-machine-learning", "AI & Machine Learning", "បញ្ញាសិប្បនិម្មិត និងការរៀនរបស់ម៉ាស៊ីន", [5, 5]],
  ["big-data", "Big Data", "ទិន្នន័យធំ", [5, 2]],
  ["blockchain", "Blockchain", "ប្លុកឆេន", [4, 5]],
  ["quantum-computing", "Quantum Computing", "កុំព្យូទ័រក្វាន់តុំ", [4, 1]],
  ["cloud-computing", "Cloud Technology", "ក្លោដកុំព្យូធីង", [5, 5]],
  ["ar-vr", "AR/VR", "ការពិតបន្ថែម និងការពិតនិម្មិត", [3, 3]],
  ["iot", "IoT", "អ៊ីនធឺណិតនៃវត្ថុ (IoT)", [5, 4]],
  ["cybersecurity", "Cybersecurity", "សន្តិសុខសាយប័រ", [5, 4]],
  ["5g", "5G", "5G", [4, 3]],
  ["wi-fi-6-7", "Wi-Fi 6/7", "Wi-Fi 6/7", [3, 4]],
];
