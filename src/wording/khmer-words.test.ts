import { expect, it } from "vitest";
import { khmerClusters } from "./khmer-clusters.ts";
import { khmerWords } from "./khmer-words.ts";

const cut = (text: string) => khmerWords(text).join("|");

it("breaks the committee's name at its words", () => {
  expect(cut("គណៈកម្មការដឹកនាំ និងសម្របសម្រួល")).toBe("គណៈកម្មការ|ដឹកនាំ |និង|សម្របសម្រួល");
});

it("keeps loan words whole", () => {
  expect(cut("វេទិកាចុះបញ្ជីអាជីវកម្មតាមអនឡាញ")).toBe("វេទិកា|ចុះបញ្ជី|អាជីវកម្ម|តាមអនឡាញ");
  expect(cut("ហេដ្ឋារចនាសម្ព័ន្ធអ៊ីនធឺណិត")).toBe("ហេដ្ឋារចនាសម្ព័ន្ធ|អ៊ីនធឺណិត");
  expect(cut("ក្លោដកុំព្យូធីង")).toBe("ក្លោដកុំព្យូធីង");
});

it("keeps an unknown name whole between known words", () => {
  expect(cut("ប្រព័ន្ធស្ពុតនិកថ្មី")).toBe("ប្រព័ន្ធ|ស្ពុតនិក|ថ្មី");
});

it("does not tear an unknown word for a small word inside it", () => {
  expect(cut("ផែនទីអស្តេវាក់")).toBe("ផែនទី|អស្តេវាក់");
  expect(cut("សហគមន៍នីមួយៗ")).toBe("សហគមន៍|នីមួយៗ");
});

it("never lets a line begin with a sign that closes, nor end with one that opens", () => {
  expect(cut("បច្ចេកវិទ្យាសំខាន់ៗ។")).toBe("បច្ចេកវិទ្យា|សំខាន់ៗ។");
  expect(cut("«ផែនទីបង្ហាញផ្លូវ» ថ្មី។")).toBe("«ផែនទីបង្ហាញផ្លូវ» |ថ្មី។");
});

it("leaves no subscript or vowel without its letter", () => {
  expect(khmerClusters("សម្ព័ន្ធ")).toEqual(["ស", "ម្ព័", "ន្ធ"]);
});

it("gives every text back when its words are joined", () => {
  const text = "អ្នកជំនាញម្នាក់ប្តូរពិន្ទុមួយត្រឹមពីរ នឹងធ្វើឱ្យស្មើគ្នា (IoT ៧០ %)។";
  expect(khmerWords(text).join("")).toBe(text);
});
