import { defineConfig } from "vitest/config";

// Rooms without clock, dice, files and network leave nothing behind: their tests may share a process, in half the time.
const PURE = "src/{record,statistics,wording,domain,results,charts,pages}/**/*.test.{ts,tsx}";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "pure",
          include: [PURE],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.{ts,tsx}", "test/*.test.ts"],
          exclude: [PURE],
          testTimeout: 60_000,
          // The first file makes the database that the others copy, on a machine that may be busy.
          hookTimeout: 60_000,
          globalSetup: "test/database-server.ts",
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/*.test.ts"],
          testTimeout: 120_000,
          globalSetup: "test/database-server.ts",
          hookTimeout: 120_000,
          // Each file starts a Chromium; on two slow cores more than one at a time starves both.
          fileParallelism: false,
        },
      },
      {
        test: {
          name: "exercise",
          include: ["test/exercise/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          globalSetup: "test/database-server.ts",
        },
      },
      {
        test: {
          name: "access",
          include: ["test/access/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
