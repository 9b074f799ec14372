// Text from outside never reaches an output as it stands: whatever moves the cursor, turns the direction of writing or is half a sign
// is put into every way in, one after the other, and all that commands write is looked at.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { buildProgram } from "../../src/cli/program.js";
import { run } from "../../src/cli/run.js";
import { SETTINGS } from "../../src/cli/settings/table.js";
import { nodeHost } from "../../src/io/host/node-host.js";
import { FORMATS, formatsOf } from "../../src/render/formats.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** A link of a terminal, a mark of direction, a line break of C1, a bell, half a sign, colours. */
const HOSTILE = "\u001b]8;;http://a.b\u0007\u202e\u0085\ud800\u2066\u001b[31mz";
/** A name of a file cannot hold half a sign. */
const HOSTILE_NAME = HOSTILE.replace("\ud800", "").replaceAll("/", "\n");
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u;

let folder = "";
let before = "";
beforeAll(() => {
  before = process.cwd();
  folder = mkdtempSync(join(tmpdir(), "tcec-hostile-"));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** What a command writes, piece by piece as it is given away; text alone. */
async function told(words: readonly string[], env: Readonly<Record<string, string>> = {}, isTTY = false) {
  const pieces: string[] = [];
  const output = {
    isTTY,
    columns: null,
    isOpen: true,
    write: async (text: string | Uint8Array) => {
      pieces.push(typeof text === "string" ? text : new TextDecoder().decode(text));
    },
  };
  const code = await run(words, {
    ...nodeHost(ROOT),
    env: { TCEC_WORKERS: "0", ...env },
    stdout: output,
    stderr: output,
  });
  return { text: pieces.join(""), code };
}

/** What is unsafe in what a command writes, with what stands around it; nothing where all is well. A bug of the program is none. */
async function unsafeIn(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  isTTY = false,
): Promise<string[]> {
  const { text, code } = await told(words, env, isTTY);
  const at = text.search(UNSAFE);
  const found =
    at < 0 ? [] : [`${JSON.stringify(words)}: ${JSON.stringify(text.slice(Math.max(0, at - 60), at + 20))}`];
  return code === 3 ? [...found, `${JSON.stringify(words)}: ${text.slice(0, 300)}`] : found;
}

async function unsafeInAll(
  all: Iterable<readonly string[]>,
  env: Readonly<Record<string, string>> = {},
  isTTY = false,
): Promise<string[]> {
  const found: string[] = [];
  for (const words of all) for (const one of await unsafeIn(words, env, isTTY)) found.push(one);
  return found;
}

/** A value with the text at one place, or the key there, made hostile; `null` for the others. */
type Mutant = { readonly at: string; readonly value: unknown };

/** One mutant for each text and each key of a value; of the items of a list, and of maps side by side that are alike, those of the first. */
function* mutants(value: unknown, at = ""): Generator<Mutant> {
  if (typeof value === "string") yield { at, value: value + HOSTILE };
  else if (typeof value !== "object" || value === null) yield { at, value: HOSTILE };
  else if (Array.isArray(value)) {
    for (const one of mutants(value[0] ?? "", `${at}/0`)) yield { at: one.at, value: [one.value, ...value.slice(1)] };
  } else {
    const shapes = new Set<string>();
    for (const [key, item] of Object.entries(value)) {
      const shape = typeof item === "object" && item !== null ? Object.keys(item).join() : key;
      if (shapes.has(shape)) continue;
      shapes.add(shape);
      const others = Object.entries(value).filter(([other]) => other !== key);
      yield { at: `${at}/${key} (key)`, value: Object.fromEntries([[key + HOSTILE, item], ...others]) };
      for (const one of mutants(item, `${at}/${key}`)) {
        yield { at: one.at, value: Object.fromEntries([...others, [key, one.value]]) };
      }
    }
  }
}

/** Of mutants at places that are called alike, the first. */
function* oncePerName(all: Iterable<Mutant>): Generator<Mutant> {
  const seen = new Set<string>();
  for (const mutant of all) {
    const name = mutant.at
      .split("/")
      .slice(-2)
      .join("/")
      .replace(/[0-9]+/g, "0");
    if (!seen.has(name)) yield mutant;
    seen.add(name);
  }
}

const example = (name: string): string => readFileSync(join(ROOT, "examples/profiles", name), "utf8");
const PROFILE: Record<string, unknown> = { ...parse(example("okhra-2004.yaml")), coder: "C", "x-own": { key: "text" } };
const SOUND = { tcec: 1, id: "a", name: "A", date: 2013 };

/** The profile with everything hostile that is taken. */
async function worstProfile(): Promise<unknown> {
  let worst: unknown = PROFILE;
  const places = [...mutants(PROFILE)].map(({ at }) => at);
  for (const place of places) {
    const mutant = [...mutants(worst)].find(({ at }) => at === place);
    if (mutant === undefined) continue;
    put("worst.yaml", JSON.stringify(mutant.value));
    if ((await told(["validate", "worst.yaml"])).code === 0) worst = mutant.value;
  }
  return worst;
}

/** Every command that opens profiles, in every format that is text. */
function* commandsOn(path: string, ...options: readonly string[]): Generator<readonly string[]> {
  const products = {
    classify: formatsOf("verdict"),
    batch: formatsOf("item", "report", "finding-list"),
    validate: formatsOf("findings", "finding-list"),
    table: formatsOf("table"),
    plot: formatsOf("plot"),
    methods: formatsOf("methods"),
    cite: formatsOf("citations"),
  };
  for (const [command, formats] of Object.entries(products)) {
    for (const format of formats) {
      if (FORMATS[format].holds !== "text") continue;
      yield [command, path, "--format", format, ...options];
      if (format === "text") yield [command, path, "--verbose", ...options];
    }
  }
  for (const kind of ["memberships", "indicators", "evidence", "crosstab", "calibration"]) {
    yield ["table", path, "--kind", kind, "--format", "text", ...options];
  }
  yield ["report", path, "-o", "page.html", "--force", ...options];
  yield ["export", path, "-o", "exported", "--force", ...options];
}

const json = (value: unknown): string => JSON.stringify(value);

describe("in a profile", () => {
  it("each text and each key", async () => {
    const found: string[] = [];
    for (const { at, value } of mutants(PROFILE)) {
      put("p.yaml", json(value));
      const all = [
        ["validate", "p.yaml"],
        ["classify", "p.yaml", "--verbose"],
        ["batch", "p.yaml", "-f", "json", "-f", "csv:o.csv", "--force"],
      ];
      for (const one of await unsafeInAll(all)) found.push(`${at} ${one}`);
    }
    expect(found).toEqual([]);
  });

  it("all that is taken, in every format", async () => {
    put("w.yaml", json(await worstProfile()));
    expect((await told(["classify", "w.yaml"])).text).toContain("<U+202E>");
    expect(await unsafeInAll(commandsOn("w.yaml"))).toEqual([]);
    expect(readFileSync("page.html", "utf8")).not.toMatch(UNSAFE);
    await told(["classify", "w.yaml", "-o", "saved.json", "--force"]);
    expect(await unsafeInAll(commandsOn("saved.json"))).toEqual([]);
    expect(await unsafeIn(["compare", "w.yaml", "--with", "plural-economy"])).toEqual([]);
  });

  it("as it stands in the file, also where the file is no YAML", async () => {
    const raw = HOSTILE.replace("\ud800", "");
    for (const text of [
      `tcec: 1\nid: ${raw}\n`,
      `tcec: 1\n${raw}: 1\n`,
      `a: [${raw}\n`,
      raw,
      `a: "\u202e\n`,
      `a: *${raw}\n`,
      `%${raw}\n---\na: 1\n`,
      `a: !${raw} 1\n`,
    ]) {
      put("p.yaml", text);
      expect(
        await unsafeInAll([
          ["validate", "p.yaml"],
          ["classify", "p.yaml"],
        ]),
      ).toEqual([]);
    }
  });
});

describe("in other files", () => {
  it("each text and each key of a typology", async () => {
    const typology = parse(readFileSync(join(ROOT, "typologies/plural-economy.yaml"), "utf8"));
    put("good.yaml", json(SOUND));
    const found: string[] = [];
    for (const { at, value } of oncePerName(mutants(typology))) {
      put("t.yaml", json(value));
      const scored = ["classify", "good.yaml", "-t", "t.yaml"];
      const isTaken = (await told(scored)).code === 0;
      const all = [
        ["typology", "check", "t.yaml"],
        ["typology", "show", "t.yaml"],
      ];
      for (const one of await unsafeInAll(isTaken ? all : [scored])) found.push(`${at} ${one}`);
    }
    expect(found).toEqual([]);
  });

  it("each text and each key of a saved result", async () => {
    put("o.yaml", json(PROFILE));
    const saved = JSON.parse((await told(["classify", "o.yaml", "--format", "json"])).text);
    const found: string[] = [];
    for (const { at, value } of oncePerName(mutants({ ...saved, typology: saved.typology.id }))) {
      put(
        "r.json",
        json({ ...(value as object), ...(at.startsWith("/typology") ? {} : { typology: saved.typology }) }),
      );
      for (const one of await unsafeInAll([
        ["classify", "r.json"],
        ["batch", "o.yaml", "--baseline", "r.json"],
      ]))
        found.push(`${at} ${one}`);
    }
    expect(found).toEqual([]);
  });

  it("a configuration, expectations, pairs, and a manifest", async () => {
    put("good.yaml", json(SOUND));
    const found: string[] = [];
    const check = async (what: string, all: readonly (readonly string[])[]) => {
      for (const one of await unsafeInAll(all)) found.push(`${what} ${one}`);
    };
    for (const key of Object.keys(SETTINGS)) {
      for (const value of [HOSTILE, [HOSTILE], { [HOSTILE]: HOSTILE }]) {
        put(".tcecrc.yaml", json({ [key]: value }));
        await check(key, [["batch", "good.yaml"], ["doctor"], ["doctor", "--format", "json"]]);
      }
    }
    put(".tcecrc.yaml", json({ [HOSTILE]: 1 }));
    await check("key", [["classify", "good.yaml"], ["doctor"]]);
    rmSync(".tcecrc.yaml");
    put("package.json", json({ tcec: { lang: HOSTILE, [HOSTILE]: 1 } }));
    await check("manifest", [["classify", "good.yaml"], ["doctor"]]);
    rmSync("package.json");
    for (const expected of [
      { [HOSTILE]: "alternative" },
      { "a/2013": HOSTILE },
      { "a/2013": { status: HOSTILE, [HOSTILE]: 1 } },
      [HOSTILE],
    ]) {
      put("e.yaml", json(expected));
      await check("expectations", [["batch", "good.yaml", "--expect=e.yaml"]]);
    }
    for (const pairs of [
      `a,b\n${HOSTILE_NAME},y\n`,
      `${HOSTILE_NAME},b\nx,y\n`,
      `a,b\n"${HOSTILE_NAME}`,
      `a,b\nx,${HOSTILE_NAME}\n`,
    ]) {
      put("pairs.csv", pairs);
      await check("pairs", [["ties", "pairs.csv"]]);
    }
    expect(found).toEqual([]);
  });
});

/** Every command with its words, and the options that take something. */
function* optionsOf(
  command: Command,
  words: readonly string[] = [],
): Generator<{ words: readonly string[]; flag: string }> {
  for (const { long, required, optional } of command.options)
    if (long && (required || optional)) yield { words, flag: long };
  for (const inner of command.commands) yield* optionsOf(inner, [...words, inner.name()]);
}

describe("on the command line", () => {
  const { program } = buildProgram("0.0.0", async () => {});

  it("what each option is given", async () => {
    put("good.yaml", json(SOUND));
    const given = [...optionsOf(program)].flatMap(({ words, flag }) =>
      ["", "en", "csv:"].map((prefix) => [
        ...words,
        ...(words.length === 1 ? ["good.yaml"] : []),
        `${flag}=${prefix}${HOSTILE_NAME}`,
      ]),
    );
    expect(given.length).toBeGreaterThan(100);
    expect(await unsafeInAll(given)).toEqual([]);
  });

  it("commands, options, paths and words to explain", async () => {
    const commands = program.commands.map((command) => command.name());
    expect(
      await unsafeInAll([
        [HOSTILE],
        [`--${HOSTILE}`],
        ...commands.flatMap((name) => [
          [name, HOSTILE_NAME],
          [name, `--${HOSTILE}`],
          [name, `-${HOSTILE}`],
          [name, `${HOSTILE_NAME}*.yaml`],
        ]),
        ["typology", HOSTILE],
        ["schema", HOSTILE],
      ]),
    ).toEqual([]);
  });

  it("variables of the environment", async () => {
    put("good.yaml", json(SOUND));
    const names = [...Object.keys(SETTINGS), "wrong"].map(
      (key) => `TCEC_${key.replace(/[A-Z-]/g, (c) => `_${c.replace("-", "")}`).toUpperCase()}`,
    );
    const found: string[] = [];
    for (const name of [
      ...names,
      "LC_ALL",
      "LC_MESSAGES",
      "LANG",
      "NO_COLOR",

      "COLUMNS",
      "HOME",
      "CI",
      "TCEC_DEBUG",
      `TCEC_${HOSTILE}`,
    ]) {
      const all = [["batch", "good.yaml"], ["doctor"], ["doctor", "--format", "json"]];
      for (const one of await unsafeInAll(all, { [name]: HOSTILE })) found.push(`${name} ${one}`);
    }
    expect(found).toEqual([]);
  });
});

describe("in names of files and folders", () => {
  const name = `n${HOSTILE_NAME}`;

  it("of profiles, sound and wrong, in every format", async () => {
    put(`d${name}/${name}.yaml`, json(PROFILE));
    put(`d${name}/e${name}.yaml`, json({ ...SOUND, zzz: 1 }));
    put(`d${name}/f${name}.yaml`, json(SOUND));
    put(`d${name}/g${name}.yaml`, json(SOUND));
    put(`d${name}/h${name}.txt`, "");
    put(`d${name}/i${name}.YAML`, "\0");
    expect(await unsafeInAll(commandsOn(`d${name}`))).toEqual([]);
    expect(await unsafeInAll(commandsOn(`d${name}/${name}.yaml`))).toEqual([]);
  });

  it("of all else that is opened or written", async () => {
    put("good.yaml", json(SOUND));
    put(`${name}.yaml`, json({ zzz: HOSTILE }));
    put(`c${name}/.tcecrc.yaml`, json({ zzz: 1 }));
    const all: readonly (readonly string[])[] = [
      ["classify", "good.yaml", "-t", `${name}.yaml`],
      ["typology", "check", `${name}.yaml`],
      ["batch", "good.yaml", `--expect=${name}.yaml`],
      ["batch", "good.yaml", `--baseline=${name}.yaml`],
      ["batch", "good.yaml", `--cache=${name}`],
      ["batch", "good.yaml", `--cache=${name}.yaml`],
      ["classify", "good.yaml", "-o", `${name}.json`],
      ["classify", "good.yaml", "-o", `${name}.json`],
      ["classify", "good.yaml", "-o", `${name}/none/${name}.json`],
      ["classify", "good.yaml", "-o", `${name}.odd`],
      ["ties", `${name}.yaml`],
      ["export", "good.yaml", "-o", `x${name}`],
      ["export", "good.yaml", "-o", `x${name}`],
      ["typology", "new", `${name}.yaml`],
    ];
    expect(await unsafeInAll(all)).toEqual([]);
    expect(await unsafeIn(["validate", "--migrate", `${name}.yaml`], { NO_COLOR: "1" }, true)).toEqual([]);
    process.chdir(join(folder, `c${name}`));
    put(`c${name}/good.yaml`, json(SOUND));
    expect(await unsafeInAll([["classify", "good.yaml"], ["doctor"], ["doctor", "--format", "json"]])).toEqual([]);
    process.chdir(folder);
  });
});
