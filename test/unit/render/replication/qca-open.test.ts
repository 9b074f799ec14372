import { expect, it } from "vitest";
import { assembleResult, assess, defaultTypology } from "../../../../src/index.js";
import { openDegrees, renderQcaCsv } from "../../../../src/render/replication/qca-csv.js";

const of = (lines: string) => {
  const text = `tcec: 1\nid: a\nname: A\ndate: 2015\n${lines}`;
  const { results, findings } = assess({ file: "p.yaml", text }, defaultTypology());
  return assembleResult(defaultTypology(), results, findings);
};
const cellOf = (csv: string, column: string): string | undefined => {
  const [head = "", row = ""] = csv.split("\n");
  return row.split(",")[head.split(",").indexOf(`"${column}"`)];
};

it.each([
  ["10..90", "", 1],
  ["60..90", "a degree", 0],
  ["5..20", "a degree", 0],
])("papers: QCA gets no side that nobody coded: own resources of %s %% give %j", (share, cell, open) => {
  const result = of(`funding: {unit: percent, own_resources: "${share}"}\n`);
  const found = cellOf(renderQcaCsv(result), "self_financing");
  expect(found === "" ? "" : "a degree").toBe(cell);
  expect(openDegrees(result)).toEqual({ degrees: open, profiles: open });
});
