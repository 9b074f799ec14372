import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
// By its name, through `exports`: what a user of the package gets.
const library = async (): Promise<typeof import("../../src/index.js")> => import("tcec" as string);

const okhra = { file: "okhra.yaml", text: readFileSync(`${ROOT}examples/profiles/okhra-2004.yaml`, "utf8") };

describe("the library, imported by its name", () => {
  it("parses, validates, classifies and renders", async () => {
    const { assembleResult, assess, defaultTypology, render } = await library();
    const typology = defaultTypology();
    const { results, findings } = assess(okhra, typology);
    expect(findings).toEqual([]);
    expect(results[0]).toMatchObject({ id: "okhra", type: "alternative", status: "tentative" });
    const result = assembleResult(typology, results, findings);
    expect(await render(result, "text", { lang: "fr" })).toContain("ALTERNATIF");
    expect(JSON.parse(await render(result, "json"))).toEqual(JSON.parse(JSON.stringify(result)));
  });

  it("does one step at a time", async () => {
    const { classify, defaultTypology, deriveFacts, readDocuments, validateProfile } = await library();
    const [document] = readDocuments(okhra).documents;
    const { value: profile, diagnostics } = validateProfile(document as never);
    expect(diagnostics).toEqual([]);
    if (profile === null) throw new Error("no profile");
    expect(deriveFacts(profile).self_financing_share.value).toEqual({ kind: "number", lo: 95, hi: 95 });
    expect(classify(profile, defaultTypology()).type).toBe("alternative");
  });

  it("takes another typology, and gives findings instead of throwing", async () => {
    const { assess, hasErrors, loadTypology, renderFindings } = await library();
    const path = "examples/typologies/strict-democracy.yaml";
    const { value: typology } = loadTypology({ file: path, text: readFileSync(ROOT + path, "utf8") });
    if (typology === null) throw new Error("no typology");
    expect(assess(okhra, typology).results).toHaveLength(1);
    const broken = loadTypology({ file: "t.yaml", text: "tcec_typology: 1\n" });
    expect(broken.value).toBeNull();
    expect(hasErrors(broken.diagnostics)).toBe(true);
    const options = { lang: "en", width: 80, colorLevel: 0, verbose: false, quiet: false } as const;
    expect(await renderFindings(broken.diagnostics, options)).toContain("key-missing");
  });
});
