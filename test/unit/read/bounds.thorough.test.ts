import { describe, expect, it } from "vitest";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { readProfiles } from "../../../src/pipeline/assess.js";
import { readDocuments } from "../../../src/read/documents.js";
import { LIMITS } from "../../../src/read/limits.js";
import { countPossibleValues, offsetBeyond } from "../../../src/read/value-count.js";
import { renderNdjson } from "../../../src/render/batch/items/ndjson.js";
import { openSavedResult } from "../../../src/saved/saved.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { loadTypology } from "../../../src/typology/load.js";
import { resultOf } from "../saved/results.js";

const HEAD = "tcec: 1\nid: a\nname: A\ndate: 2013\n";

function codesOf(found: readonly AnyDiagnostic[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of found) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function profiles(text: string) {
  return readProfiles({ file: "p.yaml", text }, defaultTypology());
}

describe("the count of what may begin a value", () => {
  it("is never less than there are values", () => {
    const value = readDocuments({ file: "a", text: "a: [1, {b: 2}]\nc:\n  - d\n  - e: f\n" }).documents[0]?.value;
    const nodes = (one: unknown): number =>
      typeof one === "object" && one !== null ? Object.values(one).reduce((sum, item) => sum + nodes(item), 1) : 1;
    expect(countPossibleValues("a: [1, {b: 2}]\nc:\n  - d\n  - e: f\n")).toBeGreaterThanOrEqual(nodes(value));
  });

  it("knows where a text goes beyond a limit, and only then", () => {
    expect(offsetBeyond("a,b,c,d", 2)).toBe(5);
    expect(offsetBeyond("a,b,c,d", 3)).toBeNull();
    expect(offsetBeyond("é".repeat(20), 3)).toBeNull();
  });
});

describe("a document", () => {
  it.each([
    ["a list for the quick reader", `x-a: [${"1, ".repeat(LIMITS.values)}]\n`],
    ["a map of empty keys", `x-a: {${":,".repeat(LIMITS.values)}}\n`],
    ["brackets", `x-a: [${"[],".repeat(LIMITS.values)}]\n`],
    ["tags", `x-a: ${"! ".repeat(LIMITS.values + 1)}\n`],
    ["lines that are no YAML", `x-a: ${"b\n".repeat(LIMITS.values + 1)}`],
  ])("of too many values is refused with one finding, unread: %s", (_, text) => {
    const { profiles: read, findings } = profiles(HEAD + text);
    expect(read).toEqual([]);
    expect(findings).toMatchObject([{ code: "yaml-too-many-values", document: 1, args: { limit: LIMITS.values } }]);
  });

  it("may be long where it is text", () => {
    const notes = `notes: |\n${`  ${"Un long texte, d’une page. ".repeat(30)}\n`.repeat(1000)}`;
    expect(profiles(HEAD + notes)).toMatchObject({ profiles: [{ profile: { id: "a" } }], findings: [] });
  });

  it("keeps the first thousand of its findings by place, and counts the others", () => {
    const wrong = `sectors: [${"1, ".repeat(3000)}]\n`;
    const { findings } = profiles(`${HEAD}${wrong}place: 1\n`);
    expect(codesOf(findings)).toEqual({ "value-wrong-type": LIMITS.findings, "file-findings-cut": 1 });
    const columns = findings.slice(0, -1).map(({ position }) => position?.col ?? 0);
    expect(columns).toEqual(columns.toSorted((a, b) => a - b));
    expect(findings.at(-1)?.args).toMatchObject({ shown: LIMITS.findings, more: 2001 });
  });

  it("is refused for a mistake that stands behind a thousand warnings", () => {
    const unused = `sources:\n${Array.from({ length: 1200 }, (_, i) => `  s${i}: { title: S }\n`).join("")}`;
    const { profiles: read, findings } = profiles(`${HEAD}${unused}zzz: 1\n`);
    expect(read).toEqual([]);
    expect(codesOf(findings)["source-unused"]).toBe(LIMITS.findings);
  });
});

describe("a file", () => {
  const bad = `${HEAD}sectors: [${"1, ".repeat(400)}]\n`;

  it("is not read after a thousand findings, and says where it is not", () => {
    const { findings } = profiles(`${bad}---\n${bad}---\n${bad}---\n${HEAD}`);
    expect(codesOf(findings)).toEqual({
      "value-wrong-type": LIMITS.findings,
      "file-findings-cut": 1,
      "file-read-in-part": 1,
    });
    expect(findings.at(-1)).toMatchObject({ args: { because: "findings" }, document: 4, position: { line: 18 } });
  });

  it("with as many findings as are kept, the last in its last document, is read to its end", () => {
    const { findings } = profiles(Array(LIMITS.findings).fill("a: 1\na: 2\n").join("---\n"));
    expect(codesOf(findings)).toEqual({ "yaml-duplicate-key": LIMITS.findings });
  });

  it("has a share of the complete parser; what stands before it is used up is scored", () => {
    const slow = (i: number) => `tcec: 1\nid: a${i}\nname: &n A\ndate: 2013\nx-a: [${"*n, ".repeat(4000)}]\n`;
    const { profiles: read, findings } = profiles(Array.from({ length: 80 }, (_, i) => slow(i)).join("---\n"));
    expect(read.length).toBeGreaterThan(20);
    expect(read.length).toBeLessThan(60);
    expect(findings).toMatchObject([
      { code: "file-read-in-part", args: { because: "values" }, document: read.length + 1 },
    ]);
  });

  it("keeps a number of warnings of every sound document, and all the profiles", () => {
    const sound = (i: number) =>
      `${HEAD.replace("id: a", `id: a${i}`)}sources:\n${Array.from({ length: 300 }, (_, n) => `  s${n}: { title: S }\n`).join("")}`;
    const { profiles: read, findings } = profiles(Array.from({ length: 220 }, (_, i) => sound(i)).join("---\n"));
    expect(findings).toEqual([]);
    expect(read).toHaveLength(220);
    const kept = read.map(({ warnings }) => codesOf(warnings)["source-unused"] ?? 0);
    expect([kept[0], kept[3], kept[9], kept[219]]).toEqual([300, 250, 100, LIMITS.leastFindings]);
    for (const [i, { warnings }] of read.entries()) {
      const shown = kept[i] ?? 0;
      const last = shown === 300 ? {} : { "file-findings-cut": 1 };
      expect(codesOf(warnings)).toEqual({ "source-unused": shown, ...last });
      if (shown < 300) expect(warnings.at(-1)?.args).toMatchObject({ shown, more: 300 - shown });
      expect(warnings[0]?.position?.line).toBe(306 * i + 6);
    }
  });

  it("places a warning within brackets to the sign, however much stands before it", () => {
    const slip = (i: number) =>
      `${HEAD.replace("id: a", `id: a${i}`)}x-a: [${"aa, ".repeat(9_000)}]\nsectors: [x, cultur]\n`;
    const { profiles: read } = profiles(Array.from({ length: 60 }, (_, i) => slip(i)).join("---\n"));
    const places = read.map(({ warnings }) =>
      warnings.map(({ code, position }) => [code, position?.line, position?.col]),
    );
    expect(places).toEqual(places.map((_, i) => [["sector-similar", 7 * i + 6, 14]]));
    expect(places).toHaveLength(60);
  });

  it("gives the library no more findings either", () => {
    const { diagnostics } = readDocuments({ file: "a", text: "k: 1\n".repeat(3000) });
    expect(codesOf(diagnostics)).toEqual({ "yaml-duplicate-key": LIMITS.findings, "file-findings-cut": 1 });
  });
});

describe("a typology", () => {
  it("of very many mistakes says a thousand of them", () => {
    const { value, diagnostics } = loadTypology({
      file: "t.yaml",
      text: `tcec_typology: 1\n${Array.from({ length: 3000 }, (_, i) => `k${i}: 1\n`).join("")}`,
    });
    expect(value).toBeNull();
    expect(codesOf(diagnostics)).toMatchObject({
      "key-missing": 4,
      "key-unknown": LIMITS.findings - 4,
      "file-findings-cut": 1,
    });
  });
});

describe("a saved result", () => {
  it("that is wrong all over is answered with a thousand findings", () => {
    const text = JSON.stringify({ schema: "tcec-result/2", results: Array(130_000).fill(1) });
    const { value, diagnostics = [] } = openSavedResult({ file: "r.json", text }) ?? {};
    expect(value).toBeNull();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(LIMITS.findings);
  });

  it("as a stream with a record that is wrong all over is answered with as many, each at its line", () => {
    const [head = "", ...records] = renderNdjson(resultOf("okhra-2004")).trimEnd().split("\n");
    const record = JSON.parse(records.find((line) => line.startsWith('{"record":"profile"')) ?? "{}");
    const wrong = JSON.stringify({ ...record, traits: Array(20_000).fill(1) });
    const { value, diagnostics = [] } =
      openSavedResult({ file: "r.ndjson", text: [head, wrong, wrong].join("\n") }) ?? {};
    expect(value).toBeNull();
    expect(diagnostics).toHaveLength(LIMITS.findings);
    expect(diagnostics[0]).toMatchObject({ code: "value-wrong-type", position: { file: "r.ndjson", line: 2 } });
  });

  const [HEAD_RECORD = "", ...ALL] = renderNdjson(resultOf("okhra-2004")).trimEnd().split("\n");
  const RECORDS = ALL.filter((line) => line.startsWith('{"record":"profile"'));
  const noted = (i: number, severity: string) =>
    JSON.stringify({
      record: "finding",
      ...{ code: severity === "error" ? "file-unreadable" : "file-link-outside", severity },
      ...{ args: { path: `p${i}`, ...(severity === "error" ? { reason: "not-found" } : {}) }, pointers: [] },
    });
  const opened = (lines: readonly string[]) =>
    openSavedResult({ file: "r.ndjson", text: [HEAD_RECORD, ...lines].join("\n") });

  it("keeps a thousand of the warnings that refuse nothing, and counts the others", () => {
    const { value } = opened([...RECORDS, ...Array.from({ length: 3000 }, (_, i) => noted(i, "warning"))]) ?? {};
    expect(value?.results).toHaveLength(1);
    expect(codesOf(value?.findings ?? [])).toEqual({ "file-link-outside": LIMITS.findings, "file-findings-cut": 1 });
    expect(value?.findings.find(({ code }) => code === "file-findings-cut")?.args).toMatchObject({ more: 2000 });
    const whole = openSavedResult({
      file: "r.json",
      text: JSON.stringify({ ...value, findings: value?.findings.flatMap((one) => [one, one]) }),
    });
    expect(whole?.value?.findings).toHaveLength(LIMITS.findings + 1);
  });

  it("is not read any further after as many refusals as a file may have documents, and says where", () => {
    const refusals = Array.from({ length: LIMITS.documents + 500 }, (_, i) => noted(i, "error"));
    expect(opened([...RECORDS, ...refusals.slice(500)])?.value?.findings).toHaveLength(LIMITS.documents);
    expect(opened([...RECORDS, ...refusals])).toMatchObject({
      value: null,
      diagnostics: [{ code: "file-read-in-part", position: { line: LIMITS.documents + RECORDS.length + 2 } }],
    });
  });

  it("keeps of a profile no more findings than the program writes, and counts the others", () => {
    const record = JSON.parse(RECORDS[0] ?? "{}");
    const { record: _, ...warning } = JSON.parse(noted(0, "warning"));
    const { value } = opened([JSON.stringify({ ...record, findings: Array(5000).fill(warning) })]) ?? {};
    expect(value?.results[0]?.findings).toHaveLength(LIMITS.findings + 1);
    expect(value?.results[0]?.findings.at(-1)?.args).toMatchObject({ more: 4000 });
  });
});
