import { STATUSES } from "../../model/vocabulary.js";
import { isChanged } from "../../plain/typology-name.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import { capital, label, type PageContext, typologyText, word, writeWord } from "./context.js";
import { POINTS } from "./evidence.js";
import { asData, blocks, inline, mapEach, sameInEach, type Texts } from "./languages.js";
import { regionsOf } from "./list.js";
import { hasPanels } from "./panels.js";
import { sign } from "./verdict.js";
import { messageOf } from "./why.js";

/** What the run was: typology, its fingerprint, number of clusters, program. */
export function runFacts(context: PageContext): Markup {
  const { typology, tool, results } = { ...context.result };
  const changed = isChanged(typology) ? html`, ${inline(context, label(context, "typology-differs"))}` : NOTHING;
  const facts: readonly (readonly [Texts, Markup])[] = [
    [
      word(context, ({ run }) => run.typology),
      html`${inline(context, typologyText(context, typology.title))} (<code>${typology.id} ${typology.version}</code>${changed})`,
    ],
    [word(context, ({ run }) => run.fingerprint), html`<code class=f>${typology.hash}</code>`],
    [word(context, ({ run }) => run.clusters), html`${results.length}`],
    [word(context, ({ run }) => run.program), html`${tool.name} ${tool.version}`],
  ];
  return html`<dl class=run>${facts.map(([name, value]) => html`<div><dt>${inline(context, name)}<dd>${value}</div>`)}</dl>`;
}

/** Counts, how to read, the figure with its filters, the cluster that is pointed at. */
export function overview(context: PageContext, figure: Markup): Markup {
  return html`${reading(context)}${counts(context)}<div class=pair>${filters(context)}<figure>${figure}<p class="js m">${writeWord(context, (words) => words.figure.help)}</p><output id=who class=js></output></figure></div>${refused(context)}`;
}

function reading(context: PageContext): Markup {
  const reading = blocks(
    "p",
    mapEach(context.words, ({ page }) => html`${page.reading}`),
  );
  if (!context.isDense) return reading;
  const dense = mapEach(context.words, ({ page, messages }) => {
    const points = (["high", "medium", "low"] as const).map(
      (degree) => `${POINTS[degree]} ${messages.label(`confidence-${degree}`)}`,
    );
    const left = context.result.results.some(hasPanels) ? ` ${page.dense.noPanels}` : "";
    return html`${page.dense.reading(points.join(", "))}${left}`;
  });
  return html`${reading}${blocks("p", dense)}`;
}

/** How many clusters are of each type and status. */
function counts(context: PageContext): Markup {
  const { results } = context.result;
  const types = [...context.typology.types.map(({ id }) => id), null];
  const of = (type: string | null) => results.filter((one) => one.type === type);
  const used = STATUSES.filter((status) => results.some((one) => one.status === status));
  const heads = used.map(
    (status) => html`<th scope=col>${inline(context, capital(label(context, `status-${status}`)))}`,
  );
  const rows = types
    .filter((type) => type !== null || of(null).length > 0)
    .map((type) => {
      const cells = used.map((status) => html`<td>${of(type).filter((one) => one.status === status).length || "–"}`);
      return html`<tr><th scope=row>${sign(context, type)} ${inline(context, nameOf(context, type))}${cells}<td>${of(type).length}`;
    });
  const sums = used.map((status) => html`<td>${results.filter((one) => one.status === status).length}`);
  const total = html`<tr><th scope=row>${writeWord(context, (words) => words.counts.total)}${sums}<td>${results.length}`;
  return html`<div class=wide tabindex=0 role=region aria-labelledby=nc><table class=n><caption id=nc>${writeWord(context, (words) => words.counts.caption)}</caption><thead><tr><th scope=col>${writeWord(context, (words) => words.counts.type)}${heads}<th scope=col>${writeWord(context, (words) => words.counts.total)}</thead><tbody>${rows}<tfoot>${total}</tfoot></table></div>`;
}

function nameOf(context: PageContext, type: string | null): Texts {
  const found = context.typology.types.find(({ id }) => id === type);
  return found ? capital(typologyText(context, found.label)) : word(context, (words) => words.counts.noType);
}

/** What the script filters by: types, statuses, regions, words. Without a script it is not shown. */
function filters(context: PageContext): Markup {
  const { results } = context.result;
  const typed = context.typology.types
    .map(({ id }, i) => ({ value: i, id: id as string | null }))
    .concat({ value: -1, id: null });
  const types = typed
    .filter(({ id }) => results.some((one) => one.type === id))
    .map(({ value, id }) => choice("type", value, html`${sign(context, id)} ${inline(context, nameOf(context, id))}`));
  const statuses = STATUSES.flatMap((status, i) =>
    results.some((one) => one.status === status)
      ? [choice("status", i, inline(context, capital(label(context, `status-${status}`))))]
      : [],
  );
  const set = (name: Texts, choices: readonly Markup[]) =>
    html`<fieldset><legend>${inline(context, name)}</legend>${choices}</fieldset>`;
  return html`<form id=filter class=js><h3>${writeWord(context, ({ filter }) => filter.heading)}</h3>${set(
    word(context, ({ filter }) => filter.type),
    types,
  )}${set(
    word(context, ({ filter }) => filter.status),
    statuses,
  )}${regionChoice(context)}<p><label for=words>${writeWord(context, ({ filter }) => filter.search)}</label><input type=search id=words autocomplete=off></p>${remaining(context)}</form>`;
}

function choice(name: string, value: number, contents: Markup): Markup {
  return html`<label><input type=checkbox name=${name} value=${value} autocomplete=off>${contents}</label>`;
}

/** Options hold plain text: the script puts that of the language in. */
function regionChoice(context: PageContext): Markup {
  const regions = regionsOf(context);
  if (regions.length < 2) return NOTHING;
  const option = (value: string | number, name: Texts) =>
    html`<option value="${value}"${asData(name)}>${name[context.languages.first]}`;
  const options = regions.map((region, i) =>
    option(i, region === "" ? word(context, ({ filter }) => filter.noRegion) : sameInEach(region)),
  );
  return html`<p><label for=region>${writeWord(context, ({ filter }) => filter.region)}</label><select id=region autocomplete=off>${option(
    "",
    word(context, ({ filter }) => filter.anyRegion),
  )}${options}</select></p>`;
}

/** "Clusters shown: 3 of 14", said aloud whenever it changes, and the way back to all of them. */
function remaining(context: PageContext): Markup {
  const all = context.result.results.length;
  return html`<p><output id=rest>${writeWord(context, ({ filter }) => filter.shown)} <b>${all}</b> ${writeWord(context, ({ filter }) => filter.of)} ${all}</output> <button type=reset>${writeWord(context, ({ filter }) => filter.reset)}</button></p>`;
}

/** What was found in files that gave no result. */
function refused(context: PageContext): Markup {
  const { findings } = context.result;
  if (findings.length === 0) return NOTHING;
  const items = findings.map((finding) => {
    const at = finding.position;
    const place = at ? html`<code>${at.file}:${at.line}:${at.col}</code> ` : NOTHING;
    return html`<li>${place}${inline(context, capital(messageOf(context, finding)))} <code>${finding.code}</code>`;
  });
  return html`<h3>${writeWord(context, ({ headings }) => headings.refused)}</h3><ul>${items}</ul>`;
}
