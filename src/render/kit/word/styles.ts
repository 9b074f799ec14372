/** What is typed into Word's XML: half points, twentieths of a point, eighths of a point. */
interface Look {
  readonly based?: string;
  readonly next?: string;
  /** Spacing before and after, alignment, and so on. */
  readonly paragraph?: string;
  readonly run?: string;
  /** Where Word lists it among the styles it offers. */
  readonly priority?: number;
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Before and after a paragraph, and of its lines; `null` leaves what Word or another program has for such a style. */
const spacing = (before: number | null, after: number, line?: number): string => {
  const above = before === null ? "" : ` w:before="${before}"`;
  return `<w:spacing${above} w:after="${after}"${line === undefined ? "" : ` w:line="${line}" w:lineRule="auto"`}/>`;
};
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const align = (side: "left" | "center" | "right"): string => `<w:jc w:val="${side}"/>`;
const BOLD = "<w:b/><w:bCs/>";
const ITALIC = "<w:i/><w:iCs/>";
const KEEP = "<w:keepNext/>";

/** How a document looks: a table for a paper, or a document to be read by itself. */
export type WordLook = "paper" | "document";

interface Face {
  readonly font: string;
  /** Of paragraphs, in parts of 240 of a line. */
  readonly line: number;
  /** The size of page numbers, in half points. */
  readonly footer: number;
}

const FACES: Readonly<Record<WordLook, Face>> = {
  paper: { font: "Times New Roman", line: 259, footer: 18 },
  document: { font: "Calibri", line: 264, footer: 22 },
};

type Styles = Readonly<Record<string, readonly [name: string, look: Look]>>;

/**
 * The styles of paragraphs in and around tables: id and name, then the look. `caption` and `footer` are Word's own, so that a
 * template of a journal restyles them.
 */
const OF_TABLES = {
  Footer: ["footer", { based: "Normal", paragraph: align("center"), priority: 99 }],
  Caption: [
    "caption",
    {
      based: "Normal",
      next: "Normal",
      paragraph: `${KEEP}${spacing(120, 120)}`,
      run: `${BOLD}${size(20)}`,
      priority: 35,
    },
  ],
  TableText: [
    "Table Text",
    { based: "Normal", paragraph: `<w:suppressAutoHyphens/>${spacing(30, 30, 240)}${align("left")}` },
  ],
  TableCentered: ["Table Centered", { based: "TableText", paragraph: align("center") }],
  TableNumber: ["Table Number", { based: "TableText", paragraph: align("right") }],
  /** Of numbers at a decimal tab, which Word obeys without a tab in the text where the paragraph begins on the left. */
  TableDecimal: ["Table Decimal", { based: "TableText", paragraph: align("left") }],
  TableHeading: ["Table Heading", { based: "TableText", paragraph: KEEP, run: BOLD }],
  TableHeadingCentered: ["Table Heading Centered", { based: "TableHeading", paragraph: align("center") }],
  TableHeadingNumber: ["Table Heading Number", { based: "TableHeading", paragraph: align("right") }],
  TableGroup: ["Table Group", { based: "TableText", paragraph: `${KEEP}${spacing(120, 30, 240)}`, run: ITALIC }],
  TableNote: ["Table Note", { based: "Normal", paragraph: `${spacing(40, 0, 240)}${align("left")}`, run: size(16) }],
} as const satisfies Styles;

const INK = '<w:color w:val="1D2327"/>';
const QUIET = '<w:color w:val="55606A"/>';
const COURIER = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:eastAsia="Courier New" w:cs="Courier New"/>';
/** How far the meanings of particulars stand from the margin, and references but for their first line. */
const indent = (left: number, hanging = 0): string =>
  `<w:ind w:left="${left}"${hanging === 0 ? "" : ` w:hanging="${hanging}"`}/>`;
const heading = (halfPoints: number, before: number): Look => ({
  based: "Normal",
  next: "Normal",
  paragraph: `${KEEP}<w:keepLines/>${spacing(before, 100, 252)}`,
  run: `${BOLD}${INK}${size(halfPoints)}`,
  priority: 9,
});

/** Those of a document: Word's own for title, headings and contents, so that it makes its list of contents; a few of ours. */
const OF_DOCUMENTS = {
  Title: [
    "Title",
    {
      based: "Normal",
      next: "Normal",
      paragraph: spacing(null, 240, 252),
      run: `${BOLD}${INK}${size(40)}`,
      priority: 10,
    },
  ],
  Heading1: ["heading 1", heading(32, 480)],
  Heading2: ["heading 2", heading(26, 360)],
  Heading3: ["heading 3", heading(23, 280)],
  Heading4: ["heading 4", heading(21, 240)],
  ListParagraph: ["List Paragraph", { based: "Normal", priority: 34 }],
  Bibliography: [
    "Bibliography",
    { based: "Normal", paragraph: `${spacing(null, 120)}${indent(567, 567)}`, priority: 37 },
  ],
  Detail: ["Detail", { based: "Normal", paragraph: `${spacing(null, 20)}${indent(1900, 1900)}`, run: size(20) }],
  LastDetail: ["Last Detail", { based: "Detail", next: "Normal", paragraph: spacing(null, 140) }],
  CodeBlock: [
    "Code Block",
    { based: "Normal", paragraph: `${KEEP}<w:keepLines/>${spacing(0, 0, 240)}`, run: `${COURIER}${size(17)}` },
  ],
  Gap: ["Gap", { based: "Normal", paragraph: spacing(0, 60, 240), run: size(12) }],
  ContentsHeading: [
    "Contents Heading",
    { based: "Normal", next: "Normal", paragraph: `${KEEP}${spacing(360, 120)}`, run: `${BOLD}${size(26)}` },
  ],
  TOC1: ["toc 1", { based: "Normal", paragraph: spacing(60, 30), priority: 39 }],
  TOC2: ["toc 2", { based: "Normal", paragraph: `${spacing(null, 0)}${indent(300)}`, run: size(20), priority: 39 }],
} as const satisfies Styles;

/** The id of a style of paragraphs. */
export type WordStyle = "Normal" | keyof typeof OF_TABLES | keyof typeof OF_DOCUMENTS;

/** The id of a style of words. */
export type CharacterStyle = "Code" | "Quiet" | "Emphasis";

/** The id of the style of tables for a paper: rules above, below and under the headings, none between rows and columns. */
export const TABLE_STYLE = "PaperTable";

/** The space on each side of a cell in that style, in twentieths of a point. */
export const CELL_MARGIN = 80;

function paragraphStyle(id: string, name: string, { based, next, paragraph, run, priority }: Look): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"${priority === undefined ? ' w:customStyle="1"' : ""}><w:name w:val="${name}"/>`,
    based === undefined ? "" : `<w:basedOn w:val="${based}"/>`,
    next === undefined ? "" : `<w:next w:val="${next}"/>`,
    priority === undefined ? "" : `<w:uiPriority w:val="${priority}"/>`,
    "<w:qFormat/>",
    paragraph === undefined ? "" : `<w:pPr>${paragraph}</w:pPr>`,
    run === undefined ? "" : `<w:rPr>${run}</w:rPr>`,
    "</w:style>",
  ].join("");
}

const CHARACTERS_OF_ALL = `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="0B4F9E"/><w:u w:val="single"/></w:rPr></w:style>`;

const characterStyle = (id: CharacterStyle, run: string): string =>
  `<w:style w:type="character" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`;

/** Word's own, so that the template of a journal restyles it. */
const EMPHASIS = `<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="20"/><w:qFormat/><w:rPr>${ITALIC}</w:rPr></w:style>`;

const CHARACTERS: Readonly<Record<WordLook, string>> = {
  paper: CHARACTERS_OF_ALL,
  document:
    CHARACTERS_OF_ALL + characterStyle("Code", `${COURIER}${size(19)}`) + characterStyle("Quiet", QUIET) + EMPHASIS,
};

const rule = (edge: string, eighths: number): string =>
  `<w:${edge} w:val="single" w:sz="${eighths}" w:space="0" w:color="auto"/>`;

const TABLES = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${CELL_MARGIN}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${CELL_MARGIN}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${rule("top", 8)}${rule("bottom", 8)}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule("bottom", 4)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

/**
 * The part of a Word file that holds its styles; `language` is a tag such as `fr-FR`, for the spell checker, `letters` the
 * size of letters in tables in half points.
 */
export function stylesPart(language: string, letters: number, look: WordLook): string {
  const { font, line, footer } = FACES[look];
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
  const words = `<w:rPrDefault><w:rPr>${fonts}${size(22)}<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`;
  // A document keeps the style Normal of the program that opens it, and so what that has for titles.
  const plain =
    look === "paper"
      ? `<w:docDefaults>${words}<w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${spacing(0, 120, line)}</w:pPr></w:style>`
      : `<w:docDefaults>${words}<w:pPrDefault><w:pPr>${spacing(null, 120, line)}</w:pPr></w:pPrDefault></w:docDefaults>`;
  const sizes: Readonly<Record<string, number>> = { TableText: letters, Footer: footer };
  const styles: Styles = look === "paper" ? OF_TABLES : { ...OF_TABLES, ...OF_DOCUMENTS };
  const paragraphs = Object.entries(styles).map(([id, [name, own]]) => {
    const letter = sizes[id];
    return paragraphStyle(id, name, letter === undefined ? own : { ...own, run: size(letter) });
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${W}">${plain}${paragraphs.join("")}${CHARACTERS[look]}${look === "paper" ? TABLES : ""}</w:styles>`;
}
