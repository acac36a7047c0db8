import { withoutValues } from "#database/without-values.ts";
import type { Log } from "./log.ts";

/** Something that Phlov does by itself again and again. */
export interface Task {
  readonly name: string;
  readonly everyMs: number;
  readonly run: () => Promise<unknown>;
  /** Whether it is done once more before the process ends. */
  readonly atStop?: boolean;
}

/** Runs each task at its pace, never twice at once; one that fails is tried again at its next turn. */
export function startTicker(tasks: readonly Task[], log: Log): { stop(): Promise<void> } {
  const running = new Map<string, Promise<void>>();
  const turn = (task: Task) => {
    if (running.has(task.name)) return;
    const done = attempt(task, log).finally(() => running.delete(task.name));
    running.set(task.name, done);
  };
  const timers = tasks.map((task) => {
    const timer = setInterval(() => turn(task), task.everyMs);
    timer.unref();
    return timer;
  });
  return {
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(running.values());
      for (const task of tasks) if (task.atStop === true) await attempt(task, log);
    },
  };
}

async function attempt({ name, run }: Task, log: Log): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.warn("task-failed", { task: name, why: withoutValues(error) });
  }
}
