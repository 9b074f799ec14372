import type { AgreementWriter } from "./agreement/writer.js";
import type { ItemWriterMaker } from "./batch/items/writer.js";
import type { FindingsMaker, FindingsRenderer, ReportMaker } from "./batch/writer.js";
import type { ProfilesWriter } from "./coding/profiles.js";
import type { CodeListWriter, CodingSheetWriter, SurveyWriter } from "./coding/writer.js";
import type { ComparisonWriter } from "./comparison/writer.js";
import type { Block, ProseBlock } from "./document/blocks/block.js";
import type { BlockWriter, DocumentWriter } from "./document/blocks/writer.js";
import type { CitationWriter } from "./document/cite/writer.js";
import type { DiagnosisWriter } from "./document/doctor.js";
import type { PlotWriter } from "./figure/formats/writer.js";
import type { Renderer } from "./options.js";
import type { PageRenderer } from "./page/render.js";
import type { FileExporter, FolderExporter } from "./replication/exporter.js";
import type { RobustnessWriter } from "./robustness/writer.js";
import type { SummaryWriter } from "./summary/writer.js";
import type { TableWriter } from "./table/worded-table.js";
import type { TrajectoryWriter } from "./trajectory/writer.js";

/** What can be had in some format, and what writes it. */
export interface Products {
  /** One result, of however many profiles. */
  readonly verdict: Renderer;
  /** What a batch says of each profile by itself: written in every thread. */
  readonly item: ItemWriterMaker;
  /** What is said of a batch. */
  readonly report: ReportMaker;
  /** Findings one by one, for another program: a batch and every list of findings can be written with it. */
  readonly "finding-list": FindingsMaker;
  /** What was found in files that were looked at. */
  readonly findings: FindingsRenderer;
  readonly table: TableWriter;
  readonly plot: PlotWriter;
  /** Two typologies compared, as a whole: its tables and its figure are of the products `table` and `plot`. */
  readonly comparison: ComparisonWriter;
  /** How far coders agree, as a whole: its tables are of the product `table`. */
  readonly agreement: AgreementWriter;
  /** How firm verdicts are, as a whole: its tables are of the product `table`. */
  readonly robustness: RobustnessWriter;
  /** Clusters at several dates, as a whole: their tables and their figure are of the products `table` and `plot`. */
  readonly trajectory: TrajectoryWriter;
  /** What a set of profiles says together, as a whole: its tables are of the product `table`. */
  readonly summary: SummaryWriter;
  readonly page: PageRenderer;
  /** For programs that compute with the figures: one file, or a folder of them. */
  readonly "export-file": FileExporter;
  readonly "export-folder": FolderExporter;
  readonly citations: CitationWriter;
  readonly codebook: BlockWriter<Block>;
  /** Codes for passages of interviews and documents. */
  readonly "code-list": CodeListWriter;
  /** Coded profiles, as a file that is read back without a map. */
  readonly "coded-profiles": ProfilesWriter;
  /** A workbook to code in. */
  readonly "coding-sheet": CodingSheetWriter;
  /** A form that asks for a profile. */
  readonly survey: SurveyWriter;
  readonly methods: BlockWriter<ProseBlock>;
  readonly typology: DocumentWriter;
  readonly explanation: DocumentWriter;
  readonly diagnosis: DiagnosisWriter;
}

/** The name of a product. */
export type Product = keyof Products;

/** One format: everything that is to be known of it. */
export interface Format {
  /** Of files that hold it, with their dot, the usual one first; without any it is only ever asked for by its name. */
  readonly extensions: readonly `.${string}`[];
  /** Bytes that are no text are of no use on a terminal. */
  readonly holds: "text" | "bytes" | "folder";
  /** What it can be had of, each with the way to its writer; nothing of a writer is in memory before. */
  readonly for: { readonly [P in Product]?: () => Promise<Products[P]> };
}

/**
 * Every format: the one home of its name, its extensions and what it is for. The choices of `--format`, of `.tcecrc.yaml` and its
 * schema, the help, the table in docs/formats.md and the names of golden files come from here. The first format of a product is the
 * one that is written where none is asked for; the first of those that share an extension has it.
 */
export const FORMATS = {
  text: {
    extensions: [".txt"],
    holds: "text",
    for: {
      verdict: async () => (await import("./verdict/text.js")).renderText,
      report: async () => (await import("./batch/text.js")).makeText,
      findings: async () => (await import("./findings-record.js")).writeSeen,
      table: async () => (await import("./table/text.js")).writeText,
      comparison: async () => (await import("./comparison/text.js")).renderComparisonText,
      agreement: async () => (await import("./agreement/text.js")).renderAgreementText,
      robustness: async () => (await import("./robustness/text.js")).renderRobustnessText,
      trajectory: async () => (await import("./trajectory/text.js")).renderTrajectoryText,
      summary: async () => (await import("./summary/text.js")).renderSummaryText,
      citations: async () => (await import("./document/cite/text.js")).writeReferences,
      codebook: async () => (await import("./document/blocks/page-text.js")).writePageText,
      methods: async () => (await import("./document/blocks/unbroken.js")).writeUnbroken,
      typology: async () => (await import("./document/blocks/page-text.js")).PAGE_TEXT,
      explanation: async () => (await import("./document/blocks/page-text.js")).PAGE_TEXT,
      diagnosis: async () => (await import("./document/doctor.js")).writeDiagnosis,
    },
  },
  markdown: {
    extensions: [".md", ".markdown"],
    holds: "text",
    for: {
      report: async () => (await import("./batch/markdown.js")).makeMarkdown,
      table: async () => (await import("./table/markdown.js")).writeMarkdown,
      codebook: async () => (await import("./document/blocks/markdown.js")).writeMarkdown,
      methods: async () => (await import("./document/blocks/markdown.js")).writeMarkdown,
      typology: async () => (await import("./document/blocks/markdown.js")).MARKDOWN,
      explanation: async () => (await import("./document/blocks/markdown.js")).MARKDOWN,
    },
  },
  html: {
    extensions: [".html", ".htm"],
    holds: "text",
    for: {
      table: async () => (await import("./table/html.js")).writeHtml,
      page: async () => (await import("./page/render.js")).renderReport,
      codebook: async () => (await import("./document/blocks/html.js")).writeHtml,
      methods: async () => (await import("./document/blocks/html.js")).writeHtml,
    },
  },
  docx: {
    extensions: [".docx"],
    holds: "bytes",
    for: {
      table: async () => (await import("./table/docx.js")).writeDocx,
      codebook: async () => (await import("./document/blocks/docx.js")).writeDocx,
      methods: async () => (await import("./document/blocks/docx.js")).writeDocx,
    },
  },
  xlsx: {
    extensions: [".xlsx"],
    holds: "bytes",
    for: {
      table: async () => (await import("./table/xlsx.js")).writeXlsx,
      "coding-sheet": async () => (await import("./coding/xlsx.js")).writeCodingXlsx,
      "coded-profiles": async () => (await import("./coding/profiles.js")).PROFILES_XLSX,
    },
  },
  ods: {
    extensions: [".ods"],
    holds: "bytes",
    for: {
      "coding-sheet": async () => (await import("./coding/ods.js")).writeCodingOds,
      "coded-profiles": async () => (await import("./coding/profiles.js")).PROFILES_ODS,
    },
  },
  latex: {
    extensions: [".tex"],
    holds: "text",
    for: {
      table: async () => (await import("./table/latex.js")).writeLatex,
      methods: async () => (await import("./document/blocks/latex.js")).writeLatex,
    },
  },
  typst: {
    extensions: [".typ"],
    holds: "text",
    for: { table: async () => (await import("./table/typst.js")).writeTypst },
  },
  csv: {
    extensions: [".csv"],
    holds: "text",
    for: {
      verdict: async () => (await import("./batch/items/csv.js")).renderCsv,
      item: async () => (await import("./batch/items/csv.js")).createCsvWriter,
      table: async () => (await import("./table/csv.js")).writeCsv,
      "coded-profiles": async () => (await import("./coding/profiles.js")).PROFILES_CSV,
    },
  },
  tsv: {
    extensions: [".tsv", ".tab"],
    holds: "text",
    for: { table: async () => (await import("./table/csv.js")).writeTsv },
  },
  json: {
    extensions: [".json"],
    holds: "text",
    for: {
      verdict: async () => (await import("./kit/json.js")).writeJson,
      item: async () => (await import("./batch/items/json.js")).createJsonWriter,
      findings: async () => (await import("./findings-record.js")).writeSeenJson,
      comparison: async () => (await import("./kit/json.js")).writeJson,
      agreement: async () => (await import("./kit/json.js")).writeJson,
      robustness: async () => (await import("./kit/json.js")).writeJson,
      trajectory: async () => (await import("./kit/json.js")).writeJson,
      summary: async () => (await import("./kit/json.js")).writeJson,
      typology: async () => (await import("./document/blocks/record.js")).RECORD,
      explanation: async () => (await import("./document/blocks/record.js")).RECORD,
      diagnosis: async () => (await import("./kit/json.js")).writeJson,
    },
  },
  ndjson: {
    extensions: [".ndjson", ".jsonl"],
    holds: "text",
    for: {
      verdict: async () => (await import("./batch/items/ndjson.js")).renderNdjson,
      item: async () => (await import("./batch/items/ndjson.js")).createNdjsonWriter,
    },
  },
  yaml: {
    extensions: [".yaml", ".yml"],
    holds: "text",
    for: {
      verdict: async () => (await import("./kit/yaml.js")).writeYaml,
      findings: async () => (await import("./findings-record.js")).writeSeenYaml,
    },
  },
  junit: {
    extensions: [".xml"],
    holds: "text",
    for: {
      report: async () => (await import("./batch/junit.js")).makeJunit,
      findings: async () => (await import("./batch/junit.js")).writeJunit,
    },
  },
  sarif: {
    extensions: [".sarif"],
    holds: "text",
    for: { "finding-list": async () => (await import("./batch/sarif.js")).makeSarif },
  },
  github: {
    extensions: [],
    holds: "text",
    for: { "finding-list": async () => (await import("./batch/github.js")).makeGithub },
  },
  azure: {
    extensions: [],
    holds: "text",
    for: { "finding-list": async () => (await import("./batch/azure.js")).makeAzure },
  },
  gitlab: {
    extensions: [],
    holds: "text",
    for: { "finding-list": async () => (await import("./batch/gitlab.js")).makeGitlab },
  },
  svg: {
    extensions: [".svg"],
    holds: "text",
    for: { plot: async () => (await import("./figure/formats/svg.js")).SVG },
  },
  png: {
    extensions: [".png"],
    holds: "bytes",
    for: { plot: async () => (await import("./figure/formats/png.js")).PNG },
  },
  pdf: {
    extensions: [".pdf"],
    holds: "bytes",
    for: { plot: async () => (await import("./figure/formats/pdf.js")).PDF },
  },
  tikz: {
    extensions: [".tikz", ".tex"],
    holds: "text",
    for: { plot: async () => (await import("./figure/formats/tikz.js")).TIKZ },
  },
  bibtex: {
    extensions: [".bib"],
    holds: "text",
    for: { citations: async () => (await import("./document/cite/bibtex.js")).writeBibtex },
  },
  "csl-json": {
    extensions: [".json"],
    holds: "text",
    for: { citations: async () => (await import("./document/cite/csl-json.js")).writeCslJson },
  },
  r: {
    extensions: [],
    holds: "folder",
    for: { "export-folder": async () => (await import("./replication/replication.js")).renderReplication },
  },
  "qca-csv": {
    extensions: [".csv"],
    holds: "text",
    for: { "export-file": async () => (await import("./replication/qca-csv.js")).renderQcaCsv },
  },
  checkstyle: {
    extensions: [],
    holds: "text",
    for: { "finding-list": async () => (await import("./batch/checkstyle.js")).makeCheckstyle },
  },
  xlsform: {
    extensions: [],
    holds: "bytes",
    for: { survey: async () => (await import("./coding/xlsform.js")).writeXlsform },
  },
  qdc: {
    extensions: [".qdc"],
    holds: "text",
    for: { "code-list": async () => (await import("./coding/qdc.js")).writeQdc },
  },
  maxqda: {
    extensions: [".xlsx"],
    holds: "bytes",
    for: { "code-list": async () => (await import("./coding/maxqda.js")).writeMaxqda },
  },
  nvivo: {
    extensions: [],
    holds: "bytes",
    for: { "coded-profiles": async () => (await import("./coding/nvivo.js")).PROFILES_NVIVO },
  },
  // A new format comes here: a row of its own, before this line.
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a format, as `--format` takes it. */
export type FormatName = keyof typeof FORMATS;

/** The names of the formats of a product: of those, and only those, whose row holds the way to a writer for it. */
export type FormatOf<P extends Product> = {
  [F in FormatName]: P extends keyof (typeof FORMATS)[F]["for"] ? F : never;
}[FormatName];

/** The names of all formats, in the order of the table. */
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

/** What is known of a format. */
export function formatOf(name: FormatName): Format {
  return FORMATS[name];
}

/** True for the name of a format of the product. */
export function isFormatOf<P extends Product>(name: string, product: P): name is FormatOf<P> {
  const format = (FORMATS as Readonly<Record<string, Format>>)[name];
  return Object.hasOwn(FORMATS, name) && format?.for[product] !== undefined;
}

/** Names of formats; there is at least one. */
export type Formats<F extends string> = readonly [F, ...F[]];

/** The names of the formats of some products, in the order of the table: the first is the usual one. */
export function formatsOf<P extends Product>(...products: readonly P[]): Formats<FormatOf<P>> {
  const [usual, ...others] = FORMAT_NAMES.filter((name): name is FormatOf<P> =>
    products.some((product) => isFormatOf(name, product)),
  );
  if (usual === undefined) throw new Error(`no format for ${products.join(", ")}`);
  return [usual, ...others];
}

/** Loads what writes a product in a format; nothing of the others is in memory. */
export async function loadWriter<P extends Product>(product: P, name: FormatOf<P>): Promise<Products[P]> {
  const load = formatOf(name).for[product];
  if (load === undefined) throw new Error(`no ${product} as ${name}`); // no such name is of the type
  return load();
}

/** The format, of those given, that the extension of a path stands for (upper or lower case); `null` where none does. */
export function formatOfPath<F extends FormatName>(path: string, formats: readonly F[]): F | null {
  const lower = path.toLowerCase();
  return formats.find((name) => formatOf(name).extensions.some((end) => lower.endsWith(end))) ?? null;
}

/** Formats of the library's functions, by what they write. */
export type VerdictFormat = FormatOf<"verdict">;
export type ReportName = FormatOf<"report" | "finding-list">;
export type PlotFormat = FormatOf<"plot">;
export type TableFormat = FormatOf<"table">;
export type CiteFormat = FormatOf<"citations">;
export type CodebookFormat = FormatOf<"codebook">;
export type MethodsFormat = FormatOf<"methods">;
