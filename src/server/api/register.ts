import { dotVote, readDots } from "#actions/dot-vote.ts";
import {
  editItem,
  proposeItem,
  readRegister,
  takeIntoRegister,
  withdrawItems,
} from "#actions/edit-register.ts";
import { mergeItems, splitItem } from "#actions/merge-items.ts";
import { pageOf } from "#contract/paging.ts";
import {
  DotsLaid,
  DotsToLay,
  ItemChange,
  ItemsNamed,
  ItemsToMerge,
  ItemsToWithdraw,
  ItemToPropose,
  ItemToSplit,
  RegisterRow,
} from "#contract/register.ts";
import type { ItemRow } from "#database/queries/register.ts";
import { InRoadmap } from "./api-types.ts";
import { basedOn } from "./based-on.ts";
import { InItem, InLayer } from "./places.ts";
import { listing, roadmapOf, verb } from "./verb.ts";

const AT = "/roadmaps/{roadmap}/register";

const list = listing({
  path: AT,
  summary: "Everything that ever came up for the roadmap",
  description:
    "Proposals, what was taken into the register, and what was merged, split or withdrawn.",
  act: "read-roadmap",
  params: InRoadmap,
  row: RegisterRow,
  nameOf: ({ id }: { id: string }) => id,
  tells: "A page of items of every layer and state",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-roadmap");
    return (await readRegister(asked.context, { roadmapId })).map(printed);
  },
});

const propose = verb({
  method: "post",
  path: AT,
  summary: "Propose an item",
  act: "propose-item",
  params: InRoadmap,
  body: ItemToPropose,
  answer: RegisterRow,
  makes: true,
  tells: "The proposal",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "propose-item");
    return printed(await proposeItem(asked.context, { roadmapId, ...asked.body }));
  },
});

const edit = verb({
  method: "put",
  path: `${AT}/{item}`,
  summary: "Change an item",
  description: "Its id and parents stay.",
  act: "edit-register",
  params: InItem,
  body: ItemChange,
  answer: RegisterRow,
  tells: "As it is now; 409 with the current one where somebody else changed it",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "edit-register");
    const { item, version: sent } = asked.body;
    const change = {
      roadmapId,
      id: asked.params.item,
      version: basedOn(asked.request, sent),
      item,
    };
    return printed(await editItem(asked.context, change));
  },
});

const take = verb({
  method: "post",
  path: `${AT}/take`,
  summary: "Take proposals into the register",
  act: "edit-register",
  params: InRoadmap,
  body: ItemsNamed,
  tells: "Taken, all of them or none",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "edit-register");
    await takeIntoRegister(asked.context, { roadmapId, ...asked.body });
  },
});

const withdraw = verb({
  method: "post",
  path: `${AT}/withdraw`,
  summary: "Take items out of the running",
  description: "They stay readable.",
  act: "edit-register",
  params: InRoadmap,
  body: ItemsToWithdraw,
  tells: "Withdrawn, all of them or none",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "edit-register");
    await withdrawItems(asked.context, { roadmapId, ...asked.body });
  },
});

const merge = verb({
  method: "post",
  path: `${AT}/merge`,
  summary: "Make one item of several",
  description: "They stay readable as its parents for ever; a decision says what became of them.",
  act: "edit-register",
  params: InRoadmap,
  body: ItemsToMerge,
  answer: RegisterRow,
  makes: true,
  tells: "The item they became",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "edit-register");
    return printed(await mergeItems(asked.context, { roadmapId, ...asked.body }));
  },
});

const split = verb({
  method: "post",
  path: `${AT}/{item}/split`,
  summary: "Make several items of one",
  act: "edit-register",
  params: InItem,
  body: ItemToSplit,
  answer: pageOf(RegisterRow).pick({ rows: true }),
  makes: true,
  tells: "The items it became",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "edit-register");
    const change = { roadmapId, id: asked.params.item, ...asked.body };
    return { rows: (await splitItem(asked.context, change)).map(printed) };
  },
});

const dots = verb({
  method: "get",
  path: "/roadmaps/{roadmap}/dots",
  summary: "Dots on the proposals",
  act: "read-roadmap",
  params: InRoadmap,
  answer: DotsLaid,
  tells: "Sums for all, and what your own seat laid",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-roadmap");
    return readDots(asked.context, { roadmapId });
  },
});

const lay = verb({
  method: "put",
  path: "/roadmaps/{roadmap}/dots/{layer}",
  summary: "Lay your seat's dots on the proposals of a layer",
  description: "In place of those it laid before.",
  act: "dot-vote",
  params: InLayer,
  body: DotsToLay,
  tells: "Laid",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "dot-vote");
    await dotVote(asked.context, { roadmapId, layer: asked.params.layer, ...asked.body });
  },
});

/** The register, from proposals on. */
export const register = [list, propose, edit, take, withdraw, merge, split, dots, lay] as const;

function printed(row: ItemRow) {
  const { id, layer, state, version, definition, factSheet, proposedBySeat, content } = row;
  const { layer: _, ...item } = content;
  return { id, layer, state, version, definition, factSheet, proposedBySeat, item };
}
