import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Entry, RefusedEntry, ScoredEntry } from "../../model/entry.js";
import { FLAGS, type Flag } from "../../model/flags.js";
import type { LocalizedText } from "../../model/localized-text.js";
import type { Typology } from "../../model/typology.js";
import { least } from "../../plain/extremes.js";
import { sanitize } from "../kit/sanitize.js";
import { drawBar } from "../verdict/axes.js";
import type { BatchWords } from "./words.js";

/** One line of the table in words, before it is known how wide the columns are. */
export interface Row {
  /** True where the line stands for something that is refused, or that a gate holds something against. */
  readonly isBad: boolean;
  /** True where `id` is a path: of one that is too long the end is kept. */
  readonly isPath: boolean;
  readonly id: string;
  /** Who coded the profile; empty where it does not say. */
  readonly coder: string;
  readonly date: string;
  readonly type: string;
  readonly status: string;
  /** What stands beside the verdict. */
  readonly flags: readonly Flag[];
  /** Per axis of the typology; bar and score are empty where nothing was scored. */
  readonly axes: readonly AxisCell[];
  readonly known: string;
  readonly findings: string;
}

/** An axis in words: `bar` draws it with as many cells as there is room for, an odd number so that the crossover has its own. */
export interface AxisCell {
  readonly bar: (cells: number) => string;
  readonly score: string;
}
const NOTHING: AxisCell = { bar: () => "", score: "" };

/** What the table says of an entry. */
export function rowOf(context: BatchWords<Typology>, entry: Entry, judged: readonly AnyDiagnostic[]): Row {
  const count = entry.findings.length + judged.length;
  const findings = count === 0 ? "–" : context.messages.number(count);
  const isBad = entry.kind === "refused" || judged.some(({ severity }) => severity === "error");
  return { isBad, findings, ...(entry.kind === "scored" ? scored(context, entry) : refused(context, entry)) };
}

type Said = Omit<Row, "isBad" | "findings">;

function scored({ messages, typology }: BatchWords<Typology>, entry: ScoredEntry): Said {
  const type = typology.types.find(({ id }) => id === entry.type);
  const axes = typology.axes.map(({ id }): AxisCell => {
    const place = entry.axes[id];
    if (!place) return NOTHING;
    const bar = (cells: number) => drawBar(place, cells, typology.settings.band.value).slice(1, -1);
    return { bar, score: place.score === null ? "?" : messages.degree(place.score) };
  });
  const known = least(Object.values(entry.axes).map((axis) => axis.known));
  return {
    isPath: false,
    id: sanitize(entry.id),
    coder: sanitize(entry.coder ?? ""),
    date: sanitize(entry.date),
    type: type ? messages.text(type.label) : sanitize(entry.type ?? "–"),
    status: messages.code(entry.status),
    flags: entry.flags,
    axes,
    known: Number.isFinite(known) ? messages.percent(known * 100, 0) : "",
  };
}

function refused({ messages, typology }: BatchWords<Typology>, { file, document }: RefusedEntry): Said {
  const which = document !== null && document > 1 ? ` (${messages.phrase("document", { index: document })})` : "";
  return {
    isPath: true,
    id: sanitize(file) + which,
    coder: "",
    date: "",
    type: "",
    status: messages.label("invalid"),
    flags: [],
    axes: typology.axes.map(() => NOTHING),
    known: "",
  };
}

/**
 * Rows with the coder behind the id where several coders are named, or one stands beside a coding of the same cluster and date by nobody
 * in particular: they would be equal lines. `known`: the rows by which that is decided.
 */
export function namingCoders(known: readonly Row[]): (row: Row) => Row {
  const coded = known.filter(({ isPath }) => !isPath);
  const coders = new Set(coded.map(({ coder }) => coder).filter((coder) => coder !== ""));
  const units = new Set(coded.map(({ id, date }) => JSON.stringify([id, date])));
  if (coders.size === 0 || (coders.size === 1 && units.size === coded.length)) return (row) => row;
  return (row) => (row.coder === "" ? row : { ...row, id: `${row.id} (${row.coder})` });
}

/** Signs of flags where words have no room; `keyToFlags` says what they stand for. */
const SIGNS: { readonly [F in Flag]: string } = { atypical: "†", outvoted: "‡", compensation: "§" };

/** "tentative †‡" */
export function statusWithSigns({ status, flags }: Pick<Row, "status" | "flags">): string {
  return flags.length === 0 ? status : `${status} ${flags.map((flag) => SIGNS[flag]).join("")}`;
}

/** "tentative · atypical · definition outvoted" */
export function statusInWords({ messages }: Pick<BatchWords, "messages">, { status, flags }: Row): string {
  return [status, ...flags.map((flag) => messages.label(`flag-${flag}`))].join(" · ");
}

/** What the signs of the flags that occur stand for. */
export function keyToFlags({ messages }: Pick<BatchWords, "messages">, occurring: ReadonlySet<Flag>): string[] {
  return FLAGS.filter((flag) => occurring.has(flag)).map((flag) => `${SIGNS[flag]} ${messages.label(`flag-${flag}`)}`);
}

/** What `--verbose` adds below the line: the coder, other possible types, what to watch, what was expected, what the gates hold against it. */
export function detailsOf(context: BatchWords<Typology>, entry: Entry, judged: readonly AnyDiagnostic[]): string[] {
  const { messages, typology } = context;
  if (entry.kind === "refused") return entry.findings.map((finding) => context.say(finding));
  const labels = (ids: readonly string[], parts: readonly Labelled[]): string =>
    messages.list(ids.map((id) => labelOf(context, id, parts)));
  const { watchpoints, checks, types } = typology;
  const others = entry.possible.filter((id) => id !== entry.type);
  const missed = entry.checks.map((id) => `${labelOf(context, id, checks)} (${messages.label("check-not_met")})`);
  const said = [
    ["coder", sanitize(entry.coder ?? "")],
    ["also-possible", entry.type === null ? "" : labels(others, types)],
    ["possible-types", entry.type === null ? labels(entry.possible, types) : ""],
    ["watch", labels(entry.watchpoints, watchpoints)],
    ["checks", messages.list(missed)],
  ] as const;
  const parts = said
    .filter(([, text]) => text !== "")
    .map(([key, text]) => `${messages.label(key)}${messages.label("colon")} ${text}`);
  return [...parts, ...[...entry.findings, ...judged].map((finding) => context.say(finding))];
}

interface Labelled {
  readonly id: string;
  readonly label: LocalizedText;
}

function labelOf({ messages }: BatchWords, id: string, parts: readonly Labelled[]): string {
  const known = parts.find((part) => part.id === id);
  return known ? messages.text(known.label) : sanitize(id);
}
