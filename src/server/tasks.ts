import { closeDueRounds } from "#actions/close-round.ts";
import { deleteDueContacts } from "#actions/forget-person.ts";
import { flushParticipation } from "#actions/note-participation.ts";
import { carrierBySmtp, sendLetters } from "#actions/post.ts";
import { forgetOldRequests } from "./api/repeatable.ts";
import { contextFor, type Services } from "./services.ts";
import type { Task } from "./ticker.ts";

/** What Phlov does by itself while it runs. */
export function tasksOf(services: Services): readonly Task[] {
  const context = contextFor(services, { kind: "system" });
  return [
    {
      name: "note-participation",
      everyMs: Math.max(1, services.environment.PARTICIPATION_DELAY) * 1000,
      run: () => flushParticipation(context),
      atStop: true,
    },
    { name: "delete-due-contacts", everyMs: 600_000, run: () => deleteDueContacts(context) },
    { name: "forget-old-requests", everyMs: 3_600_000, run: () => forgetOldRequests(services) },
    { name: "close-due-rounds", everyMs: 1_000, run: () => closeDueRounds(context) },
    ...lettersOf(services),
  ];
}

/** Without a mail server letters wait in the database, and the secretariat is told so. */
function lettersOf(services: Services): readonly Task[] {
  const { SMTP_URL: url, MAIL_FROM: from } = services.environment;
  if (url === undefined) return [];
  const context = contextFor(services, { kind: "system" });
  const carry = carrierBySmtp({ url, from });
  return [{ name: "send-letters", everyMs: 2_000, run: () => sendLetters(context, carry) }];
}
