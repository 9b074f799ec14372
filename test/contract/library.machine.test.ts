import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
// By its name, through `exports`: what a user of the package gets.
const library = async (): Promise<typeof import("../../src/index.js")> => import("tcec" as string);

const cite = {
  file: "cite.yaml",
  text: readFileSync(`${ROOT}examples/profiles/initiatives-et-cite-2013.yaml`, "utf8"),
};

describe("the library, imported by its name", () => {
  it("parses, validates, classifies and renders", async () => {
    const { assembleResult, assess, defaultTypology, render } = await library();
    const typology = defaultTypology();
    const { results, findings } = assess(cite, typology);
    expect(findings).toEqual([]);
    expect(results[0]).toMatchObject({ id: "initiatives-et-cite", type: "entrepreneurial", status: "tentative" });
    const result = assembleResult(typology, results, findings);
    expect(await render(result, "text", { lang: "fr" })).toContain("ENTREPRENEURIAL");
    expect(JSON.parse(await render(result, "json"))).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it("does one step at a time", async () => {
    const { classify, defaultTypology, deriveFacts, readDocuments, validateProfile } = await library();
    const [document] = readDocuments(cite).documents;
    const { value: profile, diagnostics } = validateProfile(document as never);
    expect(diagnostics).toEqual([]);
    if (profile === null) throw new Error("no profile");
    expect(deriveFacts(profile).self_financing_share.value).toEqual({ kind: "number", lo: 93, hi: 100 });
    expect(classify(profile, defaultTypology()).type).toBe("entrepreneurial");
  });

  it("takes another typology, and gives findings instead of throwing", async () => {
    const { assess, hasErrors, loadTypology, renderFindings } = await library();
    const path = "examples/typologies/strict-democracy.yaml";
    const { value: typology } = loadTypology({ file: path, text: readFileSync(ROOT + path, "utf8") });
    if (typology === null) throw new Error("no typology");
    expect(assess(cite, typology).results).toHaveLength(1);
    const broken = loadTypology({ file: "t.yaml", text: "tcec_typology: 1\n" });
    expect(broken.value).toBeNull();
    expect(hasErrors(broken.diagnostics)).toBe(true);
    const options = { lang: "en", width: 80, colorLevel: 0, verbose: false, quiet: false } as const;
    expect(await renderFindings(broken.diagnostics, options)).toContain("key-missing");
  });

  it("does what a batch does: scores many, sends them through gates, and reports", async () => {
    const lib = await library();
    const typology = lib.defaultTypology();
    const texts = ["initiatives-et-cite-2013.yaml", "pollens-2013.yaml"].map((name) => {
      return { file: name, text: readFileSync(`${ROOT}examples/profiles/${name}`, "utf8") };
    });
    const broken = { file: "broken.yaml", text: "tcec: 1\nid: x\n" };
    const parts = [...texts, texts[0] ?? cite, broken].map((text) => lib.assess(text, typology));
    const result = lib.assembleResult(
      typology,
      parts.flatMap(({ results }) => results),
      parts.flatMap(({ findings }) => findings),
    );
    const gate = lib.parseGate("undetermined", typology);
    if (!lib.isGate(gate)) throw new Error("no gate");
    const before = lib.assess(texts[0] ?? cite, typology).results;
    const baseline = lib.baselineOf({ typology, results: before }, "baseline.json");
    expect(lib.checkBaseline(baseline, typology)).toBeNull();
    const [document] = lib.readDocuments({
      file: "e.yaml",
      text: "initiatives-et-cite/2013-12: {type: social}\n",
    }).documents;
    const { value: expected } = lib.validateExpected(document as never, typology);
    const { value: expectations } = lib.expectationsIn("e.yaml", [
      { expected: expected ?? {}, document: document as never },
    ]);
    const batch = lib.judgeBatch(lib.entriesOf(result), typology, {
      failOn: [gate],
      expect: expectations,
      baseline: { baseline, tolerance: 0, isRenewed: false },
      maxWarnings: 0,
    });
    expect(batch.entries.map(({ entry, judged }) => [entry.kind, judged.map(({ code }) => code)])).toEqual([
      ["scored", ["expect-type"]],
      ["scored", ["gate-status", "baseline-appeared"]],
      ["refused", []],
      ["refused", []],
    ]);
    const { profiles, refused, files, gates } = batch.summary;
    expect([profiles, refused, files, gates.map(({ passed }) => passed)]).toEqual([
      2,
      2,
      3,
      [false, false, false, true],
    ]);
    expect(await lib.renderBatch(batch, "junit", result, { lang: "fr" })).toContain('name="--fail-on undetermined"');
    expect(JSON.parse(await lib.renderBatch(batch, "sarif", result)).runs[0].results).not.toHaveLength(0);
    expect(await lib.render(result, "csv")).toMatch(/^file,document,id/);
  });
});
