import { readFileSync } from "node:fs";
import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import type { AnyDiagnostic } from "../../../../../src/model/diagnostic.js";
import type { RefusedEntry } from "../../../../../src/model/entry.js";
import { finding } from "../../../../../src/model/finding.js";
import type { Result } from "../../../../../src/model/result.js";
import { type ItemFormat, loadItemWriter } from "../../../../../src/render/batch/items/load.js";
import type { ItemWriter } from "../../../../../src/render/batch/items/writer.js";
import { UNSAFE } from "../../fixtures/options.js";
import { ALL, HOSTILE_RESULT, LONG, resultOf, THREE_AXES } from "../../fixtures/results.js";

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../../../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
const position = { file: "b.yaml", line: 4, col: 1, length: 3, frame: { first: 3, lines: ["id: b", "\u202exx"] } };
const inDocument: AnyDiagnostic = {
  ...finding("key-unknown", { key: "\u001bx", allowed: [], suggestion: null }, "/x"),
  position,
  document: 2,
};
const loose = finding("file-not-found", { path: "nowhere\u2028.yaml" });
const REFUSED: RefusedEntry = { kind: "refused", file: "b.yaml", document: 2, findings: [inDocument] };
const RESULTS: [string, Result][] = [
  ["all", ALL],
  ["none", resultOf([])],
  ["long", resultOf([LONG])],
  ["hostile", HOSTILE_RESULT],
  ["three axes", THREE_AXES],
];

/** What a batch writes: the profiles, then a refused document, then what belongs to neither. */
function write(writer: ItemWriter, result: Result): string {
  const pieces = [...result.results.map(writer.item), writer.refusal(REFUSED)].filter((piece) => piece !== "");
  return writer.head(result) + pieces.join(writer.separator) + writer.tail([inDocument, loose], [loose]);
}

async function written(format: ItemFormat["format"], result: Result): Promise<string> {
  const options = format === "csv" ? { format, delimiter: ",", decimal: ".", bom: false } : { format };
  return write(await loadItemWriter(options as ItemFormat, result), result);
}

describe("JSON as a stream", () => {
  it.each(RESULTS)("is the same record as the JSON of the whole: %s", async (_, result) => {
    const text = await written("json", result);
    const whole = { ...result, findings: [inDocument, loose] };
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(whole));
    expect(new Validator(schemaOf("result"), "2020-12", false).validate(JSON.parse(text)).errors).toEqual([]);
    expect(text).not.toMatch(UNSAFE);
    expect(await written("json", structuredClone(result))).toBe(text);
  });

  it("has the head on its first line and one line for each profile and each finding", async () => {
    const lines = (await written("json", ALL)).split("\n");
    expect(lines).toHaveLength(1 + ALL.results.length + 1 + 2 + 2);
    expect(lines[0]).toMatch(/^\{"schema":"tcec-result\/2",.*"results":\[$/);
    ALL.results.forEach(({ id }, i) => {
      expect(JSON.parse((lines[i + 1] ?? "").replace(/,$/, "")).id).toBe(id);
    });
    const writer = await loadItemWriter({ format: "json" }, ALL);
    expect(JSON.parse(writer.head(ALL) + writer.tail([], []))).toMatchObject({ results: [], findings: [] });
  });
});

describe("NDJSON", () => {
  const validator = new Validator(schemaOf("record"), "2020-12", false);
  validator.addSchema(schemaOf("result"));

  it.each(RESULTS)("is one valid record per line: %s", async (_, result) => {
    const text = await written("ndjson", result);
    const lines = text.trimEnd().split("\n");
    const records = lines.map((line) => JSON.parse(line));
    for (const record of records) expect(validator.validate(record).errors).toEqual([]);
    expect(records.map(({ record }) => record)).toEqual([
      "head",
      ...result.results.map(() => "profile"),
      "finding",
      "finding",
    ]);
    const { results, findings: _findings, ...head } = JSON.parse(JSON.stringify(result));
    expect(records.filter(({ record }) => record === "profile").map(withoutRecord)).toEqual(results);
    expect(withoutRecord(records[0])).toEqual(head);
    expect(records.slice(-2).map(withoutRecord)).toEqual(JSON.parse(JSON.stringify([inDocument, loose])));
    expect(text).not.toMatch(UNSAFE);
    expect(await written("ndjson", structuredClone(result))).toBe(text);
  });

  it("is refused by its schema where a record is of another kind, lacks a field or has one too many", () => {
    const [profile] = ALL.results;
    const { hash: _, ...source } = profile?.source ?? {};
    for (const record of [
      { record: "verdict" },
      { ...profile },
      { record: "profile", ...profile, more: 1 },
      { record: "profile", ...profile, source },
      { record: "head" },
      { record: "finding", code: "x" },
    ]) {
      expect(validator.validate(JSON.parse(JSON.stringify(record))).valid).toBe(false);
    }
  });

  it("has a schema that names every field of a result", () => {
    const { properties, $defs } = schemaOf("result") as Named;
    const record = (schemaOf("record") as Named).$defs;
    const { results: _results, findings: _findings, ...head } = properties;
    const keysOf = (schema: Named["$defs"][string] | undefined) =>
      Object.keys(schema?.properties ?? {}).filter((key) => key !== "record");
    expect(keysOf(record.head)).toEqual(Object.keys(head));
    for (const [kind, name] of [
      ["profile", "profile_result"],
      ["finding", "finding"],
    ] as const) {
      expect(keysOf(record[kind])).toEqual(Object.keys($defs[name]?.properties ?? {}));
      expect(record[kind]?.required).toEqual(["record", ...($defs[name]?.required ?? [])]);
    }
  });
});

interface Named {
  properties: { results: object; findings: object };
  $defs: Record<string, { properties: object; required: string[] }>;
}

function withoutRecord({ record: _, ...rest }: { record: string }): object {
  return rest;
}

describe("every format of items", () => {
  it.each(["json", "ndjson", "csv"] as const)(
    "may be put together from pieces of several writers: %s",
    async (format) => {
      const options = { format, delimiter: ";", decimal: ",", bom: true } as ItemFormat;
      const [one, two] = [await loadItemWriter(options, ALL), await loadItemWriter(options, ALL)];
      ALL.results.forEach((result) => {
        two.item(result);
      });
      for (const result of ALL.results) expect(two.item(result)).toBe(one.item(result));
      expect(write(one, ALL)).toBe(write(two, ALL));
    },
  );
});
