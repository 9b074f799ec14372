import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { ProfileResult } from "../../src/model/result.js";
import { type Outcome, tcecHere } from "../helpers/command.js";
import { byteMutants, valueMutants } from "./mutants.js";
import type { Target } from "./target.js";

/** What a run may end with: sound, findings or gates, what cannot be carried out. 3 is a fault of the program. */
const EXIT_CODES: readonly (number | null)[] = [0, 1, 2];
const STACK = /\n\s+at .*:\d+:\d+|internal-bug/;

/** Files of a folder, as JSON: one letter is one byte. */
const folder: fc.Arbitrary<Uint8Array> = fc
  .array(fc.oneof(byteMutants, valueMutants), { minLength: 1, maxLength: 4 })
  .map((all) => Buffer.from(JSON.stringify(all.map(({ bytes }) => Buffer.from(bytes).toString("latin1"))), "utf8"));

/** A batch ends well, says the same again, and says of each profile what `classify` says. */
async function harmOfFolder(input: Uint8Array): Promise<string[]> {
  const files = JSON.parse(Buffer.from(input).toString("utf8")) as string[];
  const home = mkdtempSync(join(tmpdir(), "tcec-fuzz-"));
  try {
    mkdirSync(join(home, "p"));
    for (const [i, file] of files.entries()) writeFileSync(join(home, "p", `${i}.yaml`), Buffer.from(file, "latin1"));
    const run = (...words: string[]): Promise<Outcome> => tcecHere([...words, "--format", "json"], home, {});
    const [batch, again] = [await run("batch", "p", "--workers", "0"), await run("batch", "p", "--workers", "0")];
    const one = await run("classify", "p");
    return [
      ...[batch, one].flatMap(harmInEnd),
      ...(JSON.stringify(batch) === JSON.stringify(again) ? [] : ["not the same again"]),
      ...harmBetween(batch, one),
    ];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function harmInEnd({ code, stderr }: Outcome): string[] {
  const [stack] = STACK.exec(stderr) ?? [];
  return [
    ...(EXIT_CODES.includes(code) ? [] : [`ends with ${code}`]),
    ...(stack === undefined ? [] : [`says ${stack}`]),
  ];
}

/** A batch computes what `classify` does, but for a profile that another file has, too: only a batch refuses that. */
function harmBetween(batch: Outcome, one: Outcome): string[] {
  const [some, all] = [verdictsOf(batch), verdictsOf(one)];
  const isLike = batch.stderr.includes("profile-duplicate")
    ? some.every((verdict) => all.includes(verdict))
    : JSON.stringify(some) === JSON.stringify(all);
  return isLike ? [] : ["batch and classify differ"];
}

/** What was computed, of what a run printed; `classify` prints nothing where there is nothing. */
function verdictsOf({ stdout }: Outcome): string[] {
  if (stdout === "") return [];
  const { results } = JSON.parse(stdout) as { readonly results: readonly ProfileResult[] };
  return results.map(({ id, axes, type, status }) => JSON.stringify([id, axes, type, status]));
}

export const BATCHES: Target = { name: "batch", extension: "json", inShort: 4, inputs: folder, harmOf: harmOfFolder };
