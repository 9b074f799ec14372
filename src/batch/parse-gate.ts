import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { ScoredEntry } from "../model/entry.js";
import { finding } from "../model/finding.js";
import { FLAGS, type Flag } from "../model/flags.js";
import type { Outcome } from "../model/outcome.js";
import type { Typology } from "../model/typology.js";
import { oddWord } from "../plain/odd-word.js";
import { closest } from "../plain/suggest.js";

/** The statuses that `--fail-on` names: all but `clear`, of which no run should fail. */
const STATUSES = [
  "undetermined",
  "borderline",
  "tentative",
  "probable",
] as const satisfies readonly ScoredEntry["status"][];
const WORDS = ["invalid", ...STATUSES, ...FLAGS] as const;
const KINDS = ["watchpoint", "check"] as const;

/** What `--fail-on` asks for, one word of it. */
export type Gate =
  | { readonly kind: "invalid" }
  | { readonly kind: "status"; readonly status: (typeof STATUSES)[number] }
  | { readonly kind: "flag"; readonly flag: Flag }
  | { readonly kind: (typeof KINDS)[number]; readonly id: string };

/** What could have been meant by a word that is no gate. */
export interface NoGate {
  readonly allowed: string[];
  readonly suggestion: string | null;
}

/** True where the word was a gate. */
export function isGate(parsed: Gate | NoGate): parsed is Gate {
  return "kind" in parsed;
}

/** The gate as it is typed. */
export function wordOf(gate: Gate): string {
  if (gate.kind === "invalid") return gate.kind;
  if (gate.kind === "flag") return gate.flag;
  return gate.kind === "status" ? gate.status : `${gate.kind}:${gate.id}`;
}

/** Reads all words; one that is no gate is `usage-choice`. `option`: what findings call the setting. */
export function parseGates(
  words: readonly string[],
  typology: Parameters<typeof parseGate>[1],
  option: string,
): Outcome<Gate[]> {
  const gates: Gate[] = [];
  const diagnostics: AnyDiagnostic[] = [];
  for (const value of words) {
    const parsed = parseGate(value, typology);
    if (isGate(parsed)) gates.push(parsed);
    else {
      const odd = oddWord(option, value, parsed.suggestion);
      diagnostics.push(odd ?? finding("usage-choice", { option, value, ...parsed }));
    }
  }
  return diagnostics.length > 0 ? { value: null, diagnostics } : { value: gates, diagnostics };
}

/** Reads one word of `--fail-on`: `undetermined`, `watchpoint:governance_drift` … Ids are those of the typology in force. */
export function parseGate(word: string, typology: Pick<Typology, "watchpoints" | "checks">): Gate | NoGate {
  if (word === "invalid") return { kind: "invalid" };
  const status = STATUSES.find((one) => one === word);
  if (status) return { kind: "status", status };
  const flag = FLAGS.find((one) => one === word);
  if (flag) return { kind: "flag", flag };
  const known = [...idsOf("watchpoint", typology), ...idsOf("check", typology)];
  const kind = KINDS.find((one) => known.includes(word) && word.startsWith(`${one}:`));
  return kind ? { kind, id: word.slice(kind.length + 1) } : noGate(word, known, typology);
}

/** Every word that `--fail-on` may be given, with the ids of a typology. */
export function gateWords(typology: Pick<Typology, "watchpoints" | "checks">): string[] {
  return ["invalid", ...STATUSES, ...FLAGS, ...idsOf("watchpoint", typology), ...idsOf("check", typology)];
}

function noGate(word: string, known: readonly string[], typology: Parameters<typeof parseGate>[1]): NoGate {
  const [prefix = "", id] = splitOnce(word);
  const kind = closest(prefix, KINDS);
  const ids = kind === "watchpoint" || kind === "check" ? idsOf(kind, typology) : [];
  if (id !== undefined && ids.length > 0)
    return { allowed: ids, suggestion: suggestId(id, ids) ?? suggestId(id, known) };
  const open = KINDS.filter((one) => idsOf(one, typology).length > 0).map((one) => `${one}:<id>`);
  return { allowed: [...WORDS, ...open], suggestion: closest(word, WORDS) ?? suggestId(id ?? word, known) };
}

function splitOnce(word: string): string[] {
  const colon = word.indexOf(":");
  return colon < 0 ? [word] : [word.slice(0, colon), word.slice(colon + 1)];
}

/** As they are typed: `check:law_2014`. */
function idsOf(kind: (typeof KINDS)[number], { watchpoints, checks }: Parameters<typeof parseGate>[1]): string[] {
  return (kind === "watchpoint" ? watchpoints : checks).map(({ id }) => `${kind}:${id}`);
}

/** The one among `watchpoint:a`, `check:b` … whose id was probably meant. */
function suggestId(id: string, known: readonly string[]): string | null {
  const bare = known.map((word) => word.slice(word.indexOf(":") + 1));
  const meant = closest(id, bare);
  return meant === null ? null : (known[bare.indexOf(meant)] ?? null);
}
