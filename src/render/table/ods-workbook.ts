import { lettersOf } from "../../plain/column-letters.js";
import { escapeXml } from "../kit/escape/xml.js";
import type { BookCell, BookChoice, BookSheet } from "./book.js";

type Look = NonNullable<BookCell["style"]>;

const MIME = "application/vnd.oasis.opendocument.spreadsheet";
/** The namespaces of an OpenDocument file, by the prefixes that are used here. */
const NAMESPACES = ["office", "table", "text", "style", "meta", "config", "manifest"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    ["fo:xsl-fo-compatible", "number:datastyle", "svg:svg-compatible"].map((pair) => {
      const [prefix, name] = pair.split(":");
      return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
    }),
  )
  .concat(
    `xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    `xmlns:xlink="http://www.w3.org/1999/xlink"`,
    `xmlns:ooo="http://openoffice.org/2004/office"`,
    `xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"`,
  )
  .join(" ");
const PROLOGUE = `<?xml version="1.0" encoding="UTF-8"?>\n`;
/** The width of a character in centimetres. */
const CHARACTER = 0.19;
/** The first date that a zip file can hold. */
const [YEAR, MONTH, DAY] = [1980, 0, 1];

/**
 * The bytes of a workbook as OpenDocument (ods), of the same sheets as `writeWorkbook`: what its cells say, their notes and lists, widths,
 * hidden sheets and what stays in sight. hucre writes ods without any of these. The same sheets give the same bytes.
 */
export async function writeOdsWorkbook(title: string, sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import("fflate");
  const mtime = new Date(YEAR, MONTH, DAY);
  const parts = {
    "content.xml": new OdsContent(sheets).text(),
    "meta.xml": `${PROLOGUE}<office:document-meta ${NAMESPACES} office:version="1.3"><office:meta><dc:title>${escapeXml(title)}</dc:title></office:meta></office:document-meta>`,
    "settings.xml": settings(sheets),
    "META-INF/manifest.xml": manifest(["content.xml", "meta.xml", "settings.xml"]),
  };
  const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ mimetype: [strToU8(MIME), { level: 0, mtime }], ...packed }, { level: 6, mtime });
}

function manifest(parts: readonly string[]): string {
  const entries = parts.map(
    (path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`,
  );
  return `${PROLOGUE}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${MIME}"/>${entries.join("")}</manifest:manifest>`;
}

/** What stays in sight: programs keep it among their settings. */
function settings(sheets: readonly BookSheet[]): string {
  const item = (name: string, type: string, value: string | number): string =>
    `<config:config-item config:name="${name}" config:type="${type}">${value}</config:config-item>`;
  const split = (axis: "Horizontal" | "Vertical", edge: "Right" | "Bottom", at: number): string =>
    at === 0
      ? ""
      : item(`${axis}SplitMode`, "short", 2) +
        item(`${axis}SplitPosition`, "int", at) +
        item(`Position${edge}`, "int", at);
  const views = sheets.map(({ name, headRows = 0, headColumns = 0 }) => {
    const items = split("Horizontal", "Right", headColumns) + split("Vertical", "Bottom", headRows);
    return `<config:config-item-map-entry config:name="${escapeXml(name)}">${items}</config:config-item-map-entry>`;
  });
  const [first] = sheets;
  const active = first === undefined ? "" : item("ActiveTable", "string", escapeXml(first.name));
  return `${PROLOGUE}<office:document-settings ${NAMESPACES} office:version="1.3"><office:settings><config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>${item("ViewId", "string", "view1")}<config:config-item-map-named config:name="Tables">${views.join("")}</config:config-item-map-named>${active}</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>`;
}

/** The contents of a workbook, and the styles that its cells turn out to need. */
class OdsContent {
  readonly #looks = new Map<string, string>();
  readonly #widths = new Map<number, string>();
  readonly #validations: string[] = [];

  constructor(private readonly sheets: readonly BookSheet[]) {}

  text(): string {
    const tables = this.sheets.map((sheet) => this.#table(sheet)).join("");
    const validations =
      this.#validations.length === 0
        ? ""
        : `<table:content-validations>${this.#validations.join("")}</table:content-validations>`;
    return `${PROLOGUE}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${this.#styles()}</office:automatic-styles><office:body><office:spreadsheet>${validations}${tables}</office:spreadsheet></office:body></office:document-content>`;
  }

  #styles(): string {
    const looks = [...this.#looks].map(([key, name]) => styleOf(name, JSON.parse(key) as Look));
    const widths = [...this.#widths].map(
      ([width, name]) =>
        `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${(width * CHARACTER).toFixed(2)}cm"/></style:style>`,
    );
    return `<number:text-style style:name="text"><number:text-content/></number:text-style><style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>${widths.join("")}${looks.join("")}`;
  }

  #table(sheet: BookSheet): string {
    const { name, widths, rows, isHidden, headRows = 0, entry } = sheet;
    const columns = widths.map((width) => `<table:table-column table:style-name="${this.#width(width)}"/>`).join("");
    const written = rows.map((row, r) => this.#row(row, sheet, r)).join("");
    const open = entry === undefined ? 0 : headRows + entry.rows - rows.length;
    const blank =
      open > 0
        ? this.#row(
            widths.map(() => EMPTY),
            sheet,
            rows.length,
            open,
          )
        : "";
    const style = isHidden === true ? ` table:style-name="hidden"` : "";
    return `<table:table table:name="${escapeXml(name)}"${style}>${columns}${written}${blank}</table:table>`;
  }

  #row(row: readonly BookCell[], { entry, name, headRows = 0 }: BookSheet, r: number, times = 1): string {
    const repeated = times > 1 ? ` table:number-rows-repeated="${times}"` : "";
    const isEntry = entry !== undefined && r >= headRows;
    const cells = row.map((cell, c) => {
      if (!isEntry) return this.#cell(cell, "");
      const choice = entry.choices.find(({ column }) => column === c);
      const list =
        choice === undefined ? "" : ` table:content-validation-name="${this.#validation(choice, name, headRows)}"`;
      return this.#cell(entry.textColumns.has(c) ? { ...cell, style: { ...cell.style, numFmt: "@" } } : cell, list);
    });
    return `<table:table-row${repeated}>${cells.join("")}</table:table-row>`;
  }

  #cell({ value, style, link, note }: BookCell, list: string): string {
    const look = style === undefined ? "" : ` table:style-name="${this.#look(style)}"`;
    const about =
      note === undefined
        ? ""
        : `<office:annotation svg:width="9cm" svg:height="5cm">${paragraphs(note)}</office:annotation>`;
    if (typeof value === "number")
      return `<table:table-cell${look}${list} office:value-type="float" office:value="${value}">${about}<text:p>${value}</text:p></table:table-cell>`;
    if (value === "") return `<table:table-cell${look}${list}>${about}</table:table-cell>`;
    const text =
      link === undefined
        ? paragraphs(value)
        : `<text:p><text:a xlink:type="simple" xlink:href="${escapeXml(link)}">${blanks(value)}</text:a></text:p>`;
    return `<table:table-cell${look}${list} office:value-type="string">${about}${text}</table:table-cell>`;
  }

  #look(style: Look): string {
    return named(this.#looks, JSON.stringify(style), "c");
  }

  #width(width: number): string {
    return named(this.#widths, width, "w");
  }

  #validation({ column, words, warning }: BookChoice, sheet: string, headRows: number): string {
    const name = `${sheet.replace(/[^a-z]/gi, "_")}_${column}`;
    const from = `[$'${words.sheet}'.$${lettersOf(words.column)}$${words.first + 1}:.$${lettersOf(words.column)}$${words.last + 1}]`;
    const message =
      warning === null
        ? `<table:error-message table:display="false"/>`
        : `<table:error-message table:display="true" table:message-type="warning" table:title="${escapeXml(warning.title)}">${paragraphs(warning.text)}</table:error-message>`;
    const text = `<table:content-validation table:name="${name}" table:condition="of:cell-content-is-in-list(${escapeXml(from)})" table:allow-empty-cell="true" table:display-list="unsorted" table:base-cell-address="${escapeXml(`'${sheet}'`)}.${lettersOf(column)}${headRows + 1}">${message}</table:content-validation>`;
    if (!this.#validations.includes(text)) this.#validations.push(text);
    return name;
  }
}

const EMPTY: BookCell = { value: "" };

function named<K>(names: Map<K, string>, key: K, prefix: string): string {
  const known = names.get(key) ?? `${prefix}${names.size + 1}`;
  names.set(key, known);
  return known;
}

function styleOf(name: string, { font, fill, alignment, numFmt }: Look): string {
  const color = font?.color?.rgb === undefined ? "" : ` fo:color="#${font.color.rgb}"`;
  const text = [
    font?.bold === true ? ` fo:font-weight="bold"` : "",
    font?.italic === true ? ` fo:font-style="italic"` : "",
    font?.size === undefined ? "" : ` fo:font-size="${font.size}pt"`,
    color,
  ].join("");
  const ground =
    fill?.type === "pattern" && fill.fgColor?.rgb !== undefined ? ` fo:background-color="#${fill.fgColor.rgb}"` : "";
  const vertical =
    alignment?.vertical === undefined
      ? ""
      : ` style:vertical-align="${alignment.vertical === "center" ? "middle" : alignment.vertical}"`;
  const cell = `${ground}${alignment?.wrapText === true ? ` fo:wrap-option="wrap"` : ""}${vertical}`;
  const data = numFmt === "@" ? ` style:data-style-name="text"` : "";
  return `<style:style style:name="${name}" style:family="table-cell"${data}><style:table-cell-properties${cell}/><style:text-properties${text}/></style:style>`;
}

/** A text as paragraphs, one for each line. */
function paragraphs(text: string): string {
  return text
    .split("\n")
    .map((line) => `<text:p>${blanks(line)}</text:p>`)
    .join("");
}

/** Blanks that stand together, which would be read as one. */
function blanks(line: string): string {
  return escapeXml(line)
    .replace(/ {2,}/g, (run) => ` <text:s text:c="${run.length - 1}"/>`)
    .replace(/\t/g, "<text:tab/>")
    .replace(/^ /, `<text:s/>`);
}
