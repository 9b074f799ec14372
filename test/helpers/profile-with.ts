import { FIELDS } from "../../src/model/generated/fields.js";

interface Row {
  readonly parent: string | null;
  readonly kind: string;
  readonly required: boolean;
  readonly codes?: readonly string[];
  readonly examples: readonly unknown[];
}

/** Every field of a profile. */
export const ROWS: Readonly<Record<string, Row>> = FIELDS;

/** Keys that the writer chooses, where a path names none. */
const CHOSEN: Readonly<Record<string, string>> = {
  "<source>": "report",
  "<field>": "name",
  "<indicator>": "self_financing",
  "<name>": "own",
  "<a>+<b>": "",
};

/** The steps of a path of the table of fields: keys, and `0` for the first item of a list. */
export function stepsOf(path: string): (string | number)[] {
  return path.split(".").flatMap((part) => {
    const key = part.replace("[]", "").replace(/<[a-z]+>/, (name) => CHOSEN[name] ?? name);
    return part.endsWith("[]") ? [key, 0] : [key];
  });
}

type Block = Record<string, unknown>;

/**
 * A valid profile that has the field: what its blocks ask for stands beside it, with the examples of the schema. `key`: under what name
 * the field stands; `value`: instead of its example.
 */
export function profileWith(path: string, { key, value }: { key?: string; value?: unknown } = {}): Block {
  const profile: Block = { tcec: 1, id: "a", name: "A", date: 2015 };
  const steps = stepsOf(path);
  let block = profile;
  steps.forEach((step, i) => {
    if (typeof step === "number") return;
    const own = ownPath(path, steps, i);
    const isLast = i === steps.length - 1 || (i === steps.length - 2 && path.endsWith("[]"));
    if (isLast) {
      delete block[step];
      block[key ?? step] = value === undefined ? exampleOf(own) : value;
      return;
    }
    const inside: Block = requiredIn(own);
    block[step] = steps[i + 1] === 0 ? [inside] : inside;
    block = inside;
  });
  if (path === "activities[].share" && value === undefined)
    Object.assign((profile.activities as Block[])[0] ?? {}, { [key ?? "share"]: 100 });
  if (path === "funding.total") Object.assign(profile.funding as Block, { unit: "kEUR" });
  if (path.startsWith("evidence")) withSources(profile);
  if (path.startsWith("sources"))
    profile.evidence = { name: { source: Object.keys((profile.sources ?? {}) as Block)[0] } };
  return profile;
}

/** What the examples of evidence point at: their sources, and a field. */
function withSources(profile: Block): void {
  const examples = ["evidence.<field>", "evidence"].map(exampleOf) as Block[];
  const named = [examples[0], ...Object.values(examples[1] ?? {})].map((entry) => (entry as Block).source);
  const names = [...named, exampleOf("evidence.<field>.source")].map(String);
  profile.sources = Object.fromEntries(names.map((name) => [name, { title: name }]));
  if (profile.funding === undefined) profile.funding = { unit: "percent", own_resources: 60 };
}

/** The path in the table up to a step. */
function ownPath(path: string, steps: readonly (string | number)[], upTo: number): string {
  const parts = path.split(".");
  const keys = steps.slice(0, upTo + 1).filter((step) => typeof step === "string").length;
  const own = parts.slice(0, keys).join(".");
  return own.replace(/\[\]$/, "");
}

function exampleOf(path: string): unknown {
  return ROWS[path]?.examples[0];
}

function requiredIn(path: string): Block {
  const rows = Object.entries(ROWS).filter(([, { parent, required }]) => parent === path && required);
  return Object.fromEntries(rows.map(([one]) => [one.slice(one.lastIndexOf(".") + 1), exampleOf(one)]));
}

/** Fields that take coded words. */
export const CODED: readonly string[] = Object.keys(ROWS).filter((path) => ROWS[path]?.codes !== undefined);
