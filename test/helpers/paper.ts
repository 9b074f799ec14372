import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Result } from "../../src/model/result.js";
import { TABLE_KINDS, type TableKind } from "../../src/model/table-request.js";
import type { Typology } from "../../src/model/typology.js";
import type { TableFormat } from "../../src/render/formats.js";
import { renderTable, type TableOptions } from "../../src/render/table/render.js";
import { defaultTypology } from "../../src/typology/default.js";
import { examples, resultUnder } from "./examples.js";

/** Names that try to be something else than a name. */
export const HOSTILE_NAMES = [
  "<script>alert(1)</script>",
  "\\input{/etc/passwd}",
  '=HYPERLINK("x")',
  "|a|b|",
  "#let x",
  "#REF!",
  "_x0041_",
  "mots très longs ".repeat(19).trim(),
  "مركز التعاون",
  "🎉 Pôle 日本",
  "e\u0301te\u0301 q\u0323",
  "two\nlines",
  "[x] *y* & % $ ~ ^ _ {} -- '' ,, << >> ``",
  "bell\u0007 \u202eturned",
  "a".repeat(90),
] as const;

/** A result with hostile words wherever a profile may hold words, under the default typology unless another is given. */
export function hostileResult(typology: Typology = defaultTypology()): Result {
  const profiles = HOSTILE_NAMES.map((name, i) => {
    const text = JSON.stringify(name);
    return [
      `tcec: 1\nid: p${i}\nname: ${text}\ndate: 2020\nlegal_form: ${text}\nplace: {region: ${text}}`,
      `sources: {s: {title: ${text}, author: ${text}, url: "https://example.org/a_b?c=%20&d=#${i}"}}`,
      `evidence: {legal_form: {source: s, quote: ${text}, locator: ${text}}}\n`,
    ].join("\n");
  });
  return resultUnder(typology, ...profiles);
}

/** The examples over and over, as many as asked for, with names that tell them apart. */
export function manyResults(count: number, typology: Typology = defaultTypology()): Result {
  const { results, ...rest } = examples(typology);
  const many = Array.from({ length: count }, (_, i) => {
    const one = results[i % results.length];
    if (one === undefined) throw new Error("no examples");
    return { ...one, id: `c${i}`, name: `Cluster ${i + 1}` };
  });
  return { ...rest, results: many };
}

/** Every kind of table of a result, with what its crosstab counts by. */
export async function everyKind(
  result: Result,
  format: TableFormat,
  options: Partial<TableOptions>,
): Promise<[TableKind, string | Uint8Array][]> {
  const by = "region";
  return Promise.all(
    TABLE_KINDS.map(async (kind): Promise<[TableKind, string | Uint8Array]> => {
      const { value } = await renderTable(result, format, { kind, by: kind === "crosstab" ? by : null, ...options });
      if (value === null) throw new Error(`no ${kind}`);
      return [kind, value];
    }),
  );
}

/** A folder for the time of `use`. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "tcec-paper-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a run of LaTeX gave. */
export interface Typeset {
  readonly status: number | null;
  /** Errors, and characters that no font had. */
  readonly complaints: readonly string[];
  /** Points by which the widest line is too wide. */
  readonly overfull: number;
  readonly pages: number;
  /** The words of the pages, without white space. */
  readonly text: string;
}

/** Sets a document with an engine. */
export function typeset(engine: "pdflatex" | "lualatex", source: string, folder: string): Typeset {
  writeFileSync(join(folder, "table.tex"), source);
  const { status } = spawnSync(engine, ["-interaction=nonstopmode", "-halt-on-error", "table.tex"], { cwd: folder });
  const log = readFileSync(join(folder, "table.log"), "latin1");
  const widths = [...log.matchAll(/Overfull \\hbox \(([0-9.]+)pt/g)].map(([, width]) => Number(width));
  const complaints = log.match(/^!.*|Missing character.*/gm) ?? [];
  const text = status === 0 ? textOf(join(folder, "table.pdf")) : "";
  return { status, complaints, overfull: Math.max(0, ...widths), pages: pagesOf(text), text: packed(text) };
}

/**
 * Office files by their names, as PDF in the folder `pdf`, in one run of LibreOffice: the raw words of each, page after page.
 * `settings` are variables of the environment.
 */
export function convert(
  files: Readonly<Record<string, Uint8Array>>,
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Map<string, readonly string[]> {
  const paths = Object.entries(files).map(([name, bytes]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, "pdf");
  const env = { ...process.env, ...settings };
  spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", out, ...paths], { env });
  const made = readdirSync(out).map((name): [string, readonly string[]] => {
    return [basename(name, ".pdf"), textOf(join(out, name)).split("\f").slice(0, -1)];
  });
  return new Map(made);
}

/** A text without white space and places for breaks, so that it is found again wherever its lines were broken. */
export function packed(text: string): string {
  return text.normalize("NFC").replace(/[\s\u200b]+/g, "");
}

/** The words of a PDF as they stand, with a form feed behind each page. */
export function textOf(pdf: string): string {
  const { status, stdout } = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`no text in ${basename(pdf)}`);
  return stdout;
}

function pagesOf(text: string): number {
  return text.split("\f").length - 1;
}
