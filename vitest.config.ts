import { defineConfig } from "vitest/config";
import { PROJECTS, type Project } from "./test/projects.js";

/** Files of one worker share what they import: loading it again for each took longer than the tests. */
const SHARED: readonly Project[] = ["core", "cli", "thorough"];

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    // Memory for short-lived objects, of which tests make many: collecting them took a tenth of the time.
    execArgv: ["--max-semi-space-size=64"],
    // What Vite made of a file is kept until the file changes.
    experimental: { fsModuleCache: true },
    projects: (Object.keys(PROJECTS) as Project[]).map((name) => {
      const { include, exclude } = PROJECTS[name];
      const isShared = SHARED.includes(name);
      return {
        extends: true,
        test: {
          name,
          include: [...include],
          exclude: [...exclude],
          isolate: !isShared,
          setupFiles: isShared ? ["test/helpers/limit-runs.ts"] : [],
        },
      };
    }),
    // No test is about time: a busy machine may take as long as it wants.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The language, the colours and the width must come from the tests, never from who runs them.
    env: {
      LANG: "C",
      LC_ALL: "",
      LC_MESSAGES: "",
      LANGUAGE: "",
      TCEC_LANG: "",
      NO_COLOR: "",
      FORCE_COLOR: "",
      COLUMNS: "",
      CI: "",
      TZ: "UTC",
    },
  },
});
