import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
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
