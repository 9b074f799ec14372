import { afterAll, describe, expect, it, vi } from "vitest";
import { ANCHORS, type Anchor } from "../../../src/messages/anchors.js";
import { PAPER_CONCEPTS, type PaperConcept } from "../../../src/messages/concepts.js";
import { TABLE_KINDS } from "../../../src/model/table-request.js";
import { KNOWN_WORKS, PROGRAM } from "../../../src/render/document/cite/works.js";
import { PLOT_KINDS } from "../../../src/render/figure/options.js";
import { CODED, EXAMPLES } from "./codes.js";
import { inLatex, inMarkdown, inMarkup, inOffice, inR, inScripts, inTikz, inTypst } from "./extract.js";
import { Workplace } from "./machine.js";
import { EVIDENCED, FILES, NAMES } from "./material.js";
import { plainEnglish } from "./plain-english.js";

vi.mock("../../../src/model/generated/languages.js", () => ({ LANGUAGES: ["qps"] }));
vi.mock("../../../src/messages/languages.js", async (original) =>
  (await import("./mocked.js")).withPseudoLanguage(original),
);

const place = new Workplace(FILES);
afterAll(() => place.remove());

const WITH = ["p", "-t", "t.yaml"];
const named = (id: string) => NAMES.get(id) ?? id;

/** Titles, publishers and authors of works, which stand in the language in which they were written. */
const WORKS = [PROGRAM, ...KNOWN_WORKS]
  .flatMap((work) => [...texts(work), "July"])
  .filter((text) => /[A-Za-z]{3}/.test(text))
  .sort((a, b) => b.length - a.length);

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value, value.replaceAll(" ", "\u00a0")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

const withoutWorks = (text: string) => WORKS.reduce((rest, work) => rest.replaceAll(work, " "), text);

/** Words of sources that the codebook quotes, with their references: both stand in the language of the source. */
const QUOTED = Object.values(ANCHORS)
  .flatMap((scale) => Object.values<Anchor | null>(scale))
  .flatMap((anchor) =>
    anchor === null ? [] : [`“${anchor.quote}”`, `(${anchor.work ? "Matray & Poisat 2015, " : ""}${anchor.reference})`],
  )
  .map((text) => new RegExp(text.split(" ").map(escaped).join("\\s+"), "g"));

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** What the paper says of its notions, whatever a format does to signs in it, and who is named there. */
const PASSAGES = Object.values(PAPER_CONCEPTS)
  .flatMap(({ passages }) => passages.map(({ quote }) => quote.match(/\p{L}+/gu)?.join("[^\\p{L}]+") ?? ""))
  .map((words) => new RegExp(words, "gu"));
const NAMED = ["Matray", "Poisat"].concat(
  Object.values<PaperConcept>(PAPER_CONCEPTS).flatMap(({ after = [] }) =>
    after.flatMap(({ authors }) => authors.flatMap((author) => author.match(/\p{L}{2,}/gu) ?? [])),
  ),
);

const withoutQuoted = (text: string) =>
  [...QUOTED, ...PASSAGES].reduce((rest, quoted) => rest.replace(quoted, " "), text);

/** A page without the names of fields that begin an item of its evidence. */
const withoutEvidenced = (page: string) =>
  page.replace(/<li>([\w.-]+):/g, (all, path: string) => (EVIDENCED.includes(path) ? "<li>" : all));

async function said(...words: string[]): Promise<string> {
  const { out, err, code } = await place.run([...words, "--width", "1000"]);
  expect([code, plainEnglish(err)], err).toEqual([0, []]);
  return out;
}

describe("in a language whose every letter has an accent, no plain English comes through", () => {
  for (const kind of TABLE_KINDS) {
    const fields = kind === "evidence" ? EVIDENCED : [];
    const words = ["table", ...WITH, "--kind", kind, ...(kind === "crosstab" ? ["--by", "region"] : [])];

    it.each(["text", "markdown"])(`table ${kind} as %s`, async (format) => {
      const text = await said(...words, "-f", format);
      expect(plainEnglish(format === "text" ? text : inMarkdown(text), fields)).toEqual([]);
    });

    it(`table ${kind} as HTML, LaTeX and Typst`, async () => {
      expect(plainEnglish(inMarkup(await said(...words, "-f", "html")), fields)).toEqual([]);
      expect(plainEnglish(inLatex(await said(...words, "-f", "latex", "--fragment")), fields)).toEqual([]);
      expect(plainEnglish(inTypst(await said(...words, "-f", "typst", "--fragment")), fields)).toEqual([]);
    });

    it.each(["docx", "xlsx"])(`table ${kind} as %s`, async (format) => {
      await said(...words, "-o", `${kind}.${format}`);
      expect(plainEnglish(inOffice(place.read(`${kind}.${format}`)), fields)).toEqual([]);
    });
  }

  it.each(PLOT_KINDS)("figure %s as SVG and TikZ", async (kind) => {
    const words = ["plot", ...WITH, "--kind", kind, ...(kind === "profile" ? ["--id", "p10q"] : [])];
    expect(plainEnglish(inMarkup(await said(...words, "-f", "svg")))).toEqual([]);
    expect(plainEnglish(inTikz(await said(...words, "-f", "tikz")))).toEqual([]);
  });

  it("page", async () => {
    await said("report", ...WITH, "-o", "page.html");
    const page = place.text("page.html");
    // `other` is a code that the typology names.
    expect(plainEnglish(withoutWorks(inMarkup(withoutEvidenced(page))), ["other"])).toEqual([]);
    expect(inScripts(page)).toEqual([]);
  });

  /** Headings in Word show these fields in the type of the heading. */
  const BLOCKS = [
    "invented",
    "activities",
    "functions",
    "members",
    "governance",
    "institutions",
    "jobs",
    "labels",
    "collaboration",
    "network",
    "indicators",
    "field",
  ];

  it("replication folder", async () => {
    await said("export", ...WITH, "-o", "r");
    expect(plainEnglish(place.text("r/README.md"), ["calibrate", "yes", "weight_radius"])).toEqual([]);
    expect(plainEnglish(inR(place.text("r/replication.R")))).toEqual([]);
  });

  it.each(["text", "markdown", "html", "docx"])("codebook as %s", async (format) => {
    await said("codebook", "-t", "t.yaml", "-f", `${format}:codebook.${format}`);
    expect(
      plainEnglish(withoutQuoted(shown(`codebook.${format}`)), [
        ...EXAMPLES,
        ...BLOCKS,
        ...NAMED,
        ...(format === "text" ? CODED : []),
      ]),
    ).toEqual([]);
  });

  it.each(["text", "markdown", "html", "docx", "latex"])("methods as %s", async (format) => {
    await said("methods", ...WITH, "-f", `${format}:methods.${format}`);
    expect(plainEnglish(withoutWorks(shown(`methods.${format}`)), ["https"])).toEqual([]);
    expect(plainEnglish(await said("methods", "--short", "-t", "t.yaml"))).toEqual([]);
  });

  it.each([[[]], [["--minimal"]]])("a profile to fill in %j", async (options) => {
    const text = await said("new", "P10q", "--date", "2015", "-t", "t.yaml", "-o", "-", ...options);
    const explained = [...text.matchAll(/^#+ *# (?! +tcec )(.*)$/gm)].map(([, words = ""]) =>
      words.replace(/^ {2}[\w.]+(?=: )/, ""),
    );
    expect(explained.length).toBeGreaterThan(100);
    expect(plainEnglish(explained.join(" "), [...EXAMPLES, ...NAMED])).toEqual([]);
  });

  it("references", async () => {
    expect(plainEnglish(withoutWorks(await said("cite", ...WITH)))).toEqual([]);
  });

  it.each(["text", "markdown"])("typology as %s", async (format) => {
    expect(plainEnglish(await said("typology", "show", "t.yaml", "-f", format))).toEqual([]);
  });

  it.each([
    "key-unknown",
    "nearest-change",
    "self_financing_share",
    "known",
    "clear",
    "institution_roles",
    "market",
    "self_financing",
    "social",
    "social_young",
    "dominant_funder",
    "law_2014",
  ])("explanation of %s", async (id) => {
    for (const format of ["text", "markdown"])
      expect(plainEnglish(await said("explain", named(id), "-t", "t.yaml", "-f", format))).toEqual([]);
  });

  it("what can be explained", async () => {
    expect(plainEnglish(await said("explain", "-t", "t.yaml"), [...CODED])).toEqual([]);
  });
});

function shown(name: string): string {
  if (name.endsWith(".docx")) return inOffice(place.read(name));
  const text = place.text(name);
  if (name.endsWith(".markdown")) return inMarkdown(text);
  if (name.endsWith(".html")) return inMarkup(text);
  return name.endsWith(".latex") ? inLatex(text) : text;
}
