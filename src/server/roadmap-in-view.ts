import type { Context } from "#actions/context.ts";
import { isPermitted } from "#actions/permit.ts";
import type { roadmapNamed } from "#actions/roadmap-named.ts";
import type { RoadmapInView } from "#desk/desk-html.tsx";

/** A roadmap as the navigation of the desk shows it to somebody. */
export function inView(
  context: Context,
  { id, name, head }: Pick<Awaited<ReturnType<typeof roadmapNamed>>, "id" | "name" | "head">,
): RoadmapInView {
  return { name, title: head.title, may: (act) => isPermitted(context, act, id) };
}
