// One long run, in one process, without the limits that tests have.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/fuzz/long.fuzz.ts"],
    pool: "forks",
    maxWorkers: 1,
    reporters: ["default"],
    disableConsoleIntercept: true,
    env: { LANG: "C", LC_ALL: "", LANGUAGE: "", TCEC_LANG: "", NO_COLOR: "1", TZ: "UTC" },
  },
});
