// An answer within seconds, without a build: the tests of the pure rooms, and with `--cli` those of the command line, too.
// Properties are tried less often than by `npm test`; `TCEC_RUNS` says how often. Further words go to Vitest.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const words = process.argv.slice(2);
const projects = words.includes("--cli") ? ["core", "cli"] : ["core"];

function runNode(...args) {
  // A second worker would load the same modules again, for half of the tests. (`--maxWorkers` does not reach the projects.)
  const env = { TCEC_RUNS: "10", VITEST_MAX_WORKERS: "1", ...process.env };
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

runNode("scripts/generate.mjs", "--if-needed");
runNode(
  "node_modules/vitest/vitest.mjs",
  "run",
  ...projects.flatMap((name) => ["--project", name]),
  ...words.filter((word) => word !== "--cli"),
);
