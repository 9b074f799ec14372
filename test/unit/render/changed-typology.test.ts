import { describe, expect, it } from "vitest";
import { judgeBatch } from "../../../src/batch/judge-batch.js";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
import { entriesOf } from "../../../src/pipeline/entry.js";
import { isChanged } from "../../../src/plain/typology-name.js";
import { renderBatch } from "../../../src/render/batch/render.js";
import { renderCitations } from "../../../src/render/document/cite/cite.js";
import { renderCodebook } from "../../../src/render/document/codebook/render.js";
import { renderMethods } from "../../../src/render/document/methods/render.js";
import { renderTypology } from "../../../src/render/document/typology.js";
import { renderReport } from "../../../src/render/page/render.js";
import { renderReplication } from "../../../src/render/replication/replication.js";
import { renderTable } from "../../../src/render/table/render.js";
import { render } from "../../../src/render/verdict/render.js";
import { openSavedResult } from "../../../src/saved/saved.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { loadTypology } from "../../../src/typology/load.js";
import { DEFAULT_FILE, sourceOf } from "../typology/files.js";
import { options } from "./fixtures/options.js";

const { text } = sourceOf(DEFAULT_FILE);
const PROFILE = sourceOf("examples/profiles/okhra-2004.yaml");
const INDICATOR = `      - id: added
        fact: local_funding_share
        calibration: { out: 10, crossover: 40, in: 90, decision: true, rationale: { en: tried, fr: essai } }
`;

/** The shipped typology under its own name, its text altered. */
function loaded(altered: string) {
  const { value, diagnostics } = loadTypology({ file: "copy.yaml", text: altered });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return { typology: value, codes: diagnostics.map(({ code }) => code) };
}

const CHANGED = loaded(text.replace(/^( +)indicators:\n/m, (line) => line + INDICATOR));

/** Everything that names the typology for people, of a result with one profile. */
async function everywhere(typology: typeof CHANGED.typology, lang: "en" | "fr"): Promise<Record<string, string>> {
  const { results, findings } = assess(PROFILE, typology);
  const made = assembleResult(typology, results, findings);
  const result = openSavedResult({ file: "saved.json", text: await render(made, "json") })?.value;
  if (!result) throw new Error("the saved result is refused");
  const batch = judgeBatch(entriesOf(result), typology);
  const table = await renderTable(result, "markdown", { lang });
  const { "README.md": readme, "replication.R": script } = await renderReplication(result, lang);
  const all = {
    text: await render(result, "text", { lang }),
    "batch, text": await renderBatch(batch, "text", result, { lang }),
    "batch, markdown": await renderBatch(batch, "markdown", result, { lang }),
    table: table.value,
    report: await renderReport(result, { lang }),
    methods: await renderMethods(result, "text", options({ lang, width: 1000 })),
    "methods, short": await renderMethods(result, "text", { ...options({ lang, width: 1000 }), short: true }),
    codebook: await renderCodebook(typology, "markdown", options({ lang })),
    "typology show": await renderTypology(typology, "markdown", options({ lang })),
    citation: await renderCitations(result, "text", lang),
    readme,
    script,
  };
  return Object.fromEntries(Object.entries(all).map(([place, said]) => [place, String(said).replace(/\s+/g, " ")]));
}

describe.each([
  ["en", /\bchanged\b/],
  ["fr", /modifiée/],
] as const)("a typology with other content under the name of the shipped one, in %s", (lang, word) => {
  it("is said to be changed wherever it is named", async () => {
    for (const [place, said] of Object.entries(await everywhere(CHANGED.typology, lang))) {
      expect(said, place).toMatch(word);
    }
  });

  it("nothing is said of the shipped one", async () => {
    for (const [place, said] of Object.entries(await everywhere(defaultTypology(), lang))) {
      const about = said.replaceAll(/[^.>]*tcec explain[^.<]*/g, "");
      expect(about.match(/.{0,60}(?:, changed|, modifiée).{0,60}/)?.[0], place).toBeUndefined();
    }
  });
});

describe("what makes a copy a changed one", () => {
  it("its content: an added indicator is warned of", () => {
    expect(CHANGED.typology.id).toBe(defaultTypology().id);
    expect(CHANGED.codes).toEqual(["typology-changed"]);
  });

  it("not its comments and layout", () => {
    const { typology, codes } = loaded(`# a copy\n${text.replaceAll(/^# .*\n/gm, "")}\n\n# the end\n`);
    expect(codes).toEqual([]);
    expect(typology.hash).toBe(defaultTypology().hash);
  });

  it("not with an id of its own", () => {
    expect(loaded(text.replace(/^id: .*$/m, "id: mine")).codes).toEqual([]);
  });

  it("another version under the shipped id is warned of, and is not said to be changed", () => {
    const { typology, codes } = loaded(text.replace(/^version: .*$/m, "version: 9.9.9"));
    expect(codes).toEqual(["typology-changed"]);
    expect(isChanged(typology)).toBe(false);
  });
});
