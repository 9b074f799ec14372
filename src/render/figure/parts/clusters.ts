import type { Messages } from "../../../messages/messages.js";
import type { ProfileResult, Result } from "../../../model/result.js";
import { capitalise } from "../../verdict/layout.js";
import type { LabelMode } from "../options.js";
import { paintOfType, shapeOfType } from "../scene/palette.js";
import { plain } from "../scene/printable.js";
import type { Paint, Shape, Tag } from "../scene/scene.js";

/** A result as figures show it: its names, ready to be printed, and how its verdict looks. */
export interface Cluster {
  /** Its place in the results. */
  readonly key: number;
  readonly result: ProfileResult;
  /** Its name, and its year where the same cluster has several dates. */
  readonly name: string;
  /** What stands beside its point, with the year that is not left out where the rest is too long; "" for nothing. */
  readonly label: string;
  readonly year: string;
  readonly shape: Shape;
  readonly paint: Paint;
  /** Tentative, or without a type. */
  readonly hollow: boolean;
}

/** All results of a run, in their order. */
export function clustersOf(result: Result, messages: Messages, mode: LabelMode): Cluster[] {
  const dates = new Map<string, Set<string>>();
  for (const { id, date } of result.results) dates.set(id, (dates.get(id) ?? new Set()).add(date));
  return result.results.map((one, key) => {
    const year = (dates.get(one.id)?.size ?? 0) > 1 ? shortDate(one, result.results) : "";
    const name = join(plain(one.name), year);
    const type = result.typology.types.findIndex(({ id }) => id === one.type);
    const looks = type < 0 ? UNTYPED : { shape: shapeOfType(type), paint: paintOfType(type) };
    const label = { name: plain(one.name), id: plain(one.id), number: messages.number(key + 1), none: "" }[mode];
    const isNamed = mode === "name" || mode === "id";
    return {
      key,
      result: one,
      name,
      label,
      year: isNamed ? year : "",
      ...looks,
      hollow: type < 0 || one.status === "tentative",
    };
  });
}

/** How clusters without a type look. */
export const UNTYPED = { shape: "cross", paint: "untyped", hollow: true } as const;

function join(name: string, year: string): string {
  return year === "" ? name : `${name} ${year}`;
}

/** The year, or the whole date where another date of the cluster lies in the same year. */
function shortDate({ id, date }: ProfileResult, all: readonly ProfileResult[]): string {
  const year = date.slice(0, 4);
  const isTaken = all.some((other) => other.id === id && other.date !== date && other.date.startsWith(year));
  return plain(isTaken ? date : year);
}

/** Class and data of the marks of a cluster, by which a page finds them. */
export function tagOf({ key, result }: Cluster, part: string): Tag {
  const data = { key: String(key), type: result.type ?? "", status: result.status };
  return { class: `tcec-${part}`, data };
}

/** A cluster in words: name, date, verdict, scores with bounds. */
export function sayCluster({ result }: Cluster, whole: Result, messages: Messages): string {
  const status = messages.label(`status-${result.status}`);
  const type = whole.typology.types.find(({ id }) => id === result.type);
  const verdict = type === undefined ? status : `${messages.text(type.label)} (${status})`;
  const axes = whole.typology.axes.flatMap((axis) => {
    const at = result.axes[axis.id];
    if (at === undefined) return [];
    const score = at.score === null ? "?" : messages.degree(at.score);
    return [`${plain(messages.text(axis.label))} ${score} (${messages.degree(at.lo)}–${messages.degree(at.hi)})`];
  });
  return [`${plain(result.name)}, ${plain(messages.date(result.date))}`, plain(verdict), ...axes].join(" · ");
}

/** The clusters of each type of the typology, in its order, and those without one. */
export function byType(
  clusters: readonly Cluster[],
  { typology }: Result,
  messages: Messages,
): { readonly label: string | null; readonly clusters: readonly Cluster[] }[] {
  const groups = typology.types.map(({ id, label }) => ({
    label: capitalise(plain(messages.text(label)), messages.lang),
    clusters: clusters.filter(({ result }) => result.type === id),
  }));
  const others = clusters.filter(({ result }) => typology.types.every(({ id }) => id !== result.type));
  return [...groups, { label: null, clusters: others }].filter((group) => group.clusters.length > 0);
}
