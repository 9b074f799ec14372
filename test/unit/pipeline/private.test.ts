import { describe, expect, it } from "vitest";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
import { scoreText } from "../../../src/pipeline/entry.js";
import { openTexts } from "../../../src/pipeline/open-texts.js";
import { createScorer } from "../../../src/run/scorer.js";
import { defaultTypology } from "../../../src/typology/default.js";

const typology = defaultTypology();
const SECRET = "entre nous, la mairie décide de tout";
const PUBLISHED = "les salariés siègent au conseil";
const TEXT = `tcec: 1
id: a
name: A
date: 2015
governance: {decision_mode: executive, management_style: 1}
sources:
  talk: {title: Interview with the director, kind: interview, private: true}
  report: {title: Annual report, kind: document, private: false}
evidence:
  governance.decision_mode:
    - {source: talk, locator: minute 12, quote: "${SECRET}", confidence: high}
    - {source: report, locator: p. 3, quote: "${PUBLISHED}"}
  governance.management_style: {source: talk, quote: "${SECRET}"}
`;
const source = { file: "p.yaml", text: TEXT };
const all = (one: { results: readonly unknown[]; findings: readonly unknown[] }) => JSON.stringify(one);

describe("quotes of private sources", () => {
  it("are in no result; that there is evidence, and where, is", () => {
    const found = assess(source, typology);
    expect(all(found)).not.toContain(SECRET);
    expect(found.results[0]?.evidence["/governance/decision_mode"]).toEqual([
      { source: "talk", locator: "minute 12", confidence: "high" },
      { source: "report", locator: "p. 3", quote: PUBLISHED },
    ]);
    expect(found.results[0]?.sources.talk).toMatchObject({ kind: "interview", private: true });
  });

  it("are there where they are asked for", async () => {
    expect(all(assess(source, typology, { privateQuotes: true })).split(SECRET)).toHaveLength(3);
    const { result } = await openTexts([source], { typology, isDefault: true, privateQuotes: true });
    expect(JSON.stringify(result)).toContain(SECRET);
  });

  it("are in no line of a batch, whatever its format", async () => {
    expect(JSON.stringify([...scoreText(source, typology)])).not.toContain(SECRET);
    for (const privateQuotes of [false, true]) {
      const setup = { typology, isDefault: true, privateQuotes, cache: null, isGuest: false, cwd: "/", build: "1" };
      const tools = {
        readFileNow: () => ({ value: null, diagnostics: [] }),
        openCache: () => ({ value: null, diagnostics: [] }),
      };
      const score = await createScorer({ ...setup, formats: [{ format: "json" }, { format: "ndjson" }] }, tools);
      const { bytes } = score({ kind: "text", source });
      expect(new TextDecoder().decode(bytes).includes(SECRET)).toBe(privateQuotes);
    }
  });

  it("do not come through the lines of the file that findings show around them", () => {
    const near = {
      file: "p.yaml",
      text: TEXT.replace("evidence:\n", `evidence:\n  governance.voting: {source: talk, quote: "${SECRET}"}\n`),
    };
    expect(all(assess(near, typology)).includes("evidence-no-field")).toBe(true);
    expect(all(assess(near, typology))).not.toContain(SECRET);
    const unused = { file: "p.yaml", text: `${TEXT}  governance: {source: repotr, quote: "${SECRET}"}\n` };
    const { findings } = assess(unused, typology);
    expect(findings.map(({ code, position }) => [code, position?.line, position?.frame])).toEqual([
      ["evidence-unknown-source", 14, undefined],
    ]);
    expect(all(assess(unused, typology, { privateQuotes: true }))).toContain("frame");
  });

  it("frames stay where no source is private", () => {
    const open = { file: "p.yaml", text: `${TEXT.replace("private: true", "private: false")}  x: {source: y}\n` };
    expect(all(assess(open, typology))).toContain('"frame"');
  });
});

describe("an invented example", () => {
  it("is said to be one in its result, and nothing is said of others", () => {
    const invented = assess({ file: "p.yaml", text: `${TEXT}invented: true\n` }, typology);
    expect(invented.results[0]?.profile.invented).toBe(true);
    const real = assess({ file: "p.yaml", text: `${TEXT}invented: false\n` }, typology);
    expect(all(assembleResult(typology, real.results, []))).not.toContain("invented");
  });
});
