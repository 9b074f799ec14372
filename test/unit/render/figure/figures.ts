import { findFonts } from "../../../../src/io/host/fonts.js";
import { loadWords } from "../../../../src/messages/languages.js";
import { loadMessages } from "../../../../src/messages/messages.js";
import type { ProfileResult, Result } from "../../../../src/model/result.js";
import { network } from "../../../../src/render/figure/network/network.js";
import type { FigureOptions, PlotKind, PlotOptions } from "../../../../src/render/figure/options.js";
import { profile } from "../../../../src/render/figure/profile/profile.js";
import { renderPlot } from "../../../../src/render/figure/render-plot.js";
import { FALL, RISE, widthOf } from "../../../../src/render/figure/scene/metrics.js";
import type { Box, Mark, Scene, Text } from "../../../../src/render/figure/scene/scene.js";
import { propertySpace } from "../../../../src/render/figure/space/property-space.js";
import { ternary } from "../../../../src/render/figure/ternary/ternary.js";
import { ALL, resultOf } from "../fixtures/results.js";

const percent = (lo: number, hi = lo) => ({ lo, hi });

/** Two parts, one member apart, ties of several strengths. */
export const NETWORK: NonNullable<ProfileResult["network"]> = {
  members: ["Atelier Bleu", "Coop Nord", "Ville", "Lycée", "Jardins du Sud", "Cantine"],
  ties: [
    ["Atelier Bleu", "Coop Nord", 3],
    ["Coop Nord", "Ville", 1],
    ["Jardins du Sud", "Cantine", 0.5],
  ],
  complete: true,
};

/** Every status, one cluster at two dates, exact shares, shares within bounds and unknown ones. */
export const FIVE: Result = resultOf(
  ALL.results.map((one, i): ProfileResult => {
    const shares = [
      { market_share: percent(60), redistribution_share: percent(30), reciprocity_share: percent(10) },
      { market_share: percent(10, 40), redistribution_share: percent(20, 80), reciprocity_share: null },
      { market_share: percent(95, 100), redistribution_share: null, reciprocity_share: null },
      { market_share: percent(33.3), redistribution_share: percent(33.3), reciprocity_share: percent(33.3) },
      { market_share: null, redistribution_share: null, reciprocity_share: null },
    ][i];
    const moved = i < 2 ? { id: "okhra", name: "Ôkhra", date: i === 0 ? "2004" : "2014", level: "coordination" } : {};
    const ties = i === 0 && { network: NETWORK };
    const bridged = i === 0 && { brokered_pairs_share: percent(80), components_without: percent(3) };
    return { ...one, ...moved, ...ties, facts: { ...one.facts, ...shares, ...bridged } };
  }),
);

const NASTY = [
  "<script>alert(1)</script>",
  "\\input{/etc/passwd}",
  '=HYPERLINK("x")',
  "|a|b|",
  "#let x",
  "Un nom qui n’en finit pas ".repeat(12),
  "قطب التعاون الاقتصادي",
  "🌱 e\u0301cole 🏳️‍🌈 大阪",
  'one\nline & "two" ]]> --> % $ ^ ~ {}',
  "\u0007\u202egnp\u200b\ufffe",
];

/** Clusters with names, ids and dates of an enemy. */
export const HOSTILE: Result = resultOf(
  NASTY.map((name, i): ProfileResult => {
    const one = FIVE.results[i % 4] as ProfileResult;
    const [a = "", b = ""] = NASTY;
    const network = { members: NASTY, ties: [[a, b, 2]] as [string, string, number][], complete: true };
    return { ...one, id: name, name, date: i % 2 === 0 ? name : "2013", ...(one.network && { network }) };
  }),
);

/** What each kind of figure needs to be told. */
export const ASKED: Readonly<Record<PlotKind, FigureOptions>> = {
  "property-space": {},
  ternary: {},
  profile: { id: "okhra", date: "2004" },
  network: { id: "okhra", date: "2004" },
};

/** A figure as a scene. */
export async function sceneOf(
  kind: PlotKind,
  result: Result,
  options: FigureOptions & { readonly lang?: "en" | "fr" } = {},
): Promise<Scene> {
  const draw = { "property-space": propertySpace, ternary, profile, network }[kind];
  const { lang = "en", ...rest } = options;
  return draw(result, await loadWords(lang, "figures"), await loadMessages(lang), rest);
}

/** A figure in a format, with the fonts of the package. */
export function plot(result: Result, format: Parameters<typeof renderPlot>[1], options: PlotOptions) {
  return renderPlot(result, format, { fonts: findFonts(), ...options });
}

/** Every mark with the classes of the groups that it stands in. */
export function marksOf(
  marks: readonly Mark[],
  path: readonly string[] = [],
): { mark: Mark; path: readonly string[] }[] {
  return marks.flatMap((mark) => {
    const here = mark.class === undefined ? path : [...path, mark.class];
    return mark.kind === "group" ? marksOf(mark.marks, here) : [{ mark, path: here }];
  });
}

/** The room that a text takes when it is set in the font that was measured. */
export function boxOf({ x, y, text, size, anchor, bold = false, upright = false }: Text): Box {
  const width = widthOf(text, size, bold);
  const start = anchor === "start" ? 0 : anchor === "middle" ? -width / 2 : -width;
  if (upright) return { x: x - RISE * size, y: y - start - width, width: (RISE + FALL) * size, height: width };
  return { x: x + start, y: y - 0.75 * size, width, height: 0.95 * size };
}

/** A cluster anywhere: scores, half-known or unknown axes. */
export function clusterAt(key: number, market: Place, deliberation: Place, name = `Pôle numéro ${key}`): ProfileResult {
  const [one] = ALL.results as [ProfileResult, ...ProfileResult[]];
  const axis = (id: string, { score, lo, hi }: Place) => ({
    ...(one.axes[id] as ProfileResult["axes"][string]),
    score,
    lo,
    hi,
  });
  const side =
    market.score === null || deliberation.score === null ? null : [market.score > 0.5, deliberation.score > 0.5];
  const type =
    side === null
      ? null
      : side[0]
        ? side[1]
          ? "alternative"
          : "entrepreneurial"
        : side[1]
          ? "social"
          : "institutionalized";
  return {
    ...one,
    id: `cluster-${key}`,
    name,
    type,
    status: side === null ? "undetermined" : key % 3 === 0 ? "tentative" : "probable",
    axes: { market: axis("market", market), deliberation: axis("deliberation", deliberation) },
  };
}

/** A score within its bounds, or none. */
export interface Place {
  readonly score: number | null;
  readonly lo: number;
  readonly hi: number;
}
