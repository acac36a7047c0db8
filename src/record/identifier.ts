import { z } from "zod";

/** A short name that files, addresses and links use: lower-case words joined by hyphens, such as `cloud-computing` or `5g`. */
export const Identifier = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case letters and digits joined by single hyphens")
  .max(80);

/** A BCP 47 language tag as the record uses it: `en`, `km`, `zh-hant`. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/, "a language tag such as en or km");
