import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ProfileResult, ResultRow } from "../../../src/model/result.js";
import { beginAssessment, readProfiles } from "../../../src/pipeline/assess.js";
import { defaultTypology } from "../../../src/typology/default.js";

const typology = defaultTypology();
const FOLDER = new URL("../../../examples/profiles/", import.meta.url);

const readsOf = (file: string) =>
  readProfiles({ file, text: readFileSync(new URL(file, FOLDER), "utf8") }, typology).profiles;

/** What of a whole result is its row. */
function rowOf(result: ProfileResult): ResultRow {
  const { facts, reasons, traits, panels, nearest, evidence, sources, network, degrees, ...rest } = result;
  const { lines, ...source } = rest.source;
  const axes = Object.entries(rest.axes).map(([id, { indicators, ...figures }]) => [id, figures]);
  return { ...rest, source, axes: Object.fromEntries(axes) };
}

describe("an assessment", () => {
  it.each(readdirSync(FOLDER).sort())(
    "of %s has the figures of the whole result in its row, and nothing else",
    (file) => {
      const reads = readsOf(file);
      expect(reads.length).toBeGreaterThan(0);
      for (const read of reads) {
        const { row, whole } = beginAssessment(read, typology);
        expect(row).toEqual(rowOf(whole()));
      }
    },
  );

  it("works out what explains the figures when the whole is asked for, once", () => {
    const [read] = readsOf("ulisse.yaml");
    if (read === undefined) throw new Error("no profile");
    let asked = 0;
    const lineOf = (pointer: string) => {
      asked += 1;
      return read.document.lineOf(pointer);
    };
    const { row, whole } = beginAssessment({ ...read, document: { ...read.document, lineOf } }, typology);
    expect(row.status).toBe("undetermined");
    expect(asked).toBe(0);
    const result = whole();
    expect(asked).toBe(Object.keys(result.source.lines).length);
    expect(whole()).toBe(result);
  });
});
