import { type Lang, loadWords } from "../../messages/languages.js";
import type { MapOfASheet } from "../../model/generated/map.js";
import { sanitizeQuoted } from "../kit/sanitize.js";
import { writeYamlFlat } from "../kit/yaml.js";

/** A map that was drafted, and what is left open in it. */
export interface DraftedMap {
  readonly map: MapOfASheet;
  readonly open: readonly {
    readonly sheet: string;
    readonly heading: string;
    readonly letters: string;
    readonly nearest: string | null;
  }[];
  readonly strange: readonly { readonly heading: string; readonly path: string; readonly cells: readonly string[] }[];
}

/** Cells that are named one by one. */
const MOST_NAMED = 20;
/** What every profile needs. */
const NEEDED = ["id", "name", "date"];

/** The draft of a map as YAML, with what could not be placed in comments. `file`: what it was drafted from. */
export async function renderGuess({ map, open, strange }: DraftedMap, file: string, lang: Lang): Promise<string> {
  const { guess } = await loadWords(lang, "sheets");
  const given = { ...map.fields, ...map.long?.profile };
  const lacking = map.long === undefined ? NEEDED.filter((name) => given[name] === undefined) : [];
  const body = await writeYamlFlat(map, (key) => (key === "lists" ? 3 : key === "table" ? 1 : 2));
  const columns = open.map(({ sheet, heading, letters, nearest }) => {
    const column = `${heading} (${sheet === "" ? "" : `${sheet}!`}${letters})`;
    return `- ${nearest === null ? column : guess.nearest(column, nearest)}`;
  });
  const cells = strange.map(
    (one) =>
      `- ${guess.strangeOf(
        one.heading,
        one.path,
        one.cells
          .slice(0, MOST_NAMED)
          .map((cell) => JSON.stringify(cell))
          .join(", "),
      )}${one.cells.length > MOST_NAMED ? " …" : ""}`,
  );
  const comments = [
    ...(lacking.length === 0 ? [] : [guess.lacking(lacking.join(", "))]),
    ...(columns.length === 0 ? [guess.all] : [guess.open, ...columns]),
    ...(cells.length === 0 ? [] : [guess.strange, ...cells]),
  ];
  const said = (lines: readonly string[]): string => lines.map((line) => `# ${sanitizeQuoted(line)}\n`).join("");
  return said([guess.head(file)]) + body + said(comments);
}
