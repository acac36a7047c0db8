import { movingBar } from "./moving-bar.ts";

/** Shows on a terminal that the work goes on, once it takes more than a second. */
export function whileShowing<T>(what: string, work: () => T): T {
  const end = movingBar(what);
  try {
    return work();
  } finally {
    end();
  }
}
