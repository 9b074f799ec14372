import type { DoctorWords } from "../../messages/doctor-words.js";
import { loadWords } from "../../messages/languages.js";
import type { Diagnosis, Origin, PlainValue } from "../../model/diagnosis.js";
import { renderFindings } from "../findings.js";
import { sanitize, sanitizeData } from "../kit/sanitize.js";
import type { RenderOptions } from "../options.js";
import { type Block, heading, pairs } from "./blocks/block.js";
import { writePageText } from "./blocks/page-text.js";

/** Writes what is in force in one format. */
export type DiagnosisWriter = (diagnosis: Diagnosis, options: RenderOptions) => string | Promise<string>;

/**
 * What is in force and where it comes from, then what is wrong, for a reader. With `quiet` only what is wrong. Ends in exactly one
 * newline.
 */
export async function writeDiagnosis(diagnosis: Diagnosis, options: RenderOptions): Promise<string> {
  const findings = await renderFindings(diagnosis.findings, options);
  if (options.quiet) return findings;
  const words = await loadWords(options.lang, "doctor");
  const { findings: _, ...rest } = diagnosis;
  const blocks = outline(sanitizeData(rest, "space"), words);
  return `${await writePageText(blocks, options)}\n${findings}`;
}

function outline(diagnosis: Omit<Diagnosis, "findings">, words: DoctorWords): Block[] {
  const { headings } = words;
  return [
    heading(2, headings.program),
    ...outlineProgram(diagnosis, words),
    heading(2, headings.configuration),
    ...outlineConfiguration(diagnosis, words),
    heading(2, headings.settings),
    ...pairs(
      diagnosis.settings.map(({ name, value, origin }) => [name, `${say(value, words)} (${from(origin, words)})`]),
    ),
    heading(2, headings.output),
    ...outlineOutput(diagnosis, words),
    heading(2, headings.batch),
    ...outlineBatch(diagnosis, words),
  ];
}

type Part = (diagnosis: Omit<Diagnosis, "findings">, words: DoctorWords) => Block[];

const outlineProgram: Part = ({ tool, machine }, { labels }) =>
  pairs([
    [labels.version, `${tool.name} ${tool.version}`],
    ["Node.js", machine.node],
    [labels.platform, `${machine.platform} ${machine.arch}`],
    [labels.package, machine.package],
  ]);

const outlineConfiguration: Part = ({ configuration: { file, names }, typology, settings }, words) => {
  const { labels } = words;
  const origin = from(originOf("typology", settings), words);
  const name = typology === null ? words.noTypology : `${typology.id} ${typology.version}`;
  return pairs([
    [labels.file, file ?? (names.length === 0 ? words.notSought : words.noFile(names))],
    [labels.typology, `${name} (${origin})`],
    [labels.hash, typology && `${typology.hash.slice(0, 19)}…`],
  ]);
};

const outlineOutput: Part = ({ output, settings, ci }, words) => {
  const { labels, colorReasons, colorLevels } = words;
  const why = output.because === "wish" ? from(originOf("color", settings), words) : colorReasons[output.because];
  const lang = settings.find(({ name }) => name === "lang")?.value;
  return pairs([
    [labels.language, `${say(lang ?? null, words)} (${from(originOf("lang", settings), words)})`],
    [labels.colors, `${colorLevels[output.colors]} (${why})`],
    [labels.width, words.width(output.width, output.terminal)],
    [labels.ci, ci === null ? words.noService : words.services[ci]],
  ]);
};

const outlineBatch: Part = ({ machine, batch: { workers, cache } }, { labels, cache: sayCache }) =>
  pairs([
    [labels.processors, String(machine.processors)],
    [labels.workers, String(workers)],
    [labels.cache, sayCache(cache.folder, cache)],
  ]);

function originOf(wanted: string, settings: Diagnosis["settings"]): Origin {
  return settings.find(({ name }) => name === wanted)?.origin ?? { from: "default" };
}

function from(origin: Origin, words: DoctorWords): string {
  switch (origin.from) {
    case "default":
      return words.byDefault;
    case "file":
      return words.fromFile(sanitize(origin.path), origin.line);
    case "environment":
      return words.fromVariable(origin.variable);
    case "flag":
      return words.fromFlag(origin.flag);
    default:
      return origin satisfies never;
  }
}

/** A value as it is written in a configuration file; an empty list and an absent value are nothing. */
function say(value: PlainValue, words: DoctorWords): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return words.nothing;
  return Array.isArray(value) ? value.join(", ") : String(value);
}
