import type { Language } from "../language.ts";

interface ApiWords {
  readonly title: string;
  readonly lead: string;
  readonly signing: string;
  readonly paging: string;
  readonly changes: string;
  readonly repeating: string;
  readonly contents: string;
  readonly refusals: string;
  readonly document: string;
  readonly field: string;
  readonly meaning: string;
  readonly answer: string;
  readonly sends: string;
  readonly codeColumn: string;
  readonly statusColumn: string;
}

/** What the page about the API says around what the document itself holds, which is in English as programs are. */
export const API_WORDS: Readonly<Record<Language, ApiWords>> = {
  en: {
    title: "For programs: the API",
    lead: "Everything that the secretariat does with roadmaps and assessments can be done by a program too, with the same permissions.",
    signing:
      "Send a personal token as “Authorization: Bearer phlov_…”. A signed-in person makes one with POST /api/v1/tokens; it is shown once, reads or also writes, and ends by itself.",
    paging:
      "Lists come in pages: ask again with “after” set to the “next” of the page before, until it is null.",
    changes:
      "A change names the version it is based on (“version”, or If-Match with the ETag). Where somebody else was faster the answer is 409 with the present state under “current”, and nothing is overwritten.",
    repeating:
      "A POST with an “Idempotency-Key” of your own is done once: sent again within seven days it gets the same answer again, not another code, seat or round. The same key with another content is refused (409). A code or token that was shown once is not shown again.",
    contents: "What can be asked for",
    refusals: "What may be refused (problem+json, RFC 9457)",
    document: "The same for programs: OpenAPI 3.1",
    field: "Field",
    meaning: "Meaning",
    answer: "Answer",
    sends: "What is sent",
    codeColumn: "Code",
    statusColumn: "Status",
  },
  km: {
    title: "សម្រាប់កម្មវិធី៖ API",
    lead: "អ្វីដែលលេខាធិការដ្ឋានធ្វើជាមួយផែនទីបង្ហាញផ្លូវ និងការវាយតម្លៃ កម្មវិធីក៏អាចធ្វើបានដែរ ដោយមានសិទ្ធិដូចគ្នា។",
    signing:
      "សូមផ្ញើសញ្ញាសម្ងាត់ផ្ទាល់ខ្លួនជា “Authorization: Bearer phlov_…”។ អ្នកដែលបានចូលប្រើប្រាស់ អាចបង្កើតវាដោយ POST /api/v1/tokens។ វាបង្ហាញតែម្តង អាចអានតែមួយមុខ ឬសរសេរផង ហើយផុតកំណត់ដោយខ្លួនឯង។",
    paging: "បញ្ជីមកជាទំព័រៗ៖ សូមសួរម្តងទៀតដោយដាក់ “after” ស្មើនឹង “next” នៃទំព័រមុន រហូតដល់វាក្លាយជា null។",
    changes:
      "ការផ្លាស់ប្តូរត្រូវប្រាប់កំណែដែលវាផ្អែកលើ (“version” ឬ If-Match ជាមួយ ETag)។ បើមានអ្នកផ្សេងកែមុន ចម្លើយគឺ 409 ជាមួយស្ថានភាពបច្ចុប្បន្នក្នុង “current” ហើយគ្មានអ្វីត្រូវបានសរសេរជាន់ទេ។",
    repeating:
      "POST ដែលមាន “Idempotency-Key” របស់អ្នក ធ្វើតែម្តងគត់៖ បើផ្ញើម្តងទៀតក្នុងរយៈពេលប្រាំពីរថ្ងៃ នឹងទទួលបានចម្លើយដដែល ដោយគ្មានអ្វីត្រូវបានធ្វើជាលើកទីពីរទេ។ សោដដែលជាមួយខ្លឹមសារផ្សេង ត្រូវបានបដិសេធ (409)។ កូដ ឬសញ្ញាសម្ងាត់ដែលបានបង្ហាញម្តងហើយ មិនបង្ហាញម្តងទៀតឡើយ។",
    contents: "អ្វីៗដែលអាចស្នើបាន",
    refusals: "ការបដិសេធដែលអាចកើតមាន (problem+json, RFC 9457)",
    document: "ដូចគ្នាសម្រាប់កម្មវិធី៖ OpenAPI 3.1",
    field: "វាល",
    meaning: "អត្ថន័យ",
    answer: "ចម្លើយ",
    sends: "អ្វីដែលត្រូវផ្ញើ",
    codeColumn: "កូដ",
    statusColumn: "ស្ថានភាព",
  },
};
