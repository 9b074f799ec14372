import { LANGUAGES, type Lang } from "../../messages/languages.js";
import type { Result } from "../../model/result.js";
import type { Robustness } from "../../model/robustness.js";
import { paintOfType, shapeOfType } from "../figure/scene/palette.js";
import type { Shape } from "../figure/scene/scene.js";
import { outlineOf } from "../figure/scene/shapes.js";
import { html, type Markup } from "../kit/html.js";
import { sanitizeData } from "../kit/sanitize.js";
import { barStyle } from "./axes.js";
import { references } from "./citation.js";
import { clusterSection } from "./cluster.js";
import { openPageContext, type PageContext, word } from "./context.js";
import { type Part, writeDocument } from "./document.js";
import { looksStyle } from "./drawing.js";
import { spaceFigure } from "./figure.js";
import { SCRIPT } from "./generated/script.js";
import { STYLE } from "./generated/style.js";
import { languageStyle } from "./languages-style.js";
import { clusterTable } from "./list.js";
import { methodSection, rulesSection } from "./method.js";
import { overview, runFacts } from "./overview.js";

/** Writes the page over a result. */
export type PageRenderer = (result: Result, options?: ReportOptions) => Promise<string>;

/** What a report may be asked for. */
export interface ReportOptions {
  /** The language that is shown first; all are on the page. English where nothing is said. */
  readonly lang?: Lang;
  /** The title; a usual one in each language where nothing is said. */
  readonly title?: string;
  /** How firm the verdicts of the result are, as `robustnessOf` gives it; absent: the page says nothing of that. */
  readonly robustness?: Robustness;
}

/**
 * One page of HTML that needs nothing else: an overview with the property space, a table, a section for each cluster with all
 * its reasons and evidence, the method, the sources; in every language of the program, readable without its script. It comes from the
 * result alone, so a saved one gives the same bytes.
 */
export async function renderReport(input: Result, options: ReportOptions = {}): Promise<string> {
  const { typology, ...rest } = input;
  const result: Result = {
    ...sanitizeData(withFoldedNotes(rest), "shown", "dropped"),
    typology: sanitizeData(typology, "space", "dropped"),
  };
  const title = options.title === undefined ? null : sanitizeData({ title: options.title }, "space", "dropped").title;
  const bare = await openPageContext(result, options.lang ?? LANGUAGES[0], title);
  const context = options.robustness === undefined ? bare : await withFirmness(bare, options.robustness);
  const { firmness } = context;
  const parts: Part[] = [
    part(context, "overview", overview(context, spaceFigure(context))),
    part(context, "table", clusterTable(context)),
    part(
      context,
      "clusters",
      html`${result.results.map((one, i) => clusterSection(context, { number: i + 1, result: one }))}`,
    ),
    ...(firmness === null ? [] : [part(context, "firmness", firmness.section(context))]),
    part(context, "methods", methodSection(context)),
    part(context, "rules", rulesSection(context)),
    part(context, "sources", await references(context, "sources")),
    part(context, "cite", await references(context, "cite")),
  ];
  const style = STYLE + languageStyle(context) + barStyle(context) + looksStyle(context.looks);
  return writeDocument(context, parts, { style, script: SCRIPT, shapes: shapesOf(context), head: runFacts(context) });
}

/** What the page says of robustness comes with words of its own: it is loaded where it is asked for. */
async function withFirmness(context: PageContext, { typology, ...rest }: Robustness): Promise<PageContext> {
  const { openFirmness } = await import("./firmness.js");
  const robustness: Robustness = {
    ...sanitizeData(rest, "shown", "dropped"),
    typology: sanitizeData(typology, "space", "dropped"),
  };
  return { ...context, firmness: await openFirmness(context, robustness) };
}

function part(
  context: PageContext,
  id: "overview" | "table" | "clusters" | "firmness" | "methods" | "rules" | "sources" | "cite",
  contents: Markup,
): Part {
  return { id, heading: word(context, ({ headings }) => headings[id]), contents };
}

/** Notes of coders are paragraphs: their line breaks are spaces here, not signs. */
function withFoldedNotes(rest: Omit<Result, "typology">): Omit<Result, "typology"> {
  const results = rest.results.map((one) => {
    const { notes } = one.profile;
    return notes === undefined ? one : { ...one, profile: { ...one.profile, notes: notes.replace(/\s*\n\s*/g, " ") } };
  });
  return { ...rest, results };
}

/** The signs of the types, drawn once, and that of no type. */
function shapesOf({ typology }: PageContext): Markup {
  const signs = typology.types.map((_, i) => shape(`g${i}`, shapeOfType(i), `var(--${paintOfType(i)})`));
  return html`<svg width=0 height=0 aria-hidden=true class=h>${signs}${shape("gx", "cross", "var(--untyped)")}</svg>`;
}

function shape(id: string, name: Shape, color: string): Markup {
  const corners = outlineOf(name, { x: 0, y: 0 }, 8);
  const at = ({ x, y }: { readonly x: number; readonly y: number }) =>
    `${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`;
  if (corners === null) return html`<symbol id=${id} viewBox="-6 -6 12 12"><circle r=4 fill=${color} /></symbol>`;
  const [a, b, c, d] = corners.map(at);
  const cross = `M${a}L${c}M${b}L${d}`;
  const drawn =
    name === "cross"
      ? html`<path d="${cross}" stroke=${color} stroke-width=1.6 />`
      : html`<path d="M${corners.map(at).join("L")}Z" fill=${color} />`;
  return html`<symbol id=${id} viewBox="-6 -6 12 12">${drawn}</symbol>`;
}
