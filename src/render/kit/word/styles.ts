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

const spacing = (before: number, after: number, line?: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? "" : ` w:line="${line}" w:lineRule="auto"`}/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const align = (side: "left" | "center" | "right"): string => `<w:jc w:val="${side}"/>`;
const BOLD = "<w:b/><w:bCs/>";
const ITALIC = "<w:i/><w:iCs/>";
const KEEP = "<w:keepNext/>";

/**
 * The styles of paragraphs: id and name, then the look. `caption` and `footer` are Word's own, so that a template of a
 * journal restyles them; the others are those of tables.
 */
const PARAGRAPHS = {
  Footer: ["footer", { based: "Normal", paragraph: align("center"), run: size(18), priority: 99 }],
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
  TableHeading: ["Table Heading", { based: "TableText", paragraph: KEEP, run: BOLD }],
  TableHeadingCentered: ["Table Heading Centered", { based: "TableHeading", paragraph: align("center") }],
  TableHeadingNumber: ["Table Heading Number", { based: "TableHeading", paragraph: align("right") }],
  TableGroup: ["Table Group", { based: "TableText", paragraph: `${KEEP}${spacing(120, 30, 240)}`, run: ITALIC }],
  TableNote: ["Table Note", { based: "Normal", paragraph: `${spacing(40, 0, 240)}${align("left")}`, run: size(16) }],
} as const satisfies Readonly<Record<string, readonly [name: string, look: Look]>>;

/** The id of a style of paragraphs. */
export type WordStyle = keyof typeof PARAGRAPHS;

/** The id of the style of tables: rules above, below and under the headings, none between rows and columns. */
export const TABLE_STYLE = "PaperTable";

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

const CHARACTERS = `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="0B4F9E"/><w:u w:val="single"/></w:rPr></w:style>`;

const rule = (edge: string, eighths: number): string =>
  `<w:${edge} w:val="single" w:sz="${eighths}" w:space="0" w:color="auto"/>`;

const TABLES = `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="Paper Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${rule("top", 8)}${rule("bottom", 8)}</w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule("bottom", 4)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`;

/**
 * The part of a Word file that holds its styles; `language` is a tag such as `fr-FR`, for the spell checker, `letters` the
 * size of letters in tables in half points.
 */
export function stylesPart(language: string, letters: number): string {
  const fonts =
    '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${size(22)}<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr>${spacing(0, 120, 259)}</w:pPr></w:style>`;
  const paragraphs = Object.entries(PARAGRAPHS).map(([id, [name, look]]) =>
    paragraphStyle(id, name, id === "TableText" ? { ...look, run: size(letters) } : look),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${W}">${defaults}${normal}${paragraphs.join("")}${CHARACTERS}${TABLES}</w:styles>`;
}
