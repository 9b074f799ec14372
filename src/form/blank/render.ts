import type { Lang } from "../../messages/languages.js";
import type { Typology } from "../../model/typology.js";
import { withSchemaLine } from "../../read/edits.js";
import { sanitizeData } from "../../render/kit/sanitize.js";
import { measureFor } from "../../render/kit/width.js";
import { wrap } from "../../render/kit/wrap.js";
import { blankFields } from "./fields.js";
import { asText, blankLines, type Known } from "./lines.js";
import { type BlankShelf, openBlankShelf } from "./shelf.js";

/** A profile to fill in. */
export interface Blank {
  readonly typology: Typology;
  /** The typology as `--typology` names it; `null` for the one that is in force by itself. */
  readonly named: string | null;
  readonly scope: "minimal" | "whole";
  /** What is known of the cluster: at least `id` and `name`. */
  readonly known: Known;
  /** The name of the file, as commands in comments give it. */
  readonly file: string;
}

/** The file in which editors find the schema, beside the profile. */
const SCHEMA = "profile.schema.json";
const WIDTH = 110;

/**
 * A commented YAML profile: what is known stands in it, every other field behind `#` with what it is and an example that is valid once
 * the sign is deleted. Explanations stand behind `##`, and stay comments where every line loses its first sign.
 */
export async function renderBlank(blank: Blank, lang: Lang): Promise<string> {
  const shelf = await openBlankShelf(lang);
  const typology = sanitizeData(blank.typology, "space", "dropped");
  const known: Known = { tcec: 1, ...blank.known };
  const lines = blankLines(blankFields(typology, blank.scope), known, shelf);
  const head = await opening({ ...blank, typology }, shelf, lang);
  const text = `${head.map((line) => `## ${line}`.trimEnd()).join("\n")}\n${asText(lines)}\n`;
  return withSchemaLine(text, SCHEMA) ?? text;
}

async function opening({ typology, named, scope, file }: Blank, shelf: BlankShelf, lang: Lang): Promise<string[]> {
  const { words, messages } = shelf;
  const measure = await measureFor(file);
  const said = (text: string, first = ""): string[] => wrap(text, WIDTH - 3, measure, first);
  const title = messages.text(typology.title);
  const chosen = named === null ? "" : ` --typology ${named}`;
  return [
    "",
    ...said(scope === "minimal" ? words.aboutMinimal(title) : words.about(title)),
    "",
    ...said(words.how),
    ...words.rules.flatMap((rule) => said(rule, "- ")),
    "",
    ...said(words.check),
    `    tcec validate ${file}${chosen}`,
    `    tcec classify ${file}${chosen}`,
    ...said(words.editor),
    `    tcec schema profile --lang ${lang} -o ${SCHEMA}`,
  ];
}

/** The fields without which a file is no profile, and of which nothing is known yet. */
export function openFields({ typology, known }: Pick<Blank, "typology" | "known">): string[] {
  return blankFields(typology, "minimal").flatMap(({ key, required, place }) =>
    required && place !== "tcec" && !Object.hasOwn(known, place) ? [key] : [],
  );
}
