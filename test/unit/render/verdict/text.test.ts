import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProfileResult, Result } from "../../../../src/model/result.js";
import { measureFor } from "../../../../src/render/kit/width.js";
import { renderText } from "../../../../src/render/verdict/text.js";
import { anyText } from "../../../helpers/any-text.js";
import { runs } from "../../../helpers/runs.js";
import { options, UNSAFE } from "../fixtures/options.js";
import {
  ALL,
  BORDERLINE,
  CLEAR,
  HOSTILE_RESULT,
  LONG,
  PROBABLE,
  resultOf,
  TENTATIVE,
  THREE_AXES,
  UNDETERMINED,
} from "../fixtures/results.js";

const CASES: Record<string, Result> = {
  tentative: resultOf([TENTATIVE]),
  clear: resultOf([CLEAR]),
  probable: resultOf([PROBABLE]),
  borderline: resultOf([BORDERLINE]),
  undetermined: resultOf([UNDETERMINED]),
  long: resultOf([LONG]),
  hostile: HOSTILE_RESULT,
  "three-axes": THREE_AXES,
};
const LANGS = ["en", "fr"] as const;
const GOLDEN = "../../../golden/render";

async function tooWide(text: string, width: number): Promise<string[]> {
  const measure = await measureFor(text);
  return text.split("\n").filter((line) => measure(line) > width && !/^\s*https?:\/\/\S+$/.test(line));
}

describe("the text of a result", () => {
  for (const [name, result] of Object.entries(CASES)) {
    for (const lang of LANGS) {
      for (const width of [60, 80, 140]) {
        it(`${name}, ${lang}, ${width} columns`, async () => {
          const text = await renderText(result, options({ lang, width }));
          await expect(text).toMatchFileSnapshot(`${GOLDEN}/${name}.${lang}.${width}.txt`);
        });
      }
    }
  }

  for (const lang of LANGS) {
    for (const width of [60, 80, 140]) {
      it(`verbose, ${lang}, ${width} columns`, async () => {
        const text = await renderText(resultOf([TENTATIVE]), options({ lang, width, verbose: true }));
        await expect(text).toMatchFileSnapshot(`${GOLDEN}/verbose.${lang}.${width}.txt`);
      });
    }
  }

  it("keeps within the width, whatever the width", async () => {
    for (const [name, result] of Object.entries(CASES)) {
      for (const lang of LANGS) {
        for (const width of [50, 60, 72, 80, 100, 120, 140, 200]) {
          for (const verbose of [false, true]) {
            const text = await renderText(result, options({ lang, width, verbose }));
            expect({ name, lang, width, verbose, lines: await tooWide(text, width) }).toEqual({
              name,
              lang,
              width,
              verbose,
              lines: [],
            });
          }
        }
      }
    }
  });

  it("ends no line in a space and never leaves two lines blank within a profile", async () => {
    for (const result of Object.values(CASES)) {
      const text = await renderText(result, options());
      expect(text).not.toMatch(/ \n/);
      expect(text).not.toMatch(/\n\n\n/);
    }
  });

  it("sends no character that a terminal would obey, whatever names and quotes hold", async () => {
    await fc.assert(
      fc.asyncProperty(anyText({ minLength: 1 }), fc.boolean(), async (text, verbose) => {
        const profile: ProfileResult = {
          ...TENTATIVE,
          id: text,
          name: text,
          profile: { place: { commune: text }, notes: text },
          source: { ...TENTATIVE.source, file: text },
          evidence: { "/funding/own_resources": [{ source: text, locator: text, quote: text }] },
          sources: { [text]: { title: text, author: text, url: text } },
        };
        for (const quiet of [false, true]) {
          expect(await renderText(resultOf([profile]), options({ verbose, quiet }))).not.toMatch(UNSAFE);
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it("with --quiet says the flags of a verdict in its line, and none where there is none", async () => {
    const [first] = ALL.results;
    if (first === undefined) throw new Error("no result");
    const flagged = { ...first, atypical: ["x"], axes: { ...first.axes } };
    const [plain = "", said = ""] = await Promise.all(
      [{ ...first, atypical: [] }, flagged].map((one) =>
        renderText({ ...ALL, results: [one] }, options({ quiet: true })),
      ),
    );
    expect(said).toContain(" · atypical");
    expect(plain).not.toContain("atypical");
  });

  it("with --quiet gives one line per profile", async () => {
    const text = await renderText(ALL, options({ quiet: true }));
    const lines = text.trimEnd().split("\n");
    expect(lines).toHaveLength(ALL.results.length);
    expect(lines[0]).toMatch(/^okhra +2004 +alternative +tentative +market 0\.99 +deliberation 0\.77$/);
    expect(lines[4]).toMatch(/^pollens +2013 +– +undetermined +market \? +deliberation \?$/);
    expect((await renderText(HOSTILE_RESULT, options({ quiet: true }))).trimEnd().split("\n")).toHaveLength(1);
  });

  it("prints the second degree as 1 minus the rounded first", async () => {
    const text = await renderText(resultOf([TENTATIVE]), options());
    const [, first, second] = text.match(/alternative (\d\.\d+), entrepreneurial (\d\.\d+)/) ?? [];
    expect(Number(first) + Number(second)).toBeCloseTo(1, 12);
  });

  it("names no type where the verdict names none", async () => {
    for (const profile of [BORDERLINE, UNDETERMINED]) {
      const text = await renderText(resultOf([profile]), options());
      expect(text).not.toMatch(/\b(SOCIAL|INSTITUTIONALIZED|ENTREPRENEURIAL|ALTERNATIVE)\b/);
      expect(text).toContain(profile.status.toUpperCase());
    }
  });

  it("leads from a reason to the line, the quote, the source and the passage", async () => {
    const text = await renderText(resultOf([TENTATIVE]), options({ width: 140 }));
    expect(text).toMatch(
      /▲ \+0\.33 {2}95% of its resources.*\n.*lui permettant de s’autofinancer à 95%.*\[socioeco-632, fiche 632\]/,
    );
    expect(text).toMatch(/okhra-2004\.yaml:14\u00a0· §2\.2/);
  });

  it("leaves out parts that are empty", async () => {
    const text = await renderText(resultOf([BORDERLINE]), options());
    for (const heading of ["Nearest", "Watch", "Sources", "What the paper"]) expect(text).not.toContain(heading);
  });

  it("says that a verdict is the same without evidence of low confidence only where there is some", async () => {
    const claim = "Without the evidence of low confidence";
    const withEvidence = (confidence: "low" | "high"): ProfileResult => ({
      ...TENTATIVE,
      withoutLow: { status: TENTATIVE.status, type: TENTATIVE.type },
      evidence: { "/funding": [{ source: "socioeco-632", confidence }] },
    });
    expect(await renderText(resultOf([withEvidence("low")]), options())).toContain(`${claim}: the same`);
    expect(await renderText(resultOf([withEvidence("high")]), options())).not.toContain(claim);
    const lost: ProfileResult = { ...withEvidence("high"), withoutLow: { status: "undetermined", type: null } };
    expect(await renderText(resultOf([lost]), options())).toContain(`${claim}: undetermined`);
  });

  it("names each type before its description where there are two of them", async () => {
    const described = (...types: string[]): ProfileResult => ({
      ...BORDERLINE,
      reasons: types.map((type) => ({ code: "type-description", severity: "info", args: { type }, pointers: [] })),
    });
    const two = await renderText(resultOf([described("social", "alternative")]), options({ width: 140 }));
    expect(two).toMatch(/ {2}Social: /);
    expect(two).toMatch(/ {2}Alternative: /);
    expect(await renderText(resultOf([described("social")]), options({ width: 140 }))).not.toMatch(/ {2}Social: /);
  });

  it("says so where there is no profile", async () => {
    expect(await renderText(resultOf([]), options())).toBe("0 profiles\n");
  });

  it("colours few things and says the same without", async () => {
    for (const verbose of [false, true]) {
      const colored = await renderText(ALL, options({ colorLevel: 1, verbose }));
      expect(colored).toContain("\u001b[");
      expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(await renderText(ALL, options({ verbose })));
    }
  });

  it("keeps to French typography", async () => {
    for (const verbose of [false, true]) {
      const text = await renderText(ALL, options({ lang: "fr", width: 140, verbose }));
      const prose = text
        .replace(/^\s*(\S.{0,19}\S)?\s*[?!✓✗·=▲▼] /gm, "")
        .replace(/https?:\/\/\S+|\S+\.yaml:[\d, ]+|§\u00a0[\d.]+|\d\.\d\.\d|95%|--verbose/g, "");
      expect(prose).not.toMatch(/[^\s\u202f\u00a0✓✗?,] ?[;!%»]/);
      expect(prose).not.toMatch(/[\p{L}\d»)] ?:/u);
      expect(prose).not.toMatch(/«[^\u202f\u00a0]/);
      expect(prose).not.toMatch(/\d\.\d/);
      expect(prose).not.toMatch(/['"]/);
    }
  });
});
