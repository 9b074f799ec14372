import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Schema, Validator } from "@cfworker/json-schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { openSavedResult } from "../../src/index.js";
import { DEFAULTS } from "../../src/model/defaults.js";
import { tcecHere } from "../helpers/command.js";

interface Edited {
  axes: Record<string, object>;
  reasons: object[];
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "tcec-results-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const schemaOf = (name: string): Schema => JSON.parse(readFileSync(join(ROOT, `schemas/${name}.schema.json`), "utf8"));

/** What the command line prints on standard output; its exit code must be 0. */
async function tcec(...args: string[]): Promise<string> {
  const { stdout, code } = await tcecHere(args, ROOT, { TCEC_LANG: "en", NO_COLOR: "1" });
  expect(code).toBe(0);
  return stdout;
}

describe("a result in JSON", () => {
  let json = "";
  beforeAll(async () => {
    json = await tcec("classify", "examples/profiles", "--format", "json");
  });

  it.each([
    ["the examples", ["examples/profiles"]],
    ["another typology", ["examples/profiles", "--typology", "examples/typologies/strict-democracy.yaml"]],
    ["three axes", ["examples/profiles", "--typology", "test/fixtures/typologies/three-axes.yaml"]],
  ])("validates against its schema with a validator that is not ours: %s", async (_, args) => {
    const found = new Validator(schemaOf("result"), "2020-12", false).validate(
      JSON.parse(await tcec("classify", ...args, "--format", "json")),
    );
    expect(found.errors).toEqual([]);
    expect(found.valid).toBe(true);
  });

  it("is the same, byte for byte, from run to run, and in any language", async () => {
    expect(await tcec("classify", "examples/profiles", "--format", "json")).toBe(json);
    expect(await tcec("classify", "examples/profiles", "--format", "json", "--lang", "fr")).toBe(json);
  });

  it("holds no absolute path and no clock", async () => {
    const elsewhere = join(scratch, "out.json");
    await tcec("classify", join(ROOT, "examples/profiles/okhra-2004.yaml"), "-o", elsewhere);
    const text = readFileSync(elsewhere, "utf8");
    expect(text).not.toContain(ROOT);
    expect(text).not.toContain(scratch);
    expect(text).not.toContain(String(new Date().getFullYear()));
  });

  it("is accepted wherever a profile is, and renders the same", async () => {
    const saved = join(scratch, "saved.json");
    writeFileSync(saved, json);
    expect(await tcec("classify", saved, "--format", "json")).toBe(json);
    for (const options of [["--lang", "en"], ["--lang", "fr", "--verbose"], ["--quiet"], ["--format", "yaml"]]) {
      expect(await tcec("classify", saved, ...options)).toBe(await tcec("classify", "examples/profiles", ...options));
    }
  });

  const edits: [string, (result: Edited) => void][] = [
    ["axes", ({ axes }) => void delete axes.market],
    ["scores", ({ axes }) => void Object.assign(axes.market ?? {}, { score: 0.999, hi: 0.9 })],
    ["verdict", (result) => void Object.assign(result, { type: "social" })],
    ["reasons", ({ reasons }) => void Object.assign(reasons[0] ?? {}, { code: "zz" })],
  ];

  it.each(edits)("is refused where it was edited so that it contradicts itself: %s", async (what, edit) => {
    const record = JSON.parse(await tcec("classify", "examples/profiles/okhra-2004.yaml", "--format", "json"));
    edit(record.results[0]);
    const { value, diagnostics } = openSavedResult({ file: "r.json", text: JSON.stringify(record) }) ?? {};
    expect(value).toBeNull();
    expect(diagnostics?.map(({ code, args }) => [code, args])).toEqual([
      ["result-inconsistent", { id: "okhra", date: "2004", what }],
    ]);
  });

  it("says in YAML what it says in JSON", async () => {
    expect(parse(await tcec("classify", "examples/profiles", "--format", "yaml"))).toEqual(JSON.parse(json));
  });

  it("gives each profile the same result whatever stands beside it", async () => {
    const names = readdirSync(join(ROOT, "examples/profiles")).map((name) => `examples/profiles/${name}`);
    const backwards = JSON.parse(await tcec("classify", ...[...names].reverse(), "--format", "json"));
    const byKey = (results: { id: string; date: string }[]) => new Map(results.map((r) => [`${r.id} ${r.date}`, r]));
    expect(byKey(backwards.results)).toEqual(byKey(JSON.parse(json).results));
  });
});

describe("schemas", () => {
  interface Node {
    readonly [key: string]: unknown;
  }
  /** Every field that an editor can hover over: properties, and definitions. */
  function fieldsOf(node: Node, path: string): { path: string; field: Node }[] {
    const groups = ["properties", "$defs"].flatMap((group) =>
      Object.entries((node[group] ?? {}) as Record<string, Node | boolean>).map(([name, field]) => ({
        path: `${path}/${group}/${name}`,
        field,
      })),
    );
    const own = groups.filter((entry): entry is { path: string; field: Node } => typeof entry.field === "object");
    const items =
      typeof node.items === "object" && node.items !== null ? fieldsOf(node.items as Node, `${path}/items`) : [];
    return [...own, ...own.flatMap(({ path: at, field }) => fieldsOf(field, at)), ...items];
  }

  it.each(["profile", "typology", "result", "findings", "expected"])(
    "%s: every field teaches: title, description, examples",
    (name) => {
      const schema = schemaOf(name) as unknown as Node & { $defs?: Record<string, Node> };
      const inherited = (field: Node, key: string): unknown => {
        const ref = typeof field.$ref === "string" ? field.$ref.split("#/$defs/")[1] : undefined;
        return (
          field[key] ??
          (ref === undefined
            ? undefined
            : (schema.$defs?.[ref]?.[key] ?? (name === "findings" ? "elsewhere" : undefined)))
        );
      };
      const fields = fieldsOf(schema, "").filter(({ path }) => !/\/(if|then|else)\//.test(path));
      expect(fields.length).toBeGreaterThan(3);
      const silent = fields.filter(({ field }) =>
        ["title", "description", "examples"].some((key) => inherited(field, key) === undefined),
      );
      expect(silent.map(({ path }) => path)).toEqual([]);
      expect(schema.$id).toMatch(/^urn:tcec:schema:/);
    },
  );

  it("say the defaults that the program has", () => {
    const text = readFileSync(join(ROOT, "schemas/typology.schema.json"), "utf8");
    for (const value of Object.values(DEFAULTS)) expect(text).toContain(`${value.toFixed(2)} if absent`);
  });

  it("accept their own examples of profiles", () => {
    const validator = new Validator(schemaOf("profile"), "2020-12", false);
    for (const example of (schemaOf("profile") as { examples: unknown[] }).examples)
      expect(validator.validate(example).valid).toBe(true);
  });
});
