// Krippendorff's alpha of three levels as `tcec agreement` computes it: node bench/agreement/alpha.mjs RATINGS DRAWS
import { readFileSync } from "node:fs";

const [file, draws] = process.argv.slice(2);
const load = (name) => import(new URL(`../../dist/lib/analyse/agreement/${name}.js`, import.meta.url).href);
const { alphaOf } = await load("alpha");
const { Tallies } = await load("tallies");
const rows = readFileSync(file, "utf8").trim().split("\n");
const codes = Int32Array.from(rows.flatMap((row) => row.split(",").map((value) => Number(value) - 1)));
const before = process.cpuUsage();
const units = rows.length;
const tallies = new Tallies({
  ...{ raters: 3, units, codes },
  scale: { level: "interval", scores: [1, 2, 3, 4, 5], declared: true },
});
const alphasOf = (times) => ["nominal", "ordinal", "interval"].map((level) => alphaOf(tallies, times, level));
const times = new Float64Array(tallies.rows);
for (const row of tallies.rowOf) times[row] += 1;
const found = alphasOf(times);
for (let draw = 0; draw < Number(draws); draw += 1) {
  times.fill(0);
  for (let i = 0; i < units; i += 1) times[tallies.rowOf[Math.floor(Math.random() * units)]] += 1;
  alphasOf(times);
}
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1e6, ...found);
