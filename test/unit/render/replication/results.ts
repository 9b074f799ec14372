import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { assembleResult, assess, defaultTypology, type Result, type Typology } from "../../../../src/index.js";
import { numberIn, readTable } from "../../../helpers/csv.js";
import { axis, indicator, typology } from "../../../helpers/typology.js";
import { typologyIn } from "../../../helpers/typology-file.js";
import { anyTypology, codedBy, indicatorsOf } from "../../../properties/arbitrary.js";

// A script of its own, without types.
const { generateProfile }: { generateProfile: (seed: number, index: number) => { text: string } } = await import(
  "../../../../bench/generate/profile.mjs" as string
);

const EXAMPLES = fileURLToPath(new URL("../../../../examples/profiles/", import.meta.url));

/** What profiles come to with a typology. */
export function resultOf(texts: readonly string[], by: Typology = defaultTypology()): Result {
  const results = texts.flatMap((text, i) => assess({ file: `${i}.yaml`, text }, by).results);
  return assembleResult(by, results, []);
}

/** The texts of the examples. */
export const examples = readdirSync(EXAMPLES).map((name) => readFileSync(EXAMPLES + name, "utf8"));

/** Profiles as coders write them. */
export const generated = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => generateProfile(7, index).text);

/** A profile that gives those indicators and nothing else. */
export function given(id: string, indicators: object, name = id): string {
  return JSON.stringify({ tcec: 1, id, name, date: 2015, indicators });
}

/** The reference cases that another program computed. */
export function referenceResult(): Result {
  const names = readTable("fsita_indicators").map((row) => row.indicator ?? "");
  const texts = readTable("fsita_raw").map((row, i) => {
    const known = names.filter((name) => numberIn(row, name) !== null);
    return given(`case-${i}`, Object.fromEntries(known.map((name) => [name, numberIn(row, name)])));
  });
  return resultOf(texts, typologyIn("test/reference/fsita-typology.yaml"));
}

/** Typologies at random, each with one profile that gives degrees. */
export function randomResults(count: number): Result[] {
  return fc
    .sample(codedBy(anyTypology), { numRuns: count, seed: 11 })
    .map(({ by, coded }) => resultOf([given("a", indicatorsOf(coded))], by));
}

/** Four axes, every way of combining and calibrating, exponents at the edge, ids and codes as odd as they may be. */
export function oddTypology(): Typology {
  const table = { method: "assign" as const, degrees: { NA: 0.1, TRUE: 0.4, 'a "quoted", one': 0.7, "=1+1": 1 } };
  const levels = { method: "assign" as const, degrees: { "-1": 0, "0": 0.2, "1": 0.7, "2": 1 } };
  const idm = { method: "direct" as const, out: 1e6, crossover: 1e3, in: -1e6, idm: 0.999 };
  const few = [indicator("x", {}, 1e-3), indicator("y", {}, 1e300), indicator("z", levels)];
  return typology([
    axis("if", [indicator("1.a-b", idm, 3), indicator("TRUE", table, 2), indicator("NA", {}, 0)]),
    axis("NULL", few, { aggregation: "power", exponent: 1e-10 }),
    axis("a.score", [indicator("p", {}, 2), indicator("q", {})], { aggregation: "power", exponent: -700 }),
    axis("a", [indicator("r", {}), indicator("s", levels)], { aggregation: "max" }),
  ]);
}

/** Profiles for `oddTypology`, with names that nobody should have. */
export function oddResult(): Result {
  const names = [
    "<script>alert(1)</script>",
    "\\input{/etc/passwd}",
    '=HYPERLINK("x")',
    "|a|b|",
    "#let x",
    "مرحبا 🌍 é",
  ];
  const random = fc.tuple(
    fc.constantFrom(5e5, "<0", ">=12", "-3..8", { min: -1e6 }, 0),
    fc.constantFrom("NA", "TRUE", 'a "quoted", one', "=1+1", "not_applicable"),
    fc.array(fc.constantFrom(0, 0.2, 0.5, "0.1..0.9", 1, { degree: "0..1" }, { degree: 0.3 }), {
      minLength: 6,
      maxLength: 6,
    }),
    fc.constantFrom("-1", "0", 1, "2", "-1..1", ">0", { degree: 0.8 }),
  );
  const texts = fc.sample(random, { numRuns: 60, seed: 3 }).map(([first, code, numbers, level], i) => {
    const [x, y, p, q, r, na] = numbers;
    const coded = { "1.a-b": first, TRUE: code, NA: na, x, y, z: level, p, q, r, s: level };
    const name = i === 7 ? "a\nb" : i === 8 ? "é".repeat(300) : (names[i % names.length] ?? "");
    return given(`c${i}`, coded, name);
  });
  return resultOf(texts, oddTypology());
}

/** Types that name only some of the axes: whoever is high on `y` is `root`, whatever the other axes. */
const TREE = [
  ["root", { y: "high" }],
  ["left", { y: "low", x: "high" }],
  ["upper", { y: "low", x: "low", z: "high" }],
  ["lower", { y: "low", x: "low", z: "low" }],
] as const;

/** Profiles for a tree of types: two means with their definitions, and a minimum that only two of the types name. */
export function treeResult(): Result {
  const label = (id: string) => ({ en: id, fr: id });
  const axes = [
    axis("x", [indicator("x1", {}, 2, { defining: true }), indicator("x2", {}), indicator("x3", {})]),
    axis("y", [indicator("y1", {}, 1, { defining: true }), indicator("y2", {}, 1.5), indicator("y3", {})]),
    axis("z", [indicator("z1", {}), indicator("z2", {})], { aggregation: "min" }),
  ];
  const by: Typology = { ...typology(axes), types: TREE.map(([id, when]) => ({ id, label: label(id), when })) };
  const ids = axes.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const degree = fc.constantFrom(null, null, 0, 0.1, 0.45, 0.5, 0.6, 0.9, 1, "0.2..0.8", "0.6..0.9", "not_applicable");
  const coded = fc.sample(fc.tuple(...ids.map(() => degree)), { numRuns: 120, seed: 5 });
  const texts = coded.map((degrees, i) => {
    const given = ids.flatMap((id, j) => (degrees[j] === null ? [] : [[id, degrees[j]] as const]));
    return JSON.stringify({ tcec: 1, id: `t${i}`, name: "t", date: 2015, indicators: Object.fromEntries(given) });
  });
  return resultOf(texts, by);
}
