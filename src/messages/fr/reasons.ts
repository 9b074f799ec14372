import type { DiagnosticArgs } from "../../model/codes.js";
import type { Context } from "../catalogue.js";
import type { ReasonCode } from "../vocabulary.js";

type ReasonTable = { [C in ReasonCode]: (args: DiagnosticArgs[C], m: Context) => string };
type Extent = { lo: number; hi: number; known: number };
type Pull = DiagnosticArgs["indicator-pulls-up"];

/** Why the verdict is what it is, in French. */
export const REASONS = {
  "axis-high": (a, m) => `${m.axis(a.axis).label} : ${m.axis(a.axis).high}, ${m.degree(a.score)} (${extent(a, m)})`,
  "axis-low": (a, m) => `${m.axis(a.axis).label} : ${m.axis(a.axis).low}, ${m.degree(a.score)} (${extent(a, m)})`,
  "axis-borderline": (a, m) =>
    `${m.axis(a.axis).label} : à la limite entre ${m.axis(a.axis).low} et ${m.axis(a.axis).high}, ${m.degree(a.score)}, qui s’écarte de 0,5 de ${m.number(a.band)} au plus (${extent(a, m)})`,
  "axis-unscored": (a, m) =>
    `${m.axis(a.axis).label} : pas de score, part connue ${m.share(a.known, a.minimum)} (minimum ${m.share(a.minimum)}, bornes de ${m.degree(a.lo)} à ${m.degree(a.hi)})${enough(a, m)}`,
  "axis-leans-high": (a, m) => `${m.axis(a.axis).label} : ${leaning(a, m)} : ${m.axis(a.axis).high}`,
  "axis-leans-low": (a, m) => `${m.axis(a.axis).label} : ${leaning(a, m)} : ${m.axis(a.axis).low}`,
  "axis-compensation": (a, m) =>
    `${m.axis(a.axis).label} : le score, ${m.degree(a.score)}, n’est pas du côté où penche la majorité des poids ; quelques indicateurs extrêmes l’emportent sur les autres`,
  "axis-definition-outvoted": (a, m) =>
    `${m.axis(a.axis).label} : ${m.quote(m.indicator(a.indicator))} définit cet axe, mais n’est pas du côté du score, ${m.degree(a.score)}`,
  "indicator-pulls-up": pull,
  "indicator-pulls-down": pull,
  "indicator-undecided": (a, m) => `${pull(a, m)} : ne penche d’aucun côté`,
  "unknown-decisive": (a, m) => `${gap(a, m)} ; il pourrait encore influer sur le type (${width(a, m)})`,
  "unknown-harmless": (a, m) => `${gap(a, m)} ; le type n’en dépend pas (${width(a, m)})`,
  "trait-consistent": (a, m) =>
    `${m.trait(a.trait)} (trait du type ${m.quote(m.type(a.type))} : concordant${again(a)})`,
  "trait-inconsistent": (a, m) =>
    `${m.trait(a.trait)} (trait du type ${m.quote(m.type(a.type))} : discordant${again(a)})`,
  "trait-unknown": (a, m) => `${m.trait(a.trait)} (trait du type ${m.quote(m.type(a.type))} : inconnu)`,
  "watchpoint-raised": (a, m) => {
    const { label, description } = m.watchpoint(a.watchpoint);
    const strength = a.strong ? `${label} (fort)` : label;
    return description === null ? strength : `${strength} – ${description}`;
  },
  "watchpoint-unknown": (a, m) => `${m.watchpoint(a.watchpoint).label} : les faits connus ne permettent pas d’en juger`,
  "nearest-change": (a, m) => `${m.type(a.type)}, ${change(a, m)}`,
  "nearest-border": (a, m) =>
    `${m.type(a.type)}, mais aucun changement d’un seul fait n’y conduit ; il n’y aurait plus de type ${change(a, m)}`,
  "nearest-none": (a, m) => `${m.type(a.type)}, mais aucun changement d’un seul fait n’y conduit`,
  "type-description": (a, m) => {
    const { description, passage } = m.aboutType(a.type);
    return (
      m.type(a.type) + (description === null ? "" : ` – ${description}`) + (passage === null ? "" : ` (${passage})`)
    );
  },
  "type-atypical": (a, m) => `ne vaut pas ici : ${m.presumption(a.presumption)}`,
} satisfies ReasonTable;

/** Which facts would do, each alone. */
function enough({ enough: indicators }: DiagnosticArgs["axis-unscored"], m: Context): string {
  if (indicators.length === 0) return "";
  return ` ; l’un de ces champs, connu exactement, suffirait : ${m.list(
    indicators.map((id) => m.field(id)),
    "or",
  )}`;
}

function leaning({ known }: { known: number }, m: Context): string {
  return `tout ce que l’on connaît, ${m.share(known)}, va dans le même sens`;
}

/** What rests on the same block of the profile as the scores corroborates nothing. */
function again({ independent }: { independent: boolean }): string {
  return independent ? "" : " ; mêmes preuves que le score";
}

function change(a: DiagnosticArgs["nearest-change"], m: Context): string {
  const verb = { above: "montait à", below: "descendait à", to: "passait à" }[a.direction];
  const whose = a.group === null ? "" : `, ${m.code(a.group)}`;
  const [now, target] = a.direction === "to" ? [m.quote(m.now(a)), m.quote(m.target(a))] : [m.now(a), m.target(a)];
  return `si ${m.quote(m.indicator(a.indicator))}${whose} (ici : ${now}) ${verb} ${target}`;
}

function extent(a: Extent, m: Context): string {
  return `bornes de ${m.degree(a.lo)} à ${m.degree(a.hi)}, part connue ${m.share(a.known)}`;
}

function pull(a: Pull, m: Context): string {
  const degree = a.lo === a.hi ? `degré ${m.degree(a.lo)}` : `degré de ${m.degree(a.lo)} à ${m.degree(a.hi)}`;
  if (a.raw === null) return `${m.indicator(a.indicator)} : ${degree}, donné directement`;
  const mark = a.crossover === null ? degree : `point de bascule ${m.crossover(a.crossover, a.indicator)}`;
  return `${m.statement(a.indicator, m.raw(a.raw, a.indicator))} (${mark})`;
}

function gap(a: DiagnosticArgs["unknown-decisive"], m: Context): string {
  const where = `${m.indicator(a.indicator)} (${m.field(a.indicator)})`;
  return a.known === null ? `${where} : inconnu` : `${where} : ${m.raw(a.known, a.indicator)}, sans plus de précision`;
}

function width(a: DiagnosticArgs["unknown-decisive"], m: Context): string {
  return `part de son axe qu’il laisse ouverte : ${m.share(a.influence)}`;
}
