import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { isGate, parseGate } from "../../src/batch/parse-gate.js";
import { callOf } from "../../src/cli/call-of.js";
import { batchFormats } from "../../src/cli/formats.js";
import { buildProgram } from "../../src/cli/program.js";
import { readConfig } from "../../src/cli/settings/read-config.js";
import { resolveSettings } from "../../src/cli/settings/resolve.js";
import {
  appliesTo,
  comesFrom,
  DELIMITERS,
  SETTING_NAMES,
  settingOf,
  variableOf,
} from "../../src/cli/settings/table.js";
import { defaultTypology } from "../../src/typology/default.js";
import { loadTypology } from "../../src/typology/load.js";
import { placeInTexts } from "../unit/cli/fake-host.js";

const PLACES = { placeIn: placeInTexts };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(ROOT + path, "utf8");

interface Property {
  readonly type: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: { readonly anyOf: readonly [{ readonly enum: readonly string[] }, unknown] };
  readonly anyOf?: readonly [{ readonly enum: readonly string[] }, unknown];
}
const schema: { readonly properties: Record<string, Property> } = JSON.parse(read("schemas/config.schema.json"));

const commands = (command: Command): Command[] => [command, ...command.commands.flatMap(commands)];
const [root, ...others] = commands(buildProgram("0.0.0", async () => {}).program);

describe("the table of settings", () => {
  it("is what the schema of configuration files describes", () => {
    const { $schema: _, ...properties } = schema.properties;
    expect(Object.keys(properties)).toEqual(SETTING_NAMES.filter((name) => comesFrom(name, "file")));
  });

  it.each(Object.keys(schema.properties).filter((name) => name !== "$schema"))(
    "and %s takes the same there",
    (name) => {
      const property = schema.properties[name];
      const setting = settingOf(name as (typeof SETTING_NAMES)[number]);
      const expected = {
        choice: { type: "string", enum: "choices" in setting ? setting.choices : [] },
        number:
          "min" in setting
            ? { type: setting.whole ? "integer" : "number", minimum: setting.min, maximum: setting.max }
            : {},
        switch: { type: "boolean" },
        path: { type: "string", minLength: 1 },
        "name-or-path": { type: "string", minLength: 1 },
        "switch-or-path": { type: ["boolean", "string"], minLength: 1 },
        delimiter: { type: "string", anyOf: [{ enum: DELIMITERS }, expect.anything()] },
        formats: {
          type: "array",
          items: { anyOf: [{ enum: batchFormats() }, { pattern: `^(?:${batchFormats().join("|")}):.+$` }] },
        },
        patterns: { type: "array", uniqueItems: true, items: { type: "string", minLength: 1 } },
        gates: { type: "array", uniqueItems: true },
        codes: { type: "array", uniqueItems: true },
        shard: {},
      }[setting.kind];
      expect(property).toMatchObject(expected);
      if (property?.default !== undefined) expect(String(property.default)).toBe(setting.default);
    },
  );

  it.each(batchFormats())("and the environment take the format %s, with a file and without", (name) => {
    const text = `format: [${name}, "${name}:out"]\n`;
    const file = readConfig(
      { file: { path: ".tcecrc.yaml", text, key: null, isElsewhere: false }, problem: null, notes: [] },
      PLACES,
    );
    const asked = [
      { format: name, path: null },
      { format: name, path: "out" },
    ];
    for (const input of [
      { flags: {}, env: {}, file },
      { flags: {}, env: { TCEC_FORMAT: `${name},${name}:out` }, file: null },
    ]) {
      const { values, findings } = resolveSettings(input);
      expect([values.format, findings]).toEqual([asked, []]);
    }
  });

  it("names the gates that a batch knows", () => {
    const typology = defaultTypology();
    const gates = schema.properties["fail-on"]?.items?.anyOf[0].enum ?? [];
    expect(gates.length).toBeGreaterThan(0);
    expect(gates.filter((gate) => !isGate(parseGate(gate, typology)))).toEqual([]);
    const unknown = parseGate("nothing of the kind", typology);
    expect("allowed" in unknown && unknown.allowed.filter((word) => !word.includes(":"))).toEqual(gates);
  });

  it("gives each command the settings that it has flags for, and no others", () => {
    for (const command of others.filter((one) => one.commands.length === 0)) {
      const call = callOf(command);
      const flags = [...command.options, ...(root?.options ?? [])].map(({ long }) => long?.slice(2));
      const settings = SETTING_NAMES.filter((name) => appliesTo(name, call));
      // `typology show` takes the file as an argument; format and permission to write over files are asked of a batch alone.
      const expected = settings.filter((name) => !(name === "typology" && call === "typology show"));
      // `compare` takes two typologies, and none of a setting.
      const own = SETTING_NAMES.filter((name) => flags.includes(name) && !(name === "typology" && call === "compare"));
      expect([call, own.filter((name) => call === "batch" || !["format", "force"].includes(name))]).toEqual([
        call,
        expected,
      ]);
    }
  });
});

describe("examples/tcecrc.yaml", () => {
  const config = readConfig(
    {
      file: { path: "examples/tcecrc.yaml", text: read("examples/tcecrc.yaml"), key: null, isElsewhere: false },
      problem: null,
      notes: [],
    },
    PLACES,
  );

  it("holds every setting, and nothing is wrong with it", () => {
    expect(config?.findings).toEqual([]);
    expect(Object.keys(config?.entries ?? {}).sort()).toEqual(
      SETTING_NAMES.filter((name) => comesFrom(name, "file")).sort(),
    );
  });

  it("leads to a typology and to gates that exist", () => {
    const { values } = resolveSettings({ flags: {}, env: {}, file: config });
    const file = values.typology ?? "";
    const { value: typology } = loadTypology({ file, text: read(file) });
    if (typology === null) throw new Error("no typology");
    expect(values.failOn.filter((gate) => !isGate(parseGate(gate, typology)))).toEqual([]);
  });
});

describe("docs/configuration.md", () => {
  const text = read("docs/configuration.md");

  it("has examples that hold", () => {
    const [, yaml = ""] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    expect(
      readConfig(
        { file: { path: ".tcecrc.yaml", text: yaml, key: null, isElsewhere: false }, problem: null, notes: [] },
        PLACES,
      )?.findings,
    ).toEqual([]);
    expect(yaml).toContain("fail-on");
  });

  it("speaks of every setting and its variable", () => {
    for (const name of SETTING_NAMES) expect(text).toContain(`| \`${name}\` |`);
    for (const name of SETTING_NAMES) {
      expect(text.includes(`\`${variableOf(name)}\``)).toBe(comesFrom(name, "environment"));
    }
  });
});
