// The tests that judge whether a changed line of a pure room is noticed: those of the room itself, and of what must hold for every
// profile. All others come later and are heavy; a fault that only they see is seen too late.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const { MUTATION_ROOM: room = "*" } = process.env;

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: [`test/unit/${room}/**/*.test.ts`, "test/properties/**/*.test.ts"],
    exclude: ["test/**/*.*.test.ts"],
    setupFiles: ["test/helpers/limit-runs.ts", "test/helpers/fix-seed.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { LANG: "C", LC_ALL: "", LANGUAGE: "", TCEC_LANG: "", TZ: "UTC", TCEC_RUNS: "20" },
  },
});
