// Generates profiles as coders write them, or says what they are like and checks that all of them are valid. See README.md.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import { readOptions } from "./arguments.mjs";
import { generateProfile } from "./generate/profile.mjs";
import { writeProfiles } from "./generate/write.mjs";
import { AJV_CLI, root } from "./peers.mjs";
import { inTemporaryFolder } from "./temporary.mjs";

const { count, seed, check, positionals } = readOptions({ count: 10_000, seed: 1, check: false });

/** Counts words. */
class Tally extends Map {
  add(word) {
    this.set(word, (this.get(word) ?? 0) + 1);
  }
}

/** What stands in a generated profile, and whether the library and the complete parser agree that it is right. */
function look({ readProfiles, assessProfile, typology, readQuickly }, index, seen) {
  const { id, text, value } = generateProfile(seed, index);
  seen.bytes.push(Buffer.byteLength(text));
  if (!isDeepStrictEqual(parse(text), value)) seen.wrong.push(`${id}: does not read as what was meant`);
  if (seen.ids.has(id)) seen.wrong.push(`${id}: twice`);
  seen.ids.add(id);
  if (readQuickly(text) !== undefined) seen.quick += 1;
  const { profiles, findings } = readProfiles({ file: `${id}.yaml`, text }, typology);
  seen.wrong.push(...findings.map(({ code, pointers }) => `${id}: ${code} at ${pointers[0]}`));
  for (const profile of profiles) {
    for (const { code } of profile.warnings) seen.warnings.add(code);
    const { type, status } = assessProfile(profile, typology);
    seen.verdicts.add(`${type ?? "none"} ${status}`);
  }
}

/** Loads what the build made of the library. */
async function loadBuilt() {
  const [library, quick] = await Promise.all(
    ["index.js", "read/quick/quick.js"].map((name) => import(new URL(`../dist/lib/${name}`, import.meta.url).href)),
  );
  const { readProfiles, assessProfile, defaultTypology } = library;
  return { readProfiles, assessProfile, typology: defaultTypology(), readQuickly: quick.readQuickly };
}

/** What ajv-cli says of all of them: nothing, if all is well. */
function complaintsOfAjv(folder) {
  const args = [...AJV_CLI, "-d", `${folder}/**/*.yaml`];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  return status === 0 && stderr === "" ? [] : [`ajv-cli ended with ${status}: ${stderr.slice(0, 2000)}`];
}

function isSameOnDisk(folder) {
  const first = readdirSync(folder, { recursive: true }).find((name) => name.endsWith("-0.yaml"));
  return readFileSync(`${folder}/${first}`, "utf8") === generateProfile(seed, 0).text;
}

async function checkAll(folder) {
  const built = await loadBuilt();
  const seen = { bytes: [], ids: new Set(), quick: 0, warnings: new Tally(), verdicts: new Tally(), wrong: [] };
  for (let index = 0; index < count; index += 1) look(built, index, seen);
  writeProfiles(folder, { count, seed });
  if (!isSameOnDisk(folder)) seen.wrong.push("a second generation differs from the first");
  seen.wrong.push(...complaintsOfAjv(folder));
  report(seen);
  process.exitCode = seen.wrong.length > 0 ? 1 : 0;
}

function report({ bytes, quick, warnings, verdicts, wrong }) {
  const share = (part) => `${((100 * part) / count).toFixed(1)} %`;
  const list = (tally) =>
    [...tally].sort(([, a], [, b]) => b - a).map(([word, times]) => `  ${share(times).padStart(7)}  ${word}`);
  bytes.sort((a, b) => a - b);
  console.log(`${count} profiles of seed ${seed}`);
  console.log(`bytes: ${bytes[0]} to ${bytes.at(-1)}, median ${bytes[bytes.length >> 1]}`);
  console.log(`read without the complete parser: ${share(quick)}`);
  console.log(["verdicts:", ...list(verdicts), "warnings:", ...list(warnings)].join("\n"));
  console.log(wrong.length === 0 ? "all valid, for tcec and for ajv-cli" : `WRONG\n${wrong.slice(0, 50).join("\n")}`);
}

if (check) await inTemporaryFolder(checkAll);
else if (positionals.length === 1) writeProfiles(positionals[0], { count, seed });
else console.error(`usage: node ${fileURLToPath(import.meta.url)} [--count N] [--seed N] (--check | FOLDER)`);
