import { type Command, Option } from "commander";
import { LANGUAGES } from "#wording/language.ts";

export function addLanguageOption(command: Command): void {
  command.addOption(
    new Option("--lang <language>", "language of the wording").choices(LANGUAGES).default("en"),
  );
}
