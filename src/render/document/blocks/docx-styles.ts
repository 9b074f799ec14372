import type { IBaseParagraphStyleOptions, IStylesOptions } from "docx";
import { type Lang, languageOf } from "../../../messages/languages.js";

const INK = "1D2327";
const QUIET = "55606A";
const SMALL = { size: 20 };

/** Names of the styles of our own; a template that has styles of these names restyles the document. */
export const DOCX_STYLES = {
  detail: "Detail",
  lastDetail: "LastDetail",
  reference: "Bibliography",
  code: "CodeBlock",
  cell: "TableText",
  gap: "Gap",
  contents: "ContentsHeading",
  codeWord: "Code",
  quiet: "Quiet",
} as const;

/** An A4 page, its margins, its text and the indent of particulars, in twentieths of a point. */
export const DOCX_WIDTHS = { page: 11906, height: 16838, margin: 1417, text: 9072, detail: 1900 } as const;

const heading = (size: number, before: number): IBaseParagraphStyleOptions => ({
  run: { size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 100, line: 252, lineRule: "auto" }, keepNext: true, keepLines: true },
});

const { detail } = DOCX_WIDTHS;
const ofText = { basedOn: "Normal", quickFormat: true } as const;
const ofWords = { basedOn: "DefaultParagraphFont", quickFormat: true } as const;
const between = (before: number, after: number) => ({ before, after, line: 240, lineRule: "auto" }) as const;

const PARAGRAPHS: NonNullable<IStylesOptions["paragraphStyles"]> = [
  {
    id: DOCX_STYLES.detail,
    name: "Detail",
    ...ofText,
    run: SMALL,
    paragraph: { spacing: { after: 20 }, indent: { left: detail, hanging: detail } },
  },
  {
    id: DOCX_STYLES.lastDetail,
    name: "Last Detail",
    basedOn: DOCX_STYLES.detail,
    next: "Normal",
    paragraph: { spacing: { after: 140 } },
  },
  {
    id: DOCX_STYLES.reference,
    name: "Bibliography",
    ...ofText,
    paragraph: { spacing: { after: 120 }, indent: { left: 567, hanging: 567 } },
  },
  {
    id: DOCX_STYLES.code,
    name: "Code Block",
    ...ofText,
    run: { font: "Courier New", size: 17 },
    paragraph: { spacing: between(0, 0), keepLines: true, keepNext: true },
  },
  {
    id: DOCX_STYLES.cell,
    name: "Table Text",
    ...ofText,
    run: SMALL,
    paragraph: { spacing: between(30, 30) },
  },
  { id: DOCX_STYLES.gap, name: "Gap", ...ofText, run: { size: 12 }, paragraph: { spacing: between(0, 60) } },
  {
    id: DOCX_STYLES.contents,
    name: "Contents Heading",
    ...ofText,
    next: "Normal",
    run: { size: 26, bold: true },
    paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
  },
  { id: "TOC1", name: "toc 1", basedOn: "Normal", paragraph: { spacing: { after: 30, before: 60 } } },
  {
    id: "TOC2",
    name: "toc 2",
    basedOn: "Normal",
    run: SMALL,
    paragraph: { spacing: { after: 0 }, indent: { left: 300 } },
  },
];

/** Word's own styles of headings and title, so that it makes lists of contents; a few of our own beside them. */
export function docxStyles(lang: Lang): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 22, language: { value: languageOf(lang).tag } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: "auto" } },
      },
      title: {
        run: { size: 40, bold: true, color: INK },
        paragraph: { spacing: { after: 240, line: 252, lineRule: "auto" } },
      },
      heading1: heading(32, 480),
      heading2: heading(26, 360),
      heading3: heading(23, 280),
      heading4: heading(21, 240),
    },
    paragraphStyles: PARAGRAPHS,
    characterStyles: [
      { id: DOCX_STYLES.codeWord, name: "Code", ...ofWords, run: { font: "Courier New", size: 19 } },
      { id: DOCX_STYLES.quiet, name: "Quiet", ...ofWords, run: { color: QUIET } },
    ],
  };
}
