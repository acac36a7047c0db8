import { z } from "zod";
import { LanguageTag } from "./identifier.ts";

/** One meaning in any number of languages; `check` asks for every language of the roadmap. */
export const Text = z
  .record(LanguageTag, z.string().trim().min(1))
  .refine(
    (text) => Object.keys(text).length > 0,
    "a text in at least one language, such as { en: … }",
  );
export type Text = z.infer<typeof Text>;
