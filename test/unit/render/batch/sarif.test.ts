import { readFileSync } from "node:fs";
import { type Schema, Validator } from "@cfworker/json-schema";
import type { Log, Result, Run } from "sarif";
import { describe, expect, it } from "vitest";
import { loadWords } from "../../../../src/messages/languages.js";
import { finding } from "../../../../src/model/finding.js";
import { readProfiles } from "../../../../src/pipeline/assess.js";
import { mendText } from "../../../../src/pipeline/mend.js";
import { withEdits } from "../../../../src/read/edits.js";
import { reportFindings } from "../../../../src/render/batch/findings.js";
import { createSarif } from "../../../../src/render/batch/sarif.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { TENTATIVE } from "../fixtures/results.js";
import { at, batchOf, CALM, contextOf, EMPTY, HOSTILE, MIXED, reportOn, scored, seen } from "./batches.js";

// The published pattern of languages has a bracket too many, which no engine for Unicode takes.
const published = readFileSync(new URL("../../../reference/sarif-2.1.0.schema.json", import.meta.url), "utf8");
const schema: Schema = JSON.parse(published.replaceAll("{2}]?$", "{2}$"));
const validator = new Validator(schema, "4", false);
const BATCHES = { mixed: MIXED, calm: CALM, empty: EMPTY, hostile: HOSTILE };

function runOf(text: string): Run & { results: Result[] } {
  const [run] = (JSON.parse(text) as Log).runs;
  return run as Run & { results: Result[] };
}

const placeOf = ({ locations }: Result) => locations?.[0]?.physicalLocation;
const prints = (text: string) => runOf(text).results.map(({ partialFingerprints }) => partialFingerprints?.["tcec/v1"]);

describe("SARIF", () => {
  it.each(Object.entries(BATCHES))("passes the schema of OASIS: %s", async (_, batch) => {
    for (const lang of ["en", "fr"] as const) {
      const text = await reportOn("sarif", batch, { lang });
      expect(validator.validate(JSON.parse(text)).errors).toEqual([]);
      expect(runOf(text)).toMatchObject({ language: lang, columnKind: "utf16CodeUnits" });
    }
  });

  it("would not pass with a field too many or of the wrong kind", async () => {
    const log = JSON.parse(await reportOn("sarif", MIXED));
    expect(validator.validate({ ...log, version: "2.2" }).valid).toBe(false);
    log.runs[0].results[0].level = "fatal";
    expect(validator.validate(log).valid).toBe(false);
  });

  it("describes each rule once, in the words of the explanations", async () => {
    const { results, tool } = runOf(await reportOn("sarif", MIXED));
    const rules = tool.driver.rules ?? [];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    const { codes } = await loadWords("en", "explanations");
    for (const { ruleId, ruleIndex, level } of results) {
      const rule = rules[ruleIndex ?? -1];
      expect(rule?.id).toBe(ruleId);
      expect(rule?.defaultConfiguration?.level).toBe(level);
      expect(rule?.shortDescription?.text).toBe(codes[ruleId as "key-unknown"].title.replaceAll("`", ""));
      expect(rule?.help?.markdown).toBeTruthy();
    }
  });

  it("carries what mends a finding, which gives what --fix gives; and nothing where only a person can say", async () => {
    const text = "tcec: 1\nid: a\nnom: A\ndate: 2015\nfunding: {unit: k€, total: '2,5', market: 12 %}\n";
    const { findings } = readProfiles({ file: "a.yaml", text }, defaultTypology());
    const log = await reportFindings(
      "sarif",
      { findings, kind: "profiles", count: 1, files: ["a.yaml"] },
      contextOf({ lang: "en" }),
    );
    expect(validator.validate(JSON.parse(log)).errors).toEqual([]);
    const { results } = runOf(log);
    const edits = results.flatMap(({ fixes = [] }) =>
      fixes.flatMap(({ artifactChanges }) =>
        artifactChanges.flatMap(({ replacements }) =>
          replacements.map(({ deletedRegion: { startLine = 0, startColumn = 0, endColumn = 0 }, insertedContent }) => ({
            line: startLine,
            col: startColumn,
            length: endColumn - startColumn,
            write: insertedContent?.text ?? "",
          })),
        ),
      ),
    );
    expect(edits.length).toBeGreaterThan(1);
    expect(withEdits(text, edits)).toBe(mendText({ file: "a.yaml", text }, defaultTypology()).text);
    expect(results.find(({ ruleId }) => ruleId === "value-percent-sign")).not.toHaveProperty("fixes");
  });

  it("places a finding at its characters, at its entry, at its file, or nowhere", async () => {
    const { results } = runOf(await reportOn("sarif", MIXED));
    const of = (code: string) => results.filter(({ ruleId }) => ruleId === code).map(placeOf);
    expect(of("key-unknown")).toEqual([
      { artifactLocation: { uri: "profiles/broken.yaml" }, region: { startLine: 17, startColumn: 1, endColumn: 7 } },
    ]);
    expect(of("file-unreadable")).toEqual([
      { artifactLocation: { uri: "profiles/locked.yaml" }, region: { startLine: 1 } },
    ]);
    const text = await reportFindings("sarif", seen(finding("usage-stdin-twice", {})), contextOf());
    expect(runOf(text).results[0]).not.toHaveProperty("locations");
    const judged = batchOf([{ entry: scored(TENTATIVE, { line: 7 }), judged: [finding("expect-nothing", {})] }]);
    expect(runOf(await reportOn("sarif", judged)).results.map(placeOf)).toEqual([
      { artifactLocation: { uri: "profiles/okhra-2004.yaml" }, region: { startLine: 7 } },
    ]);
  });

  it.each([
    ["a b/ü#?.yaml", "a%20b/%C3%BC%23%3F.yaml"],
    ["a:b.yaml", "a%3Ab.yaml"],
    ["../up.yaml", "../up.yaml"],
    ["/abs/p.yaml", "file:///abs/p.yaml"],
    ["C:/abs/p.yaml", "file:///C:/abs/p.yaml"],
    ["<stdin>", "%3Cstdin%3E"],
    ["half\ud800.yaml", "half%EF%BF%BD.yaml"],
  ])("writes the path %j as the URI %s", async (file, uri) => {
    const text = await reportFindings("sarif", seen(at(finding("yaml-empty", {}), file, 1, 1)), contextOf());
    expect(runOf(text).results[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  it("gives fingerprints that lines do not change, and two of a kind two of them", async () => {
    const repeated = (line: number) =>
      at(finding("yaml-duplicate-key", { key: "id", line: line - 2 }, "/id"), "p.yaml", line, 1);
    const other = at(finding("key-missing", { key: "id" }), "p.yaml", 3, 1);
    const elsewhere = at(repeated(4), "q.yaml", 4, 1);
    const before = prints(await reportFindings("sarif", seen(repeated(4), repeated(9), other, elsewhere), contextOf()));
    const after = prints(
      await reportFindings("sarif", seen(repeated(14), repeated(19), other, elsewhere), contextOf({ lang: "fr" })),
    );
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(4);
    for (const print of before) expect(print).toMatch(/^[0-9a-f]{64}(:2)?$/);
  });

  it("ends at the limit of code scanning and says how many results were left out", async () => {
    const writer = await createSarif(contextOf(), 3);
    const pieces = Array.from({ length: 1003 }, () => writer.finding(finding("yaml-tab", {}), null));
    const text = writer.head() + pieces.join("") + writer.tail();
    const { results, invocations } = runOf(text);
    expect(results).toHaveLength(3);
    expect(JSON.stringify(invocations)).toContain("1000 more results were left out");
    expect(validator.validate(JSON.parse(text)).errors).toEqual([]);
  });

  it("knows nothing of a code of another version but its name", async () => {
    const unheard = { ...finding("yaml-tab", {}), code: "of-tomorrow" } as never;
    const text = await reportFindings("sarif", seen(unheard), contextOf());
    expect(runOf(text).tool.driver.rules).toEqual([{ id: "of-tomorrow" }]);
  });
});
