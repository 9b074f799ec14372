import { strFromU8, unzipSync } from "fflate";

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", nbsp: " " };
const plain = (text: string): string => text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/** Attributes whose values people read, or a program reads out. */
const SAID =
  /\s(?:title|aria-label|aria-description|placeholder|alt|label|content|descr|name|message|value|data-label)="([^"]*)"/g;

function attributesOf(markup: string): string[] {
  return [...markup.matchAll(SAID)].map(([, said = ""]) => said);
}

/** What readers of HTML and SVG see, and hear of attributes: no styles and scripts. */
export function inMarkup(text: string): string {
  const shown = text
    .replace(/<(style|script)\b.*?<\/\1>/gs, " ")
    .replace(/<meta[^>]*(?:viewport|generator|color-scheme|http-equiv)[^>]*>/g, " ");
  const texts = shown.replace(/<wbr>|<\/?(?:a|b|i|u|em|strong|code|span|tspan|abbr)(?:\s[^>]*)?>/g, (tag) =>
    /code/.test(tag) ? "`" : "",
  );
  return plain(
    [
      texts.replace(/<[^>]*>/g, "\n"),
      ...attributesOf(
        shown
          .replace(/<input[^>]*>/g, (tag) => tag.replace(/\s(?:name|value)="?[^\s">]*"?/g, ""))
          .replace(/<(?:form|meta|option|select)[^>]*>/g, (tag) => tag.replace(/\sname="?[^\s">]*"?/g, "")),
      ),
    ].join("\n"),
  );
}

/** Texts in the scripts of a page: whatever has several words and is no selector. */
export function inScripts(page: string): string[] {
  const scripts = [...page.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = ""]) => script).join("\n");
  const texts = [...scripts.matchAll(/"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`/g)].map(([, a, b, c]) => a ?? b ?? c ?? "");
  return texts.filter((text) => /[A-Za-z]{3}[,.:]? [A-Za-z]{2}/.test(text) && !/^(?:[#.]|title, option$)/.test(text));
}

/** What people read in XML for programs: texts, and what messages say. */
export function inXml(text: string): string {
  return inMarkup(text.replace(/\s(?:severity|source|classname|type|version)="[^"]*"/g, ""));
}

/** Keys whose values are for programs: codes, addresses, and what a finding was made of. */
const CODES = [
  "$schema",
  "id",
  "ruleId",
  "level",
  "uri",
  "version",
  "check_name",
  "fingerprint",
  "severity",
  "categories",
  "kind",
  "uriBaseId",
  "columnKind",
  "properties",
];

/** What people read in JSON for programs. */
export function inJson(text: string): string {
  const textsOf = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, one]) => (CODES.includes(key) ? [] : textsOf(one)));
  };
  return textsOf(JSON.parse(text)).join("\n");
}

/** Commands of GitHub and of Azure Pipelines: the titles and the messages. */
export function inCommands(text: string): string {
  return text.replace(/^::\w+ (?:.*?title=)?/gm, "").replace(/^##vso\[[\w.]+ [^\]]*\]/gm, "");
}

/** What Word and Excel show: texts, names of sheets, titles. */
export function inOffice(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) =>
    /^(?:word\/(?:document|footnotes|header\d*|footer\d*)|xl\/(?:workbook|sharedStrings|worksheets\/\w+)|docProps\/core)\.xml$/.test(
      name,
    ),
  );
  return parts
    .map(([name, data]) => {
      const xml = strFromU8(data).replace(
        /<(w:instrText|dc:creator|cp:lastModifiedBy|definedName|f|formula1)\b[^>]*>[^<]*<\/\1>/g,
        "",
      );
      const named = name.startsWith("word/")
        ? (xml.match(/descr="[^"]*"/g) ?? [])
        : (xml.match(/<sheet [^>]*name="[^"]*"/g)?.map((sheet) => sheet.replace(/.*name=/, "")) ?? []);
      const marked = xml
        .replace(/<w:tab\/>|<w:br\/>/g, " ")
        .replace(/<w:rStyle w:val="Code"\/>(.*?)<\/w:r>/gs, (_, run: string) => `\`${run}\``);
      return plain([marked.replace(/<\/(?:w:p|si|c|dc:\w+)>/g, "\n").replace(/<[^>]*>/g, ""), ...named].join("\n"));
    })
    .join("\n")
    .replace(/descr=/g, "");
}

/** What Typst sets: its strings. */
export function inTypst(text: string): string {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, said = ""]) => said.replaceAll("\\u{200b}", "")).join("\n");
}

/** What readers of Markdown see: neither where links lead nor names of characters, nor the stroke before a sign. */
export function inMarkdown(text: string): string {
  return plain(text.replace(/\]\([^)]*\)/g, "]").replace(/\\([&<>[\]*_|~#-])/g, "$1"));
}

/** What a figure in LaTeX shows, and its comments. */
export function inTikz(text: string): string {
  const nodes = [...text.matchAll(/\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\};$/gm)].map(([, said = ""]) =>
    said.replace(/\\allowbreak\{\}|\\[a-z]+/g, ""),
  );
  return [...(text.match(/(?<!\\)%.*$/gm) ?? []), ...nodes].join("\n").replace(/\\\w+(?:\[[^\]]*\])?\{\w+\}/g, "");
}

/** What LaTeX sets: neither environments, packages and lengths nor the names of commands. */
export function inLatex(text: string): string {
  const argument = String.raw`(?:\[[^\]]*\]|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})`;
  const silent = String.raw`\\(?:begin|end|usepackage|label|setlength|captionsetup)(?![A-Za-z])${argument}*`;
  return text
    .replace(/\\allowbreak\{\}|\\-/g, "")
    .replaceAll("\\_", "_")
    .replace(new RegExp(silent, "g"), " ")
    .replace(/\\[A-Za-z]+\*?/g, " ");
}

/** What a script in R says: its comments, and texts with a space or a place for a value. */
export function inR(script: string): string {
  const comments = [...script.matchAll(/^\s*#+ ?(.*)$/gm)].map(([, said = ""]) => said);
  const texts = [...script.matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, said = ""]) => said.replaceAll("\\n", " "));
  // Functions of packages are called by their names.
  return [...comments, ...texts.filter((text) => / |%[sd]/.test(text))].join("\n").replace(/QCA::calibrate/g, " ");
}
