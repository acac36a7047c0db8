import type { BallotEndWords } from "./ballot-words.ts";

/** Checking, handing in, and everything after it, in English. */
export const BALLOT_ENGLISH_END: BallotEndWords = {
  review: {
    title: "Check your answers, then hand in",
    noneEmpty: "Every item is answered.",
    someEmpty: (items) => `Without a full answer: ${items}.`,
    andMore: (items, more) => `${items} and ${more} more`,
    emptyMeans: "You may leave it so: an empty score is not counted as zero.",
    goTo: (item) => `Go to ${item}`,
    counts: (full, part, not) => `${full} scored in full, ${part} in part, ${not} not your field.`,
    choose: "Choose a name to change its scores.",
    order: (columns) => `From left to right: ${columns}.`,
    notMyField: "not my field",
    noAnswer: "no answer",
    emptyScore: "empty",
    change: (item) => `Change ${item}`,
    submit: "Hand in my scores",
    countsAnyway:
      "What the server has when the round closes counts, handed in or not. Handing in gives you a receipt.",
    until: "You can change them until",
    finalFirst: "Handing in is final.",
    final: "An anonymous ballot cannot be changed by anybody afterwards, not even by you.",
    nothingYet: "There is no answer to hand in yet.",
    serverHas: (items, clock) => `The server has your answers on ${items}, ${clock}`,
  },
  receipt: {
    title: "Your scores are in. Thank you.",
    received: (moment) => `Received by the server on ${moment}.`,
    late: "They arrived after the closing time, within the five seconds allowed for the way. They count.",
    heading: "Your receipt",
    proves: "With this code anybody can check that your ballot is among those counted.",
    provesNot:
      "On its own it does not reveal your scores, and it does not prove to anybody how you scored.",
    openProves: "In this panel scores stand beside names anyway.",
    keep: "Keep as a file",
    keepMore: "Prove exactly these scores",
    keepMoreHow:
      "Whoever has both texts below can compute the receipt and see your scores. Keep them to yourself, or leave them.",
    nonce: "Secret number",
    ballot: "Ballot",
    change: "Change my scores",
    changeMeans: "After a change, hand in again: you get a new receipt and the old one ends.",
    what: "What happens next",
    untilThen: (moment) => `The round closes ${moment}. Until then you can change your scores.`,
    untilThenFinal: (moment) => `The round closes ${moment}. Your ballot stays as it is.`,
    thenLabel: "Then",
    thenReleased:
      "The result is checked and released. If another round follows, you see the group’s scores beside your own and may think again.",
    thenLast: "The result is checked and released.",
    after: "After that",
    decides: "The committee discusses the result and decides.",
    check: "Check a receipt",
  },
  receiptCheck: {
    title: "Check a receipt",
    lead: "A receipt shows that a ballot is among those counted. It does not show whose it is or how it scored.",
    label: "Receipt, three groups of four letters and digits",
    button: "Check",
    notFound: {
      first: "No such receipt.",
      rest: "Compare the letters. If the ballot was changed and handed in again, only the newer receipt is known.",
    },
    found: {
      "handed-in": {
        first: "This ballot was handed in.",
        rest: "The round is still open; whoever gave it may still change it.",
      },
      counted: {
        first: "This ballot is among those counted.",
        rest: "The round is closed; its result has not been released yet.",
      },
      released: {
        first: "This ballot is among those counted.",
        rest: "The result of its round has been released.",
      },
      void: {
        first: "This ballot was handed in, but its round does not count.",
        rest: "The round was declared void, with a reason that is on record.",
      },
    },
    exact: {
      first: "Secret number and ballot fit.",
      rest: "Exactly this ballot is the one that was handed in.",
    },
    ofBallot: (title, round) => `${title}, round ${round}`,
    more: "Check exact scores",
    moreHow: "Paste the secret number and the ballot that were shown with the receipt.",
  },
  enter: {
    title: "Enter your code",
    lead: "It is in your invitation: on the sheet, in the letter or in the message.",
    label: "Code",
    hint: "Three groups of four letters and digits. Capitals, blanks and hyphens do not matter.",
    button: "Go on",
    wrong: {
      first: "This cannot be a code.",
      rest: "It has twelve letters and digits; 0, 1, I, L, O and U do not occur.",
    },
  },
  states: {
    notOpen: { first: "This questionnaire is not open yet.", rest: "Keep your link or code." },
    opensAt: (moment) => `It opens ${moment}.`,
    closed: (moment) => ({
      first: `This round closed ${moment}.`,
      rest: "What the server had confirmed until then counts. The result is shown when it is released.",
    }),
    lateCounted:
      "Your last answer arrived after the closing time, within the five seconds allowed for the way. It counts.",
    released: {
      first: "The result of this round has been released.",
      rest: "If another round opens, the same link or code lets you in.",
    },
    handedIn: {
      first: "Your ballot has been handed in.",
      rest: "It is anonymous, so nobody can open or change it any more, not even you.",
    },
    void: {
      first: "This round does not count.",
      rest: "It was declared void. If it is repeated, you are asked again.",
    },
    voidReason: (reason) => `Reason: ${reason}`,
    nothingToDo: "There is nothing to do now.",
  },
  notCounted: {
    title: "This answer is not counted",
    sentence: (item, arrived, closed) =>
      `Your answer on ${item} arrived at ${arrived}. The round had closed at ${closed}.`,
    kept: "What the server had confirmed before is kept and counts.",
  },
  conflict: {
    title: "Which answer should stand?",
    lead: (item) =>
      `${item} was changed on another device or in another tab after you opened this page. Nothing has been overwritten.`,
    yours: "Your answer here",
    other: "The answer from the other device",
    keepYours: "Keep this one",
    keepOther: "Keep the other one",
    empty: "no score",
  },
  otherBallot: {
    first: "Another code is now in use in this browser.",
    rest: "Nothing was saved. Enter your own code again and go on.",
  },
  later: {
    title: "Stop and go on later",
    kept: "Everything the server confirmed is kept.",
    again: "Go on with the same link or code, on this device or another one.",
    sharedDevice: "Is this device used by others? Then let it forget your code.",
    forget: "Forget my code on this device",
    goOn: "Go on scoring",
    forgotten: "This device has forgotten your code.",
    forgottenHow: "Your answers are kept. Your link or code opens them again.",
  },
};
