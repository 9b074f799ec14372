/**
 * The extensions of files that hold each format, with their dot, the usual one first: their one home. A format without any
 * is only ever asked for by its name.
 */
export const EXTENSIONS = {
  text: [".txt"],
  markdown: [".md", ".markdown"],
  json: [".json"],
  ndjson: [".ndjson", ".jsonl"],
  yaml: [".yaml", ".yml"],
  csv: [".csv"],
  tsv: [".tsv", ".tab"],
  xlsx: [".xlsx"],
  docx: [".docx"],
  latex: [".tex"],
  typst: [".typ"],
  html: [".html", ".htm"],
  svg: [".svg"],
  png: [".png"],
  pdf: [".pdf"],
  tikz: [".tikz", ".tex"],
  junit: [".xml"],
  sarif: [".sarif"],
  github: [],
  gitlab: [],
  bibtex: [".bib"],
  "csl-json": [".json"],
  r: [],
  "qca-csv": [".csv"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Every format that some command gives. */
export type AnyFormat = keyof typeof EXTENSIONS;

/** Formats that are bytes, not text: of no use on a terminal. */
export const BINARY_FORMATS: ReadonlySet<string> = new Set<AnyFormat>(["docx", "xlsx", "png", "pdf"]);
