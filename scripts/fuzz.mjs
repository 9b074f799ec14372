// Tries inputs at random: npm run fuzz -- [--minutes N] [--seed S] [--only TARGET]. What does harm is made small and kept in
// test/fuzz/kept/, where every later run of the tests tries it. The same seed gives the same inputs.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    seed: { type: "string", default: String(Math.floor(Math.random() * 1e9)) },
    only: { type: "string", default: "" },
  },
});
if (!/^\d+(\.\d+)?$/.test(values.minutes) || !/^\d{1,9}$/.test(values.seed)) {
  console.error("fuzz: --minutes takes a number, --seed a whole number of up to nine digits");
  process.exit(2);
}

const env = {
  ...process.env,
  TCEC_FUZZ_MINUTES: values.minutes,
  TCEC_FUZZ_SEED: values.seed,
  TCEC_FUZZ_ONLY: values.only,
};
const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "scripts/fuzz/vitest.config.mjs"];
console.log(`seed ${values.seed}, ${values.minutes} minutes`);
const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
process.exitCode = status ?? 1;
