import type { DiagnosticArgs } from "../../model/codes.js";
import type { Context } from "../catalogue.js";
import type { ReasonCode } from "../vocabulary.js";

type ReasonTable = { [C in ReasonCode]: (args: DiagnosticArgs[C], m: Context) => string };
type Extent = { lo: number; hi: number; coverage: number };
type Pull = DiagnosticArgs["indicator-pulls-up"];

/** Why the verdict is what it is, in French. */
export const REASONS = {
  "axis-high": (a, m) => `${m.axis(a.axis).label} : ${m.axis(a.axis).high}, ${m.degree(a.score)} (${extent(a, m)})`,
  "axis-low": (a, m) => `${m.axis(a.axis).label} : ${m.axis(a.axis).low}, ${m.degree(a.score)} (${extent(a, m)})`,
  "axis-borderline": (a, m) =>
    `${m.axis(a.axis).label} : à la limite entre ${m.axis(a.axis).low} et ${m.axis(a.axis).high}, ${m.degree(a.score)}, soit à ${m.number(a.band)} au plus de 0,5 (${extent(a, m)})`,
  "axis-unscored": (a, m) =>
    `${m.axis(a.axis).label} : pas de score, car la couverture, ${m.share(a.coverage, a.minimum)}, est inférieure aux ${m.share(a.minimum)} requis (bornes de ${m.degree(a.lo)} à ${m.degree(a.hi)})`,
  "axis-compensation": (a, m) =>
    `${m.axis(a.axis).label} : le score, ${m.degree(a.score)}, n’est pas du côté de la majorité des poids ; quelques indicateurs extrêmes l’emportent sur les autres`,
  "axis-definition-outvoted": (a, m) =>
    `${m.axis(a.axis).label} : ${m.quote(m.indicator(a.indicator))} définit cet axe, mais n’est pas du côté du score, ${m.degree(a.score)}`,
  "indicator-pulls-up": pull,
  "indicator-pulls-down": pull,
  "indicator-undecided": (a, m) => `${pull(a, m)} : ne penche d’aucun côté`,
  "unknown-decisive": (a, m) => `${gap(a, m)} ; le type pourrait encore changer (${width(a, m)})`,
  "unknown-harmless": (a, m) => `${gap(a, m)} ; le type n’en dépend pas (${width(a, m)})`,
  "trait-consistent": (a, m) => `${m.trait(a.trait)} (trait du type ${m.quote(m.type(a.type))} : concordant)`,
  "trait-inconsistent": (a, m) => `${m.trait(a.trait)} (trait du type ${m.quote(m.type(a.type))} : discordant)`,
  "trait-unknown": (a, m) => `${m.trait(a.trait)} (trait du type ${m.quote(m.type(a.type))} : inconnu)`,
  "watchpoint-raised": (a, m) => {
    const { label, description } = m.watchpoint(a.watchpoint);
    return description === null ? label : `${label} – ${description}`;
  },
  "watchpoint-unknown": (a, m) => `${m.watchpoint(a.watchpoint).label} : les données ne permettent pas d’en juger`,
  "nearest-change": (a, m) => {
    const verb = { above: "dépassait", below: "tombait en dessous de", to: "passait à" }[a.direction];
    const whose = a.group === null ? "" : `, ${m.code(a.group)}`;
    return `${m.type(a.type)}, si ${m.quote(m.indicator(a.indicator))}${whose} (ici : ${m.now(a)}) ${verb} ${m.target(a)}`;
  },
  "nearest-none": (a, m) => `${m.type(a.type)}, mais changer un seul fait ne suffit pas à y mener`,
  "type-description": (a, m) => {
    const { description, passage } = m.aboutType(a.type);
    return (
      m.type(a.type) + (description === null ? "" : ` – ${description}`) + (passage === null ? "" : ` (${passage})`)
    );
  },
} satisfies ReasonTable;

function extent(a: Extent, m: Context): string {
  return `bornes de ${m.degree(a.lo)} à ${m.degree(a.hi)}, couverture ${m.share(a.coverage)}`;
}

function pull(a: Pull, m: Context): string {
  const degree = a.lo === a.hi ? `degré ${m.degree(a.lo)}` : `degré de ${m.degree(a.lo)} à ${m.degree(a.hi)}`;
  if (a.raw === null) return `${m.indicator(a.indicator)} : ${degree}, donné directement`;
  const mark = a.crossover === null ? degree : `point de bascule ${m.crossover(a.crossover, a.indicator)}`;
  return `${m.statement(a.indicator, m.raw(a.raw, a.indicator))} (${mark})`;
}

function gap(a: DiagnosticArgs["unknown-decisive"], m: Context): string {
  if (a.known === null) return `${m.indicator(a.indicator)} : inconnu`;
  return `${m.indicator(a.indicator)} : ${m.raw(a.known, a.indicator)}, sans plus de précision`;
}

function width(a: DiagnosticArgs["unknown-decisive"], m: Context): string {
  return `${m.share(a.influence)} de l’étendue de son axe`;
}
