import { ask, both, type Said, twice } from "./bilingual.js";
import { capital, type Desk, label, STATUSES, word } from "./desk.js";
import { POINTS } from "./evidence.js";
import type { Figure } from "./figure.js";
import { regionsOf } from "./list.js";
import { html, type Markup, NOTHING } from "./markup.js";
import { sign } from "./verdict.js";
import { messageOf } from "./why.js";

/** What the run was: typology, its fingerprint, number of clusters, program. */
export function runFacts(desk: Desk): Markup {
  const { typology, tool, results } = { ...desk.result };
  const facts: readonly (readonly [Said, Markup])[] = [
    [
      word(desk, ({ run }) => run.typology),
      html`${both(typology.title)} (<code>${typology.id} ${typology.version}</code>)`,
    ],
    [word(desk, ({ run }) => run.fingerprint), html`<code class=f>${typology.hash}</code>`],
    [word(desk, ({ run }) => run.clusters), html`${results.length}`],
    [word(desk, ({ run }) => run.program), html`${tool.name} ${tool.version}`],
  ];
  return html`<dl class=run>${facts.map(([name, value]) => html`<div><dt>${both(name)}<dd>${value}</div>`)}</dl>`;
}

/** Counts, how to read, the figure with its filters, the cluster that is pointed at. */
export function overview(desk: Desk, figure: Figure): Markup {
  return html`${reading(desk)}${counts(desk)}<div class=pair>${filters(desk)}<figure>${figure.markup}<p class="js m">${both(
    word(desk, (words) => words.figure.help),
  )}</p><output id=who class=js></output></figure></div>${refused(desk)}`;
}

function reading(desk: Desk): Markup {
  const points = ask(desk.voices, ({ messages }) =>
    (["high", "medium", "low"] as const)
      .map((degree) => `${POINTS[degree]} ${messages.label(`confidence-${degree}`)}`)
      .join(", "),
  );
  const text = ask(desk.voices, ({ page }) => html`${page.reading}`);
  if (!desk.isDense) return twice(html`<p`, text);
  const dense = { en: desk.voices.en.page.dense.reading(points.en), fr: desk.voices.fr.page.dense.reading(points.fr) };
  return html`${twice(html`<p`, text)}${twice(
    html`<p`,
    ask(dense, (said) => html`${said}`),
  )}`;
}

/** How many clusters are of each type and status. */
function counts(desk: Desk): Markup {
  const { results } = desk.result;
  const types = [...desk.typology.types.map(({ id }) => id), null];
  const of = (type: string | null) => results.filter((one) => one.type === type);
  const used = STATUSES.filter((status) => results.some((one) => one.status === status));
  const heads = used.map((status) => html`<th scope=col>${both(capital(label(desk, `status-${status}`)))}`);
  const rows = types
    .filter((type) => type !== null || of(null).length > 0)
    .map((type) => {
      const cells = used.map((status) => html`<td>${of(type).filter((one) => one.status === status).length || "–"}`);
      return html`<tr><th scope=row>${sign(desk, type)} ${both(nameOf(desk, type))}${cells}<td>${of(type).length}`;
    });
  const sums = used.map((status) => html`<td>${results.filter((one) => one.status === status).length}`);
  const total = html`<tr><th scope=row>${both(word(desk, (words) => words.counts.total))}${sums}<td>${results.length}`;
  return html`<div class=wide tabindex=0 role=region aria-labelledby=nc><table class=n><caption id=nc>${both(
    word(desk, (words) => words.counts.caption),
  )}</caption><thead><tr><th scope=col>${both(word(desk, (words) => words.counts.type))}${heads}<th scope=col>${both(
    word(desk, (words) => words.counts.total),
  )}</thead><tbody>${rows}<tfoot>${total}</tfoot></table></div>`;
}

function nameOf(desk: Desk, type: string | null): Said {
  const found = desk.typology.types.find(({ id }) => id === type);
  return found ? capital(found.label) : word(desk, (words) => words.counts.noType);
}

/** What the script filters by: types, statuses, regions, words. Without a script it is not shown. */
function filters(desk: Desk): Markup {
  const { results } = desk.result;
  const typed = desk.typology.types
    .map(({ id }, i) => ({ value: i, id: id as string | null }))
    .concat({ value: -1, id: null });
  const types = typed
    .filter(({ id }) => results.some((one) => one.type === id))
    .map(({ value, id }) => choice("type", value, html`${sign(desk, id)} ${both(nameOf(desk, id))}`));
  const statuses = STATUSES.flatMap((status, i) =>
    results.some((one) => one.status === status)
      ? [choice("status", i, both(capital(label(desk, `status-${status}`))))]
      : [],
  );
  const set = (name: Said, choices: readonly Markup[]) =>
    html`<fieldset><legend>${both(name)}</legend>${choices}</fieldset>`;
  return html`<form id=filter class=js><h3>${both(word(desk, ({ filter }) => filter.heading))}</h3>${set(
    word(desk, ({ filter }) => filter.type),
    types,
  )}${set(
    word(desk, ({ filter }) => filter.status),
    statuses,
  )}${regionChoice(desk)}<p><label for=words>${both(word(desk, ({ filter }) => filter.search))}</label><input type=search id=words autocomplete=off></p>${remaining(desk)}</form>`;
}

function choice(name: string, value: number, contents: Markup): Markup {
  return html`<label><input type=checkbox name=${name} value=${value} autocomplete=off>${contents}</label>`;
}

/** Options hold plain text: the script puts that of the language in. */
function regionChoice(desk: Desk): Markup {
  const regions = regionsOf(desk);
  if (regions.length < 2) return NOTHING;
  const option = (value: string | number, { en, fr }: Said) =>
    html`<option value="${value}"${en === fr ? NOTHING : html` data-en="${en}" data-fr="${fr}"`}>${desk.lang === "fr" ? fr : en}`;
  const options = regions.map((region, i) =>
    option(i, region === "" ? word(desk, ({ filter }) => filter.noRegion) : { en: region, fr: region }),
  );
  return html`<p><label for=region>${both(word(desk, ({ filter }) => filter.region))}</label><select id=region autocomplete=off>${option(
    "",
    word(desk, ({ filter }) => filter.anyRegion),
  )}${options}</select></p>`;
}

/** "Clusters shown: 3 of 14", said aloud whenever it changes, and the way back to all of them. */
function remaining(desk: Desk): Markup {
  const all = desk.result.results.length;
  return html`<p><output id=rest>${both(word(desk, ({ filter }) => filter.shown))} <b>${all}</b> ${both(
    word(desk, ({ filter }) => filter.of),
  )} ${all}</output> <button type=reset>${both(word(desk, ({ filter }) => filter.reset))}</button></p>`;
}

/** What was found in files that gave no result. */
function refused(desk: Desk): Markup {
  const { findings } = desk.result;
  if (findings.length === 0) return NOTHING;
  const items = findings.map((finding) => {
    const at = finding.position;
    const place = at ? html`<code>${at.file}:${at.line}:${at.col}</code> ` : NOTHING;
    return html`<li>${place}${both(capital(messageOf(desk, finding)))} <code>${finding.code}</code>`;
  });
  return html`<h3>${both(word(desk, ({ headings }) => headings.refused))}</h3><ul>${items}</ul>`;
}
