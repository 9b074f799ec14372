import { describe, expect, it } from "vitest";
import type { Robustness } from "../../../../src/model/robustness.js";
import { assembleResult, assessProfile } from "../../../../src/pipeline/assess.js";
import { renderReport } from "../../../../src/render/page/render.js";
import { renderRobustness } from "../../../../src/render/robustness/render.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { exampleProfiles, profilesIn, robustnessIn } from "../../../helpers/robustness.js";

const typology = defaultTypology();
const resultOf = (profiles: ReturnType<typeof profilesIn>) =>
  assembleResult(
    typology,
    profiles.map((one) => assessProfile(one, typology)),
    [],
  );
const EXAMPLES = resultOf(exampleProfiles());
const ROBUSTNESS = robustnessIn();
const page = renderReport(EXAMPLES, { robustness: ROBUSTNESS });

/** A page as it is read: without tags. */
const readable = (html: string): string => html.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
/** What the text says of each case below its verdict, a sentence each. */
const sentencesIn = (text: string): string[] =>
  text
    .split(/\n\n| *\n(?= {2}\S)/)
    .filter((block) => /^ {2}\S[^\n]*\)\n {4}\S/.test(block))
    .flatMap((block) =>
      block
        .replace(/\n {6,}/g, " ")
        .split("\n")
        .slice(1),
    )
    .map((line) => line.replace(/\s+/g, " ").trim());

describe("how firm verdicts are, on the page", () => {
  it.each(["en", "fr"] as const)(
    "is said in the words of tcec robustness, case by case and of the set: %s",
    async (lang) => {
      const sentences = sentencesIn(await renderRobustness(ROBUSTNESS, "text", { lang, width: 120 }));
      expect(sentences.length).toBeGreaterThan(30);
      const html = readable(await renderReport(EXAMPLES, { lang, robustness: ROBUSTNESS }));
      // The radius stands there with the bounds of the axes, so without its full stop.
      for (const sentence of sentences) expect(html, sentence).toContain(sentence.replace(/\.$/, ""));
    },
  );

  it("is left out where nothing was tested", async () => {
    const bare = await renderReport(EXAMPLES);
    expect(bare).not.toContain("How firm is it?");
    expect(bare).not.toContain("id=firmness");
    expect((await page).match(/<dt>How firm is it\?/g)).toHaveLength(EXAMPLES.results.length);
    expect(await page).toContain("<section id=firmness>");
  });

  it("has a row for each case, which leads to its section", async () => {
    const table = /aria-labelledby=rc>[\s\S]*?<\/table>/.exec(await page)?.[0] ?? "";
    for (const [i] of EXAMPLES.results.entries()) expect(table).toContain(`href=#c${i + 1}>`);
    for (const head of ["Radius of the verdict", "Radius of the side", "Binding axis", "Lost without"])
      expect(readable(table)).toContain(head);
  });

  it("says of a case what is of the same file and hash only", async () => {
    const cases = ROBUSTNESS.cases.map((one) => ({ ...one, hash: "0" }));
    const other = await renderReport(EXAMPLES, { robustness: { ...ROBUSTNESS, cases } });
    expect(other).not.toContain("<dt>How firm is it?");
  });

  it("escapes what profiles and alternatives say", async () => {
    const bad = "<script>x</script>";
    const text = `tcec: 1\nid: a\nname: "${bad}"\ndate: 2015\nbusiness_model: trade_led\nsources:\n  s: { title: T }\n`;
    const profiles = profilesIn(text);
    const robustness: Robustness = { ...robustnessIn(text), alternatives: null };
    const html = await renderReport(resultOf(profiles), { robustness });
    expect(html).not.toContain(bad);
    expect(html).toContain("&lt;script&gt;x");
  });

  it("has no figure of so many clusters that nobody could read it", async () => {
    const text = Array.from(
      { length: 151 },
      (_, i) => `tcec: 1\nid: c${i}\nname: C${i}\ndate: 2015\nbusiness_model: trade_led\n`,
    ).join("---\n");
    const html = await renderReport(resultOf(profilesIn(text)), { robustness: robustnessIn(text) });
    expect(html).not.toContain("id=rt>");
    expect(await page).toContain("id=rt>");
  });
});
