import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  type Block,
  entry,
  heading,
  list,
  paragraph,
  references,
  table,
} from "../../../../../src/render/document/blocks/block.js";
import { contentsOf, placesOf } from "../../../../../src/render/document/blocks/contents.js";
import { writeDocx } from "../../../../../src/render/document/blocks/docx.js";
import { writeHtml } from "../../../../../src/render/document/blocks/html.js";
import { writeLatex } from "../../../../../src/render/document/blocks/latex.js";
import { writeMarkdown } from "../../../../../src/render/document/blocks/markdown.js";
import { writePageText } from "../../../../../src/render/document/blocks/page-text.js";
import { spansOf } from "../../../../../src/render/kit/inline.js";
import type { Phrase } from "../../../../../src/render/kit/phrase.js";
import { options } from "../../fixtures/options.js";

const upright = (text: string): Phrase => ({ text, isItalic: false });
const italic = (text: string): Phrase => ({ text, isItalic: true });
const code = (text: string) => spansOf(text).flatMap((span) => (span.isCode ? [span.text] : []));

describe("stretches of a text", () => {
  it.each([
    ["plain", []],
    ["a `b` c `d`", ["b", "d"]],
    ["a lone ` here", []],
    ["`a` and ` lone", ["a"]],
    ["empty `` here", []],
  ])("%j", (text, spans) => expect(code(text)).toEqual(spans));

  it("lose nothing but the backticks around code", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "`", " ", "|") }), (text) => {
        const again = spansOf(text).map((span) => (span.isCode ? `\`${span.text}\`` : span.text));
        expect(again.join("")).toBe(text);
      }),
    );
  });
});

const GRID = table(
  ["name", "`n`"],
  [
    ["a|b `x|y`", "1"],
    ["a longer text that has to be broken over lines", "20"],
  ],
  [1],
);

describe("tables", () => {
  it("in Markdown hide bars, in code too", () => {
    expect(writeMarkdown(GRID)).toBe(
      [
        "| name | `n` |",
        "| --- | ---: |",
        "| a\\|b `x\\|y` | 1 |",
        "| a longer text that has to be broken over lines | 20 |",
        "",
      ].join("\n"),
    );
  });

  it("in text fold their widest column, and set numbers flush right", async () => {
    expect(await writePageText(GRID, options({ width: 40 }))).toBe(
      [
        "name                                 `n`",
        "───────────────────────────────────  ───",
        "a|b `x|y`                              1",
        "a longer text that has to be broken   20",
        "over lines",
        "",
      ].join("\n"),
    );
  });

  it("in HTML have a head, and a class for numbers", () => {
    const html = writeHtml(GRID, { lang: "en", title: "t" });
    expect(html).toContain('<th scope="col" class="number"><code>n</code></th>');
    expect(html).toContain("<td>a|b <code>x|y</code></td>");
  });

  it("without rows are left out", () => expect(table(["a"], [])).toEqual([]));
});

const PAGE: Block[] = [
  heading(1, "Title"),
  { kind: "contents", title: "Contents" },
  heading(2, "Same"),
  heading(3, "Same"),
  heading(4, "Deep"),
  entry(
    { term: "a.b", title: "What it is", mark: "required" },
    ["See `a.b` and `c`.", null],
    [
      ["written", "`1`"],
      ["none", ""],
    ],
  ),
  entry({ term: "c", title: "Another", mark: null }, ["See `a.b`."], []),
  { kind: "code", text: "a: |\n  b\n```\n", language: "yaml" },
];

describe("contents and entries", () => {
  it("name every heading once, and list two levels", () => {
    const places = placesOf(PAGE);
    expect(places.map(({ id }) => id)).toEqual(["title", "same", "same-1", "deep"]);
    expect(contentsOf(places).map(({ level }) => level)).toEqual([2, 3]);
  });

  it("in HTML lead to entries by their name, but not from the entry itself", () => {
    const html = writeHtml(PAGE, { lang: "fr", title: "<t>" });
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain("<title>&lt;t&gt;</title>");
    expect(html).toContain('<a href="#same-1">Same</a>');
    expect(html).toContain('See <code>a.b</code> and <a href="#entry-c"><code>c</code></a>.');
    expect(html).toContain('See <a href="#entry-a.b"><code>a.b</code></a>.');
    expect(html).toContain('<span class="mark">required</span>');
    expect(html).not.toContain("<dt>none</dt>");
  });

  it("in Markdown have links, and a fence longer than any in the code", () => {
    const text = writeMarkdown(PAGE);
    expect(text).toContain("- [Same](#same)\n  - [Same](#same-1)");
    expect(text).toContain("**`a.b` – What it is** (required)");
    expect(text).toContain("````yaml\na: |\n  b\n```\n````");
  });

  it("in text stand without the contents, which lead nowhere there", async () => {
    const text = await writePageText(PAGE, options());
    expect(text).not.toContain("Contents");
    expect(text).toContain("a.b – What it is (required)");
  });
});

it("LaTeX has headings without numbers, lists, and nothing that is a command of the text", async () => {
  const text = await writeLatex(
    [
      heading(2, "50 % & more"),
      ...paragraph("\\input{x} _a_"),
      ...list(["#1"]),
      ...references([[upright("A. & "), italic("B_c"), upright(".")]]),
    ],
    { lang: "en" },
  );
  expect(text).toContain("\\subsection*{50 \\% \\& more}");
  expect(text).toContain("\\textbackslash{}input\\{x\\} \\_a\\_");
  expect(text).toContain("\\begin{itemize}\n  \\item \\#1\n\\end{itemize}\n");
  expect(text).toMatch(/\n\n\\noindent\\hangindent=2em A\. \\& \\emph\{B\\_c\}\.\n$/);
});

describe("the titles of works in a list of references", () => {
  const LIST = references([[upright("X. "), italic("A & *b* "), upright("(c).")]]);

  it("stand in italics wherever there are some, and their signs say what they are", async () => {
    expect(writeMarkdown(LIST)).toBe("- X. *A \\& \\*b\\** (c).\n");
    expect(await writeLatex(LIST, { lang: "en" })).toContain("X. \\emph{A \\& {*}b{*}} (c).");
    expect(await writeHtml(LIST, { lang: "en", title: "t" })).toContain("<li>X. <cite>A &amp; *b* </cite>(c).</li>");
    const files = unzipSync(await writeDocx(LIST, { lang: "en", title: "t" }));
    const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    expect(xml).toMatch(/<w:rStyle w:val="Emphasis"\/><\/w:rPr><w:t xml:space="preserve">A &amp; \*b\* <\/w:t>/);
    expect(strFromU8(files["word/styles.xml"] ?? new Uint8Array())).toMatch(/w:styleId="Emphasis">.*?<w:i\/>/);
  });

  it("are plain words in a terminal", async () => {
    expect(await writePageText(LIST, options())).toContain("X. A & *b* (c).");
  });
});

it("Word gives every column room for its longest word, and all of them the width of the text", async () => {
  const head = ["Word", "Printed as", "Reading", "Degree"];
  const row = ["`towards_self_financing`", "moving towards self-financing", "more in than out", "0.67"];
  const blocks = table(head, [row], [3]);
  const files = unzipSync(await writeDocx(blocks, { lang: "en", title: "t" }));
  const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array());
  const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(head.length);
  const bold = 145; // twentieths of a point that a letter of a head takes
  for (const [i, title] of head.entries()) {
    const longest = Math.max(...title.split(" ").map(({ length }) => length));
    expect(widths[i]).toBeGreaterThan(longest * bold + 120);
  }
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(9072, -1);
});
