import { loadWords } from "../../messages/languages.js";
import type { RobustnessWords } from "../../messages/robustness-words.js";
import type { TableWords } from "../../messages/table-words.js";
import type { RobustCaseRecord, Robustness } from "../../model/robustness.js";
import type { Table } from "../../model/table.js";
import type { TableNote } from "../../model/table-notes.js";
import { buildRobustnessTable } from "../../tables/robustness/build.js";
import { robustnessFigure } from "../figure/bars/robustness.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import { RobustnessSpeaker } from "../robustness/speech.js";
import { USUAL_WORDING, wordTable } from "../table/word-table.js";
import type { PageContext, PageFirmness } from "./context.js";
import { drawScenes } from "./drawing.js";
import { inline, loadEach, mapEach, type PerLanguage, type Texts } from "./languages.js";
import { verdictKey } from "./verdict-key.js";

/** In millimetres: so wide that what bars say stands beside them. */
const WIDTH = 175;

/** What the table of the page shows, beside what tells the profiles from each other. */
const COLUMNS = [
  "type",
  "verdict_radius",
  "verdict_radius_axis",
  "verdict_radius_binds",
  "side_radius",
  "left_out_lost",
  "switched_lost",
];

/** What a page says elsewhere: how many profiles there are, and under which typology. */
const SAID: ReadonlySet<TableNote["note"]> = new Set(["count", "invented", "typology"]);

/** How firm verdicts are, in the words of `tcec robustness`. */
interface Spoken {
  readonly robustness: Robustness;
  readonly words: PerLanguage<RobustnessWords>;
  readonly tables: PerLanguage<TableWords>;
  readonly speakers: PerLanguage<RobustnessSpeaker>;
}

/** Loads the words for an analysis of robustness, whose data are safe to be shown. */
export async function openFirmness(
  { words: all }: Pick<PageContext, "words">,
  robustness: Robustness,
): Promise<PageFirmness> {
  const words = await loadEach((lang) => loadWords(lang, "robustness"));
  const tables = await loadEach((lang) => loadWords(lang, "tables"));
  const speakers = mapEach(
    all,
    ({ messages }, lang) => new RobustnessSpeaker(robustness, words[lang], tables[lang], messages),
  );
  const spoken: Spoken = { robustness, words, tables, speakers };
  const cases = new Map(robustness.cases.map((one) => [verdictKey(one, one), one]));
  return {
    about: (result) => aboutOne(spoken, cases.get(verdictKey(result.source, result.source))),
    section: (context) => section(context, spoken),
  };
}

/** The sentences on one profile; none where the analysis has none of it. */
function aboutOne({ speakers, words }: Spoken, one: RobustCaseRecord | undefined): ReturnType<PageFirmness["about"]> {
  if (one === undefined) return null;
  return mapEach(speakers, (speaker, lang) => (speaker.isWithout(one) ? [words[lang].staysNone] : speaker.beside(one)));
}

/** All profiles together: how far each may be moved, as a table and a figure, and which numbers change a type first. */
function section(context: PageContext, spoken: Spoken): Markup {
  const { speakers, words } = spoken;
  const rank = each(mapEach(speakers, (speaker) => speaker.rank())).map((texts) => html`<p>${inline(context, texts)}`);
  const flips = mapEach(speakers, (speaker) => speaker.firstFlips(false));
  const first = mapEach(words, ({ headings }) => headings.first);
  return html`<p>${inline(
    context,
    mapEach(speakers, (speaker) => speaker.counts()),
  )}${table(context, spoken)}${figure(context, spoken)}${rank}<h3>${inline(context, first)}</h3><ul>${each(flips).map((texts) => html`<li>${inline(context, texts)}`)}</ul>`;
}

/** Lists of sentences, as many in each language, as a list of sentences in each language. */
function each(lists: PerLanguage<readonly string[]>): Texts[] {
  const [some = []] = Object.values(lists);
  return some.map((_, i) => mapEach(lists, (list) => list[i] ?? ""));
}

/** The table that `tcec robustness` has of the cases; each row leads to its cluster. */
function table(context: PageContext, { robustness, tables }: Spoken): Markup {
  const shown = tableOf(robustness);
  const worded = mapEach(context.words, ({ messages }, lang) =>
    wordTable(shown, tables[lang], messages, { ...USUAL_WORDING, hasReading: false }),
  );
  const heads = shown.columns.map(
    ({ align }, i) =>
      html`<th scope=col${align === "decimal" ? html` class=d` : NOTHING}>${inline(
        context,
        mapEach(worded, ({ columns }) => columns[i]?.heading ?? ""),
      )}`,
  );
  const numbers = new Map(context.result.results.map(({ source }, i) => [verdictKey(source, source), i + 1]));
  const rows = robustness.cases.map((one, r) => {
    const cells = shown.columns.map(({ align }, i) => {
      const text = inline(
        context,
        mapEach(worded, ({ groups }) => groups[0]?.rows[r]?.[i]?.text ?? ""),
      );
      const number = numbers.get(verdictKey(one, one));
      if (i === 0) return html`<th scope=row>${number === undefined ? text : html`<a href=#c${number}>${text}</a>`}`;
      return html`<td${align === "decimal" ? html` class=d` : NOTHING}>${text}`;
    });
    return html`<tr>${cells}`;
  });
  const caption = inline(
    context,
    mapEach(worded, (one) => one.caption),
  );
  const notes = each(mapEach(worded, (one) => one.notes)).map((note) => html`<p class=m>${inline(context, note)}`);
  return html`<div class=wide tabindex=0 role=region aria-labelledby=rc><table><caption id=rc>${caption}</caption><thead><tr>${heads}</thead><tbody>
${rows}</tbody></table></div>${notes}`;
}

function tableOf(robustness: Robustness): Table {
  const usual = buildRobustnessTable(robustness, { kind: "robustness", columns: null, sort: [], groupBy: null });
  const telling = usual.value?.columns.map(({ id }) => id).filter((id) => TELLING.includes(id)) ?? [];
  const columns = [...telling, ...COLUMNS, ...(robustness.alternatives === null ? [] : ["standing"])];
  const { value } = buildRobustnessTable(robustness, { kind: "robustness", columns, sort: [], groupBy: null });
  if (value === null) throw new Error("the table of robustness has columns that there are not");
  return { ...value, notes: value.notes.filter(({ note }) => !SAID.has(note)) };
}

const TELLING: readonly string[] = ["name", "year", "date", "level", "coder"];

/** The figure that `tcec robustness` draws; none where there are so many clusters that nobody could read it. */
function figure(context: PageContext, { robustness }: Spoken): Markup {
  if (context.isDense) return NOTHING;
  const scenes = mapEach(context.words, ({ figures, messages }) =>
    robustnessFigure(robustness, { words: figures, messages }, { width: WIDTH }),
  );
  const drawn = drawScenes(scenes, context.looks, html` aria-labelledby="rt rd"`);
  return html`<figure class=rf><div class=wide tabindex=0 role=region aria-labelledby=rt>${drawn}</div><figcaption><span id=rt>${inline(
    context,
    mapEach(scenes, ({ title }) => title),
  )}</span> <span id=rd class=h>${inline(
    context,
    mapEach(scenes, ({ desc }) => desc),
  )}</span></figcaption></figure>`;
}
