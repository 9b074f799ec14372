import { loadWords } from "../../messages/languages.js";
import type { Lang } from "../../messages/messages.js";
import { type ReplicationWords, TABLES, type TableName } from "../../messages/replication-words.js";
import type { Result } from "../../model/result.js";
import { textIn } from "../../plain/localized.js";
import { isChanged } from "../../plain/typology-name.js";
import { heading, list, pairs, paragraph } from "../document/blocks/block.js";
import { writeMarkdown } from "../document/blocks/markdown.js";
import { sanitize } from "../kit/sanitize.js";
import type { Files } from "./exporter.js";
import { writeScript } from "./script.js";
import {
  writeAxes,
  writeCalibration,
  writeCases,
  writeDegrees,
  writeResults,
  writeSettings,
  writeTypes,
} from "./tables.js";
import { writeIndicators } from "./values.js";

/**
 * A folder with which anybody can compute a result anew in R: the script, its tables, what was found for
 * comparison, and a README; labels, comments and messages in one language.
 */
export async function renderReplication(result: Result, lang: Lang): Promise<Files> {
  const words = await loadWords(lang, "replication");
  const about = aboutOf(result, lang, words);
  return {
    "replication.R": writeScript(words, [words.comments.head, ...about]),
    "README.md": writeReadme(words, about),
    "cases.csv": writeCases(result),
    "indicators.csv": writeIndicators(result),
    "calibration.csv": writeCalibration(result, lang),
    "degrees.csv": writeDegrees(result),
    "axes.csv": writeAxes(result, lang),
    "types.csv": writeTypes(result, lang),
    "settings.csv": writeSettings(result),
    "results.csv": writeResults(result),
  };
}

/** What was exported: nothing of it may end a comment. */
function aboutOf({ tool, typology, results }: Result, lang: Lang, { readme }: ReplicationWords): readonly string[] {
  const { id, version, hash, title } = typology;
  const facts = {
    tool: tool.version,
    typology: id,
    version,
    changed: isChanged(typology),
    hash,
    title: textIn(title, lang),
    profiles: results.length,
  };
  const { minimumConfidence = "low" } = typology.settings;
  const confidence = minimumConfidence === "low" ? [] : [readme.confidence(minimumConfidence)];
  return [sanitize(readme.exported(facts), "space"), ...confidence];
}

/** What the folder holds and how to run it, as Markdown; `about` says what was exported. */
function writeReadme({ readme, columns }: ReplicationWords, about: readonly string[]): string {
  return writeMarkdown([
    heading(1, readme.title),
    ...about.flatMap((text) => paragraph(text)),
    heading(2, readme.running),
    ...paragraph(readme.howToRun),
    ...paragraph(readme.whatItDoes),
    ...paragraph(readme.notComputed),
    ...paragraph(readme.qca),
    heading(2, readme.files),
    ...pairs(Object.entries(readme.about)),
    heading(2, readme.columns),
    ...(Object.keys(TABLES) as TableName[]).flatMap((name) => [
      heading(3, name),
      ...pairs(TABLES[name].map((column) => [`\`${column}\``, columns[column]] as const)),
    ]),
    heading(2, readme.rules),
    ...list(readme.theRules),
  ]);
}
