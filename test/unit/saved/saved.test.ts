import { describe, expect, it } from "vitest";
import type { Result } from "../../../src/model/result.js";
import { LIMITS } from "../../../src/read/limits.js";
import { renderNdjson } from "../../../src/render/batch/items/ndjson.js";
import { render } from "../../../src/render/verdict/render.js";
import { isSavedResult, limitOf, limitOfStream } from "../../../src/saved/recognise.js";
import { typologyOfSaved } from "../../../src/saved/saved.js";
import { found, open, stream, textOf, typology, X } from "./results.js";

describe("a saved stream", () => {
  it("reads back as the result that it was written from, and renders the same", async () => {
    for (const text of [renderNdjson(X), await stream(X)]) {
      const { value, diagnostics } = open(text) ?? { value: null, diagnostics: [] };
      expect(diagnostics).toEqual([]);
      expect(value).toEqual(JSON.parse(JSON.stringify(X)));
      for (const format of ["text", "json", "yaml", "csv", "ndjson"] as const) {
        expect(await render(value as Result, format)).toBe(await render(X, format));
      }
    }
  });

  it("may be put together from parts with their heads, with blank lines and other ends of lines", async () => {
    const [whole, first, second] = [
      X,
      { ...X, results: X.results.slice(0, 1), findings: X.findings },
      { ...X, results: X.results.slice(1), findings: X.findings.slice(0, 1) },
    ];
    const parts = [renderNdjson(first), renderNdjson(second)];
    expect(open(parts.join(""))?.value).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(open(`\n${parts.join("\n")}`.replaceAll("\n", "\r\n"))?.value).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(open(parts.join("").trimEnd())?.value).toEqual(JSON.parse(JSON.stringify(whole)));
  });

  it("of another typology in its second part is refused at its head", async () => {
    const other = { ...X, typology: { ...typology, version: "2.0.0", hash: `sha256:${"0".repeat(64)}` } };
    const text = renderNdjson(X) + renderNdjson(other);
    expect(found(text)).toEqual([["result-typologies-differ", expect.anything(), 1 + 4 + 2 + 1]]);
  });

  it("with a head of another version of the program, but the same typology, is one result", async () => {
    const text = renderNdjson(X) + renderNdjson({ ...X, tool: { name: "tcec", version: "99.0.0" } });
    expect(open(text)?.value?.results).toHaveLength(2 * X.results.length);
  });

  const lines = async () => renderNdjson(X).trimEnd().split("\n");
  const BAD: [string, (lines: string[]) => string[], unknown[]][] = [
    ["a last line that is cut", (all) => [...all.slice(0, 2), (all[2] ?? "").slice(0, 900)], [["json", 3]]],
    ["a head that is cut", ([head]) => [(head ?? "").slice(0, 900)], [["json", 1]]],
    [
      "lines that are no JSON",
      ([head, one, two]) => [head ?? "", "{", one ?? "", "null", "[]", two ?? ""],
      [
        ["json", 2],
        ["json", 4],
        ["json", 5],
      ],
    ],
    [
      "records of another kind",
      ([head, one]) => [head ?? "", '{"record":"verdict"}', "{}", one ?? ""],
      [
        ["record", 2],
        ["record", 3],
      ],
    ],
  ];
  it.each(BAD)("says where it is damaged: %s", async (_, damage, expected) => {
    expect(
      found(damage(await lines()).join("\n")).map(([code, args, line]) => [
        code,
        (args as { what: string }).what,
        line,
      ]),
    ).toEqual((expected as [string, number][]).map(([what, line]) => ["result-bad-line", what, line]));
  });

  it("names the line of a profile that does not fit its schema, or contradicts itself", async () => {
    const [head = "", one = "", ...others] = await lines();
    const missing = JSON.stringify({ ...JSON.parse(one), source: undefined });
    expect(found([head, ...others, missing].join("\n"))).toEqual([
      ["key-missing", { key: "source" }, 2 + others.length],
    ]);
    const edited = JSON.stringify({ ...JSON.parse(one), type: "social" });
    expect(found([head, edited, ...others].join("\n"))).toEqual([
      ["result-inconsistent", { id: "okhra", date: "2004", what: "verdict" }, 2],
    ]);
    const headless = JSON.stringify({ ...JSON.parse(head), options: undefined });
    expect(found([headless, one].join("\n"))).toEqual([["key-missing", { key: "options" }, 1]]);
  });

  it("without its head is refused as a whole, with one finding", async () => {
    const [, ...others] = await lines();
    expect(found(others.join("\n"))).toEqual([["result-bad-line", { what: "headless" }, 1]]);
  });

  it("gives at most some hundred findings for a file that is damaged all over", async () => {
    const [head = ""] = await lines();
    const all = found([head, ...Array.from({ length: 5000 }, () => "{")].join("\n"));
    expect(all.length).toBeGreaterThanOrEqual(100);
    expect(all.length).toBeLessThan(300);
  });
});

describe("what is a saved result", () => {
  it.each([
    ['{"schema":"tcec-result/2"', true],
    ['\n {\n  "schema" : "tcec-result/2"', true],
    ["schema: tcec-result/2\n", true],
    ['{"record":"head","schema":"tcec-result/2"', true],
    ['{"record":"profile","id":"okhra"', true], // one that has lost its head
    ['{"record":"finding","code":"key-missing"', true],
    ['{"findings":[],"options":{},"results":[],"schema":"tcec-result/2"', true], // keys sorted
    ["findings: []\nschema: 'tcec-result/2'\n", true],
    ['schema: "tcec-result/1"\n', true], // an earlier format: the schema says so
    ["# kept on Monday\n---\nschema: tcec-result/2\n", true],
    ['\uFEFF%YAML 1.2\n--- # here\n\n"schema": tcec-result/2\n', true],
    ["--- {schema: 'x', tool: y}\n", false],
    ['{"record":"else","schema":"tcec-result/2"', false],
    ["results: of 2015\nnotes: |\n  schema: tcec-result/2\n", false], // a quotation, and no key of the whole
    ['{"tcec":1,"notes":"","x-of":{"schema":"tcec-result/2"}}', false],
    ['{"schema":"tcec-findings/1"', false],
    ["tcec: 1\nnotes: tcec-result/2\n", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(isSavedResult(text)).toBe(expected);
    if (!expected) expect(open(text)).toBeNull();
    const bytes = new TextEncoder().encode(text);
    if (expected) expect(limitOfStream(bytes)).toBe(LIMITS.resultBytes);
  });

  it("may come as a stream larger than a profile, as soon as its first key is one of a result", () => {
    const limits = ["results: []\n", "tcec: 1\nresults: []\n", "{}", ""].map((text) =>
      limitOfStream(new TextEncoder().encode(text)),
    );
    expect(limits).toEqual([LIMITS.resultBytes, LIMITS.fileBytes, LIMITS.fileBytes, LIMITS.fileBytes]);
  });

  it("is read whatever tool has kept it: with its keys sorted, in JSON, records or YAML, and comments before it", async () => {
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : value !== null && typeof value === "object"
          ? Object.fromEntries(
              Object.entries(value)
                .sort(([a], [b]) => (a < b ? -1 : 1))
                .map(([k, v]) => [k, sorted(v)]),
            )
          : value;
    const json = await render(X, "json");
    const lines = renderNdjson(X).trimEnd().split("\n");
    const kept = [
      JSON.stringify(sorted(JSON.parse(json)), null, 2),
      JSON.stringify(sorted(JSON.parse(json))),
      lines.map((line) => JSON.stringify(sorted(JSON.parse(line)))).join("\n"),
      `# yaml-language-server: $schema=x\n---\n${await render(X, "yaml")}`,
    ];
    for (const text of kept) expect(open(text)).toEqual({ value: JSON.parse(json), diagnostics: [] });
  });

  it("may be larger than a profile, under a name under which results are saved", () => {
    for (const name of ["a.json", "b.NDJSON", "x/c.jsonl"]) expect(limitOf(name)).toBe(LIMITS.resultBytes);
    for (const name of ["a.yaml", "json", "b.json.yaml"]) expect(limitOf(name)).toBe(LIMITS.fileBytes);
  });

  it("rests on a typology, which is known also where only a part of it can be read", async () => {
    const text = renderNdjson(X);
    expect(typologyOfSaved({ file: "r.ndjson", text })?.hash).toBe(typology.hash);
    expect(typologyOfSaved({ file: "r.ndjson", text: text.slice(text.indexOf("\n") + 1) })).toBeNull();
    expect(typologyOfSaved({ file: "p.yaml", text: textOf("okhra-2004") })).toBeNull();
  });
});
