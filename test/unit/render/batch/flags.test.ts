import { describe, expect, it } from "vitest";
import { anyMeasure } from "../../../../src/render/kit/width.js";
import { TENTATIVE, UNDETERMINED } from "../fixtures/results.js";
import { batchOf, reportOn, scored } from "./batches.js";

const line = (entry: ReturnType<typeof scored>) => ({ entry, judged: [] });
const FLAGGED = batchOf([
  line(scored(TENTATIVE, { id: "plain", flags: [] })),
  line(scored(TENTATIVE, { id: "one", flags: ["atypical"] })),
  line(scored(UNDETERMINED, { id: "two", flags: ["outvoted", "compensation"] })),
]);
const PLAIN = batchOf([line(scored(TENTATIVE, { flags: [] })), line(scored(UNDETERMINED, { flags: [] }))]);
const ATYPICAL = batchOf([line(scored(TENTATIVE, { flags: ["atypical"] }))]);
const WORDS = {
  en: ["tentative", "atypical", "definition outvoted", "compensation"],
  fr: ["provisoire", "atypique", "définition contredite", "compensation"],
} as const;

describe.each(["en", "fr"] as const)("flags beside the verdicts of a batch (%s)", (lang) => {
  const [tentative, atypical, outvoted, compensation] = WORDS[lang];

  it("are signs in the table, at every width, and said below it", async () => {
    const measure = await anyMeasure();
    for (const width of [40, 60, 80, 140]) {
      const text = await reportOn("text", FLAGGED, { lang, width });
      expect(text).toMatch(/^ {2}one .* †/m);
      expect(text).toMatch(/^ {2}two .*‡§/m);
      expect(text).not.toMatch(/^ {2}plain .*[†‡§]/m);
      const below = text.replaceAll(/\s+/g, " ");
      expect(below).toContain(`† ${atypical} ‡ ${outvoted} § ${compensation}`);
      expect(text.split("\n").filter((one) => measure(one) > width)).toEqual([]);
    }
  });

  it("are explained as far as they occur", async () => {
    const text = await reportOn("text", ATYPICAL, { lang, width: 100 });
    expect(text).toContain(`† ${atypical}\n`);
    expect(text).not.toMatch(/[‡§]/);
    expect(await reportOn("text", PLAIN, { lang, width: 100 })).not.toMatch(/[†‡§]/);
  });

  it("are words in the quiet lines and in Markdown", async () => {
    const quiet = await reportOn("text", FLAGGED, { lang, quiet: true, width: 100 });
    expect(quiet).toContain(`${tentative} · ${atypical} `);
    expect(quiet).toContain(` · ${outvoted} · ${compensation} `);
    const page = await reportOn("markdown", FLAGGED, { lang });
    expect(page).toContain(`| ${tentative} · ${atypical} |`);
    expect(page).toContain(`| ${tentative} |`);
    for (const format of ["text", "markdown"] as const) {
      expect(await reportOn(format, PLAIN, { lang, quiet: true })).not.toContain(` · ${atypical}`);
    }
  });
});
