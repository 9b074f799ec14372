import { loadWords } from "../../messages/languages.js";
import { loadMessages } from "../../messages/messages.js";
import { flagsOf } from "../../model/flags.js";
import type { ProfileResult, Result } from "../../model/result.js";
import { naturalWidths } from "../kit/grid.js";
import { paintFor } from "../kit/paint.js";
import { sanitizeData } from "../kit/sanitize.js";
import { measureFor } from "../kit/width.js";
import { padEnd, wrap } from "../kit/wrap.js";
import type { RenderOptions } from "../options.js";
import { renderAxes } from "./axes.js";
import { renderFirmness, renderMissing, renderNearest } from "./gaps.js";
import { renderHeader, renderVerdict } from "./header.js";
import {
  bodyWidth,
  capitalise,
  enumerate,
  layOut,
  paragraph,
  type Section,
  type TextPage,
  typeLabel,
} from "./layout.js";
import { renderChecks, renderPanels, renderPaper, renderTraits, renderWatch } from "./portrait.js";
import { renderWhy } from "./why.js";

const LEAST_WIDTH = 50;
const WIDEST = 140;

/**
 * The result for a reader: for each profile the type with its reasons, or one line where `quiet`. All text of the
 * input is made safe first, so nothing in a profile can move the cursor or change the direction of writing.
 */
export async function renderText(input: Result, options: RenderOptions): Promise<string> {
  const { typology, ...rest } = input;
  const result: Result = { ...sanitizeData(rest), typology: sanitizeData(typology, "space") };
  const page = await openPage(result, options);
  if (result.results.length === 0)
    return `${capitalise(page.messages.phrase("profiles", { count: 0 }), options.lang)}\n`;
  if (options.quiet) return `${renderQuiet(page, result).join("\n")}\n`;
  const blocks: string[] = [];
  for (const profile of result.results) blocks.push((await renderProfile(page, profile, result)).join("\n"));
  return `${blocks.join("\n\n\n")}\n`;
}

async function openPage(result: Result, options: RenderOptions): Promise<TextPage> {
  return {
    messages: await loadMessages(options.lang),
    typology: result.typology,
    paint: await paintFor(options.colorLevel),
    measure: await measureFor(JSON.stringify(result)),
    width: Math.min(Math.max(LEAST_WIDTH, options.width), WIDEST),
    verbose: options.verbose,
  };
}

async function renderProfile(page: TextPage, profile: ProfileResult, result: Result): Promise<string[]> {
  const groups = [
    renderHeader(page, profile),
    renderVerdict(page, profile),
    renderAxes(page, profile, result.options.band),
    part(page, renderWhy(page, profile)),
    part(page, renderMissing(page, profile), renderFirmness(page, profile), renderNearest(page, profile)),
    part(page, renderTraits(page, profile), renderWatch(page, profile), renderChecks(page, profile)),
    renderPanels(page, profile).flatMap((section) => layOut(page, section)),
    ...(profile.network === undefined ? [] : [part(page, await renderNetwork(page, profile))]),
    ...(page.verbose ? await details(page, profile) : []),
    part(page, renderPaper(page, profile), renderSources(page, profile)),
  ];
  return groups.filter((group) => group.length > 0).flatMap((group, i) => (i === 0 ? group : ["", ...group]));
}

/** Parts that belong together: without blank lines between them where their headings stand beside them. */
function part(page: TextPage, ...sections: readonly Section[]): string[] {
  return sections.flatMap((section) => layOut(page, section));
}

/** What the cluster bridges in its network: described, not scored. Its words are loaded where ties are coded. */
async function renderNetwork(page: TextPage, profile: ProfileResult): Promise<Section> {
  const [words, { networkMeasures, networkSentences }] = await Promise.all([
    loadWords(page.messages.lang, "figures"),
    import("../figure/network/words.js"),
  ]);
  const { messages } = page;
  const measures = capitalise(enumerate(messages, networkMeasures(profile, words, messages)), messages.lang);
  const lines = [...networkSentences(profile, words, messages), measures].filter((text) => text !== "");
  return { heading: words.kinds.network, lines: lines.flatMap((text) => paragraph(page, text)) };
}

async function details(page: TextPage, profile: ProfileResult): Promise<string[][]> {
  const [{ renderIndicators }, { renderFacts, renderMemberships }] = await Promise.all([
    import("./table.js"),
    import("./facts.js"),
  ]);
  const heading = page.paint.strong(capitalise(page.messages.label("facts"), page.messages.lang));
  return [
    part(page, renderMemberships(page, profile)),
    await renderIndicators(page, profile),
    [heading, ...renderFacts(page, profile)],
  ];
}

/** The sources of the profile: key, title, author, year, address; of those that are cited, unless `verbose`. Addresses are never broken. */
function renderSources(page: TextPage, result: ProfileResult): Section {
  const { messages, measure } = page;
  const cited = new Set(Object.values(result.evidence).flatMap((entries) => entries.map((entry) => entry.source)));
  const keys = Object.keys(result.sources).filter((key) => page.verbose || cited.size === 0 || cited.has(key));
  const lines = keys.flatMap((key) => {
    const source = result.sources[key];
    if (!source) return [];
    const year = source.year === undefined ? undefined : String(source.year);
    const parts = [source.title, source.author, source.publisher, year].filter((part) => part);
    return wrap([`[${key}] ${parts.join(", ")}`, source.url ?? ""].join(" ").trim(), bodyWidth(page), measure, "", 2);
  });
  return { heading: messages.label("sources"), lines };
}

/** One line per profile: id, date, type or a dash, status and its flags, score of each axis. Columns stand below each other. */
function renderQuiet(page: TextPage, result: Result): string[] {
  const rows = result.results.map((profile) => cells(page, profile));
  const widths = naturalWidths(rows, page.measure);
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const padded = padEnd(cell, widths[i] ?? 0, page.measure);
        return i === 2 ? page.paint.type(padded) : padded;
      })
      .join("  ")
      .trimEnd(),
  );
}

function cells(page: TextPage, profile: ProfileResult): string[] {
  const { messages } = page;
  const axes = page.typology.axes.map((axis) => {
    const score = profile.axes[axis.id]?.score ?? null;
    return `${axis.id} ${score === null ? "?" : messages.degree(score)}`;
  });
  const type = profile.type === null ? "–" : typeLabel(page, profile.type);
  const status = [messages.code(profile.status), ...flagsOf(profile).map((flag) => messages.label(`flag-${flag}`))];
  return [profile.id, profile.date, type, status.join(" · "), ...axes];
}
