import { createProgramme, createRoadmap, readProgrammes } from "#actions/create-roadmap.ts";
import { readChapters, removeChapter, writeChapter } from "#actions/edit-chapters.ts";
import { editRoadmap } from "#actions/edit-roadmap.ts";
import { ChapterRow, ChapterToRemove, ChapterToWrite } from "#contract/chapter.ts";
import { RoadmapHead } from "#contract/roadmap.ts";
import { NewRoadmap, ProgrammeRow, RoadmapEdit } from "#contract/roadmap-change.ts";
import { InRoadmap } from "./api-types.ts";
import { basedOn } from "./based-on.ts";
import { InChapter } from "./places.ts";
import { listing, NoParams, roadmapOf, verb } from "./verb.ts";
import { withoutGaps } from "./without-gaps.ts";

const programmes = listing({
  path: "/programmes",
  summary: "Programmes",
  act: "create-roadmap",
  params: NoParams,
  row: ProgrammeRow,
  nameOf: ({ name }: { name: string }) => name,
  tells: "A page of programmes, by name",
  run: ({ context }) => readProgrammes(context),
});

const addProgramme = verb({
  method: "post",
  path: "/programmes",
  summary: "Make a programme",
  act: "create-roadmap",
  params: NoParams,
  body: ProgrammeRow,
  answer: ProgrammeRow,
  makes: true,
  tells: "The programme",
  run: ({ context, body }) => createProgramme(context, body),
});

const create = verb({
  method: "post",
  path: "/roadmaps",
  summary: "Begin a roadmap",
  act: "create-roadmap",
  params: NoParams,
  body: NewRoadmap,
  answer: RoadmapHead,
  makes: true,
  tells: "Its head, with the usual layers and stages",
  run: ({ context, body }) => createRoadmap(context, body),
});

const edit = verb({
  method: "put",
  path: "/roadmaps/{roadmap}",
  summary: "Change a roadmap",
  description:
    "What is left out stays. Its id stays too, and its edition is counted by publishing.",
  act: "edit-roadmap",
  params: InRoadmap,
  body: RoadmapEdit,
  answer: RoadmapHead,
  tells: "Its head as it is now; 409 with the current one where somebody else changed it",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "edit-roadmap");
    const { version: sent, ...change } = asked.body;
    const version = basedOn(asked.request, sent);
    return editRoadmap(asked.context, { roadmapId, version, change: withoutGaps(change) });
  },
});

const chapters = listing({
  path: "/roadmaps/{roadmap}/chapters",
  summary: "Chapters in all languages",
  act: "read-roadmap",
  params: InRoadmap,
  row: ChapterRow,
  nameOf: ({ language, name }: { language: string; name: string }) => `${language}/${name}`,
  tells: "A page of chapters",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-roadmap");
    return readChapters(asked.context, { roadmapId });
  },
});

const write = verb({
  method: "put",
  path: "/roadmaps/{roadmap}/chapters/{chapter}",
  summary: "Write a chapter in all its languages",
  act: "edit-roadmap",
  params: InChapter,
  body: ChapterToWrite,
  tells: "Written; 409 where somebody else changed the roadmap",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "edit-roadmap");
    const { version: sent, ...rest } = asked.body;
    const version = basedOn(asked.request, sent);
    const chapter = { name: asked.params.chapter, ...rest };
    await writeChapter(asked.context, { roadmapId, version, chapter });
  },
});

const remove = verb({
  method: "post",
  path: "/roadmaps/{roadmap}/chapters/{chapter}/remove",
  summary: "Remove a chapter in all its languages",
  act: "edit-roadmap",
  params: InChapter,
  body: ChapterToRemove,
  tells: "Removed",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "edit-roadmap");
    const version = basedOn(asked.request, asked.body.version);
    await removeChapter(asked.context, { roadmapId, version, name: asked.params.chapter });
  },
});

/** Making and changing roadmaps. */
export const roadmapChanges = [
  programmes,
  addProgramme,
  create,
  edit,
  chapters,
  write,
  remove,
] as const;
