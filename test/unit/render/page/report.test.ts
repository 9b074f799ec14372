import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { ProfileResult, Result } from "../../../../src/model/result.js";
import { renderReport } from "../../../../src/render/page/render.js";
import { UNSAFE } from "../fixtures/options.js";
import { ALL, BORDERLINE, CLEAR, HOSTILE_RESULT, resultOf, TENTATIVE, THREE_AXES } from "../fixtures/results.js";

const LANGS = ["en", "fr"] as const;

/** What stands in the element of that name. */
const within = (page: string, name: string) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)?.[1] ?? "";
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");

/** The page without style sheet, script and their fingerprints, which say nothing to a reader. */
function readable(page: string): string {
  return page
    .replace(within(page, "style"), "…")
    .replace(within(page, "script"), "…")
    .replace(/sha256-[A-Za-z0-9+/=]+/g, "sha256-…");
}

/** Profiles that differ in their names only. */
function many(count: number): Result {
  return resultOf(Array.from({ length: count }, (_, i) => ({ ...TENTATIVE, id: `c${i}`, name: `Cluster ${i}` })));
}

const CODED: ProfileResult = {
  ...CLEAR,
  profile: {
    place: { commune: "Pélussin", region: "Auvergne-Rhône-Alpes" },
    coder: "AB",
    notes: "first line\nsecond line",
  },
  evidence: {
    "/funding/own_resources": [{ source: "report", locator: "p. 3", quote: "95 % & more", confidence: "high" }],
    "/sectors/0": [{ source: "elsewhere", confidence: "low" }],
  },
  sources: { report: { title: "A report", url: "https://example.org/a?b=1&c=2", year: 2014 } },
};

describe("the report page", () => {
  for (const lang of LANGS) {
    it(`looks as before, ${lang} first`, async () => {
      const page = await renderReport(resultOf([TENTATIVE, BORDERLINE, CODED]), { lang });
      await expect(readable(page)).toMatchFileSnapshot(`../../../golden/page/report.${lang}.html`);
    });
  }

  it("is the same from run to run, and from a result that was saved", async () => {
    const saved = JSON.parse(JSON.stringify(ALL)) as Result;
    expect(await renderReport(saved, { lang: "fr" })).toBe(await renderReport(ALL, { lang: "fr" }));
  });

  it("allows its own style and script, and nothing else", async () => {
    const page = await renderReport(ALL);
    const policy = /http-equiv=Content-Security-Policy content="([^"]+)"/.exec(page)?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${sha256(within(page, "style"))}'; script-src 'sha256-${sha256(within(page, "script"))}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/<[^>]+\s(?:style|on[a-z]+|src|srcset|action|ping)=/i);
    expect(page.match(/<(?:script|style|link|img|iframe|object|embed|base)\b/g)).toEqual(["<style", "<script"]);
    expect(page.match(/url\(|@import/g)).toBeNull();
  });

  it("takes a title of one’s own, in every language", async () => {
    const page = await renderReport(resultOf([CLEAR]), { title: 'Pôles "2024" <b>' });
    expect(page).toContain("<h1>Pôles &quot;2024&quot; &lt;b&gt;</h1>");
    expect(within(page.replace(/<title[^>]*>/, "<title>"), "title")).toBe("Pôles &quot;2024&quot; &lt;b&gt;");
  });

  it("shows what is unsafe, and sends none of it", async () => {
    const name = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
    const enemy: ProfileResult = {
      ...TENTATIVE,
      id: name,
      name,
      profile: { place: { region: name }, sectors: [name], notes: name },
      evidence: { "/funding/own_resources": [{ source: name, quote: name }] },
      sources: {
        [name]: { title: name, url: "javascript:alert(1)" },
        b: { title: name, url: 'https://e.org/"onclick=' },
      },
    };
    const page = await renderReport(
      { ...HOSTILE_RESULT, results: [...HOSTILE_RESULT.results, enemy] },
      { title: name },
    );
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toContain("<img");
    expect(page).not.toMatch(/href="?javascript/i);
    expect(page.replaceAll("\n", "")).not.toMatch(UNSAFE);
  });

  it("says reasons as the text output does, with quotation, source and line", async () => {
    const page = await renderReport(resultOf([CODED]));
    expect(page).toContain("<q>95 % &amp; more</q> <a href=#s1-0>report</a>, p. 3 (<i>high confidence</i>");
    expect(page).toContain('<a href="https://example.org/a?b=1&amp;c=2">A report</a>, 2014');
    expect(page).toContain("<li>sectors.0: [elsewhere]");
    expect(page).toContain("first line second line");
  });

  it("writes numbers as each language does, and what they share once", async () => {
    const page = await renderReport(resultOf([BORDERLINE]));
    expect(page).toMatch(/<td>0<i>\.<\/i><u>,<\/u>\d/);
    expect(page).toMatch(/\d<u>\u00a0<\/u>%/);
  });

  it("draws a typology of three axes, too", async () => {
    const page = await renderReport(THREE_AXES);
    expect(page.match(/<th colspan=5>/g)).toHaveLength(3 * THREE_AXES.results.length);
    expect(page).toContain("<svg id=space");
  });

  it("is short where there are many clusters, and says so", async () => {
    const [long, short] = [await renderReport(many(150)), await renderReport(many(151))];
    const sectionOf = (page: string) => /<section id=c1>[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
    expect(sectionOf(short).length).toBeLessThan(0.75 * sectionOf(long).length);
    expect(long).not.toContain("●○○");
    expect(short).toContain("●○○");
    expect(sectionOf(short)).toMatch(/<a href=#rules>[–?] [TWC]\d/);
  });

  it("tells profiles of one cluster and date apart, by coder or by file", async () => {
    const coded = (coder?: string): ProfileResult => ({ ...CLEAR, profile: coder === undefined ? {} : { coder } });
    const page = await renderReport(resultOf([coded("AA"), coded("<BB>"), coded(), { ...coded("CC"), date: "1999" }]));
    const marks = [...page.matchAll(/<tr data-v="[^"]*"><th>(.*?)<td>/g)].map(([, cell]) => cell?.split("</a>")[1]);
    const file = " <small>les-jardins.yaml #2</small>";
    expect(marks).toEqual([" <small>AA</small>", " <small>&lt;BB&gt;</small>", file, ""]);
  });

  it("leads to nothing that is not there", async () => {
    for (const result of [resultOf([CODED, TENTATIVE]), many(151)]) {
      const page = await renderReport(result);
      const ids = new Set([...page.matchAll(/\sid="?([\w-]+)/g)].map((found) => found[1]));
      const targets = [...page.matchAll(/href=#([\w-]+)/g)].map((found) => found[1] ?? "");
      expect(targets.filter((target) => !ids.has(target))).toEqual([]);
      expect(ids.size).toBe([...page.matchAll(/\sid="?([\w-]+)/g)].length);
    }
  });
});
