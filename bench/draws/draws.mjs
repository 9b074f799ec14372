// Draws verdicts on profiles of a table with the draws of `tcec robustness`. node bench/draws/draws.mjs TABLE DRAWS SHARES
import { readFileSync, writeFileSync } from "node:fs";

const [table, draws, shares] = process.argv.slice(2);
const load = (file) => import(new URL(`../../dist/lib/${file}`, import.meta.url).href);
const { countDraws } = await load("analyse/robustness/draws/draws.js");
const { readIndicators } = await load("score/reading.js");
const { defaultTypology } = await load("typology/default.js");

const calibration = { method: "direct", out: 20, crossover: 50, in: 80 };
const indicator = (id, weight) => ({
  ...{ id, fact: null, label: { en: id }, unit: null, weight: { value: weight }, defining: false, calibration },
});
const pole = { label: { en: "pole" } };
const axes = ["a", "b"].map((id) => ({
  ...{ id, label: { en: id }, high: pole, low: pole, aggregation: "mean" },
  indicators: [2, 1, 1, 1].map((weight, i) => indicator(`${id}${i}`, weight)),
}));
const corners = [
  ["low", "low"],
  ["low", "high"],
  ["high", "low"],
  ["high", "high"],
];
const types = corners.map(([a, b]) => ({ id: `${a} ${b}`, label: { en: `${a} ${b}` }, when: { a, b } }));
const settings = { minimumKnown: { value: 0.3 }, soundKnown: { value: 0.65 }, band: { value: 0.05 } };
const typology = { ...defaultTypology(), settings, axes, types };

const cases = readFileSync(table, "utf8")
  .trim()
  .split("\n")
  .map((line, c) => {
    const values = line.split(",").map((cell) => (cell === "NA" ? null : Number(cell)));
    const given = axes.flatMap(({ indicators }, a) =>
      indicators.flatMap(({ id }, i) => {
        const [min, max] = values.slice(2 * (4 * a + i));
        return min === null ? [] : [[id, { raw: min === max ? min : { min, max } }]];
      }),
    );
    const profile = { tcec: 1, id: `c${c}`, name: `c${c}`, date: 2000, indicators: Object.fromEntries(given) };
    return { key: `c${c}`, readings: axes.map(({ indicators }) => readIndicators(indicators, profile, {})) };
  });

const before = process.cpuUsage();
const plan = { seed: 1, factors: { weights: 0.25, anchors: 0.1, values: null } };
const counting = countDraws({ typology, cases, plan, draws: Number(draws), indices: false });
let step = counting.next();
while (!step.done) step = counting.next();
const { user, system } = process.cpuUsage(before);
writeFileSync(shares, step.value.verdicts.map((own) => [...own].map((n) => n / Number(draws)).join(",")).join("\n"));
console.log((user + system) / 1e6);
