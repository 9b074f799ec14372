// Puts the tests that judge the pure rooms into plain modules that one process can run thousands of times. The tests are those of the pure
// rooms, and of what must hold for every profile. All others come later and are heavy; a fault that only they see is seen
// too late. The modules of the program are shared, so that a changed line is changed for all tests.
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { globSync } from "tinyglobby";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tests = globSync(["test/unit/{quantity,score,classify,analyse}/**/*.test.ts", "test/properties/**/*.test.ts"], {
  cwd: root,
  ignore: ["test/**/*.*.test.ts"],
});

/** Tests find their files from where they stand, not from where the bundle stands. */
const whereItStands = {
  name: "where-it-stands",
  setup: (bundler) =>
    bundler.onLoad({ filter: /[\\/](src|test)[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
    })),
};

await build({
  absWorkingDir: root,
  entryPoints: [...tests, "scripts/mutation/vitest.mjs"],
  outdir: "coverage/judges",
  outExtension: { ".js": ".mjs" },
  entryNames: "[dir]/[name]",
  inject: ["scripts/mutation/caches.mjs", "test/helpers/limit-runs.ts", "test/helpers/fix-seed.ts"],
  alias: { vitest: `${root}scripts/mutation/vitest.mjs` },
  plugins: [whereItStands],
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "error",
});
