import type { Chapter } from "#record/chapter.ts";

const ENGLISH = `From {{period:start}} to {{period:end}} this example has {{count:items/goal}} goals, and {{count:items/product}} products and services were proposed for them. Replace it step by step with your own roadmap: every file in this folder can be edited, and \`phlov check\` says what does not fit.

## What was chosen

{{experts:technologies}} experts scored {{count:scored/technologies}} technologies. The first {{count:selected/technologies}} were selected: {{names:selected/technologies}}. {{title:solar-pumps}} leads with {{score:technologies/solar-pumps}} points; at the line between in and out the margin is {{margin:technologies}} points.

The experts found {{title:water-quality-sensors}} {{claim:technologies/water-quality-sensors/importance=5|extremely important}}: together they gave {{total:technologies/water-quality-sensors/importance}} points for strategic importance.

## How numbers get into the text

No number in this chapter is typed. Each stands in the file as a reference to the record, so it cannot drift when a score changes.`;

const KHMER = `ពីឆ្នាំ {{period:start}} ដល់ឆ្នាំ {{period:end}} ផែនទីគំរូនេះមានគោលដៅចំនួន {{count:items/goal}} ហើយផលិតផល និងសេវាចំនួន {{count:items/product}} ត្រូវបានស្នើឡើង។ សូមជំនួសវាបន្តិចម្តងៗដោយផែនទីរបស់អ្នក៖ ឯកសារទាំងអស់ក្នុងថតនេះអាចកែបាន ហើយ \`phlov check\` ប្រាប់ពីអ្វីដែលមិនត្រូវគ្នា។

## អ្វីដែលត្រូវបានជ្រើស

អ្នកជំនាញ {{experts:technologies}} នាក់ បានផ្តល់ពិន្ទុលើបច្ចេកវិទ្យាចំនួន {{count:scored/technologies}}។ បច្ចេកវិទ្យាចំនួន {{count:selected/technologies}} ដែលមានពិន្ទុខ្ពស់ជាងគេ ត្រូវបានជ្រើស៖ {{names:selected/technologies}}។ {{title:solar-pumps}} នាំមុខដោយបាន {{score:technologies/solar-pumps}} ពិន្ទុ ហើយគម្លាតត្រង់ខ្សែកាត់គឺ {{margin:technologies}} ពិន្ទុ។

អ្នកជំនាញយល់ថា {{title:water-quality-sensors}} {{claim:technologies/water-quality-sensors/importance=5|សំខាន់បំផុត}}៖ ពួកគេបានផ្តល់សរុប {{total:technologies/water-quality-sensors/importance}} ពិន្ទុលើសារៈសំខាន់ជាយុទ្ធសាស្ត្រ។

## របៀបដែលលេខចូលមកក្នុងអត្ថបទ

គ្មានលេខណាមួយក្នុងជំពូកនេះត្រូវបានវាយបញ្ចូលដោយដៃទេ។ លេខនីមួយៗយោងទៅកំណត់ត្រា ដូច្នេះវាមិនអាចខុសគ្នាពីពិន្ទុបានឡើយ។`;

/** The chapter of the record that `phlov init` writes, in both languages. */
export const INITIAL_CHAPTERS: readonly Chapter[] = [
  {
    language: "en",
    number: 1,
    name: "summary",
    title: "Summary",
    review: "unreviewed-draft",
    markdown: ENGLISH,
  },
  {
    language: "km",
    number: 1,
    name: "summary",
    title: "សេចក្តីសង្ខេប",
    review: "unreviewed-draft",
    markdown: KHMER,
  },
];
