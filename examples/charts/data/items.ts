import { Item } from "#record/item.ts";
import type { Text } from "#record/text.ts";
import { products, technologies } from "./assessments.ts";

const OTHERS: readonly (readonly [layer: string, id: string, title: Text])[] = [
  [
    "technology",
    "e-learning-platforms",
    { en: "E-learning platforms", km: "វេទិកាសិក្សាតាមអេឡិចត្រូនិក" },
  ],
  [
    "technology",
    "e-commerce-platforms",
    { en: "E-commerce platforms", km: "វេទិកាពាណិជ្ជកម្មអេឡិចត្រូនិក" },
  ],
  [
    "vision",
    "vision",
    {
      en: "To induce DigitalTech to enhance productivity and efficiency and to bring about innovation for socioeconomic development",
      km: "ជំរុញបច្ចេកវិទ្យាឌីជីថល ដើម្បីបង្កើនផលិតភាព និងប្រសិទ្ធភាព ព្រមទាំងនាំមកនូវនវានុវត្តន៍សម្រាប់ការអភិវឌ្ឍសេដ្ឋកិច្ចសង្គម",
    },
  ],
  [
    "goal",
    "goal-1",
    {
      en: "Leverage digital literacy and IT skills as a foundation for human capital development",
      km: "លើកកម្ពស់អក្ខរកម្មឌីជីថល និងជំនាញព័ត៌មានវិទ្យា ជាមូលដ្ឋានសម្រាប់ការអភិវឌ្ឍធនធានមនុស្ស",
    },
  ],
  [
    "goal",
    "goal-2",
    {
      en: "Diversify digital infrastructure in national innovation system for priority sectors",
      km: "ធ្វើពិពិធកម្មហេដ្ឋារចនាសម្ព័ន្ធឌីជីថលក្នុងប្រព័ន្ធនវានុវត្តន៍ជាតិ សម្រាប់វិស័យអាទិភាព",
    },
  ],
  [
    "goal",
    "goal-3",
    {
      en: "Build vibrant ecosystem through connectivity within digital and physical spaces",
      km: "កសាងប្រព័ន្ធអេកូឡូស៊ីរស់រវើក តាមរយៈការតភ្ជាប់ក្នុងលំហឌីជីថល និងលំហរូបវន្ត",
    },
  ],
];

export const items: readonly Item[] = [
  ...products.items.map((item) => ({
    ...Item.parse({ id: item.id, title: item.title }),
    layer: "product",
  })),
  ...technologies.items.map((item) => ({
    ...Item.parse({ id: item.id, title: item.title }),
    layer: "technology",
  })),
  ...OTHERS.map(([layer, id, title]) => ({ ...Item.parse({ id, title }), layer })),
  {
    ...Item.parse({
      id: "mobile-devices",
      title: { en: "Mobile devices", km: "ឧបករណ៍ចល័ត" },
      note: { en: "PCs, tablets, smart phones", km: "កុំព្យូទ័រ ថេប្លេត ស្មាតហ្វូន" },
    }),
    layer: "technology",
  },
];
