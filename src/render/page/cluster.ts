import type { ProfileResult } from "../../model/result.js";
import { html, join, type Markup, NOTHING } from "../kit/html.js";
import { capital, label, type PageContext, writeSaid } from "./context.js";
import { type Cluster, fileName, otherEvidence, sourcesOf } from "./evidence.js";
import { blocks, inline, mapEach } from "./languages.js";
import { networkBlock } from "./network.js";
import { outlook } from "./outlook.js";
import { panelBlocks } from "./panels.js";
import { quietRules } from "./rules.js";
import { verdictLine, verdictWords } from "./verdict.js";
import { heading, messageOf, whyOf } from "./why.js";

/** All that is said of one cluster, under an anchor `c1`, `c2` … in the order of the results. */
export function clusterSection(context: PageContext, cluster: Cluster): Markup {
  const { number, result } = cluster;
  const why = whyOf(context, cluster);
  const words = mapEach(verdictWords(context, result), (texts) => html`${texts.map((text) => `${text}.`).join(" ")}`);
  const invented = result.profile.invented ? html` · ${inline(context, label(context, "invented"))}` : NOTHING;
  const head = html`<h3>${result.name} <small>${writeSaid(context, ({ date }) => date(result.date))}${invented}</small></h3>${verdictLine(context, result)}${blocks("p", words)}`;
  const reasons = html`<p class=m>${about(context, result)}${why.markup}${blocks("dl", outlook(context, result))}${quietRules(context, result)}`;
  const shown = new Set(why.shown);
  const panels = context.isDense ? NOTHING : panelBlocks(context, cluster, shown);
  const network = networkBlock(context, cluster, shown);
  const rest = [
    panels,
    network,
    otherEvidence(context, cluster, shown),
    sources(context, cluster),
    findings(context, result),
  ];
  return html`<section id=c${number}>${head}${reasons}${rest}</section>
`;
}

/** Where it is, what it is, and where it was read. */
function about(context: PageContext, result: ProfileResult): Markup {
  const { level, profile } = result;
  const { commune, department, region, country } = profile.place ?? {};
  const place = [commune, department, region, region && context.isDense ? "" : country]
    .filter((part) => part)
    .join(", ");
  const kind = level === null ? NOTHING : writeSaid(context, ({ code }) => code(level));
  const sectors = writeSaid(context, ({ code, list }) => list((profile.sectors ?? []).map(code)));
  const facts = join([place, kind, sectors, profile.legalForm ?? "", ...provenance(context, result)], " · ");
  return profile.notes && !context.isDense ? html`${facts}<p class=m>${profile.notes}` : facts;
}

/** Who coded it, its id, its file. */
function provenance(context: PageContext, { id, profile, source }: ProfileResult): Markup[] {
  const coder = profile.coder ? html`${inline(context, label(context, "coder"))} ${profile.coder}` : NOTHING;
  if (context.isDense) return [coder, html`${fileName(source)}`];
  const document = source.document > 1 ? ` #${source.document}` : "";
  return [coder, html`<code>${id}</code>`, html`${source.file}${document}`];
}

function sources(context: PageContext, cluster: Cluster): Markup {
  const list = sourcesOf(context, cluster);
  if (list.markup === "" || context.isDense) return list;
  return html`<h4>${inline(context, heading(context, "sources"))}</h4>${list}`;
}

/** Warnings about the profile. */
function findings(context: PageContext, result: ProfileResult): Markup {
  if (result.findings.length === 0) return NOTHING;
  const items = result.findings.map(
    (finding) => html`<li>${inline(context, capital(messageOf(context, finding)))} <code>${finding.code}</code>`,
  );
  return html`<h4>${inline(context, heading(context, "findings"))}</h4><ul class=s>${items}</ul>`;
}
