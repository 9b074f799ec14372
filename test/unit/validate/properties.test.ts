import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceDocument } from "../../../src/model/source.js";
import { readDocuments } from "../../../src/read/documents.js";
import { validateProfile } from "../../../src/validate/profile.js";
import { validateResultShape } from "../../../src/validate/result.js";
import { validateTypologyShape } from "../../../src/validate/shape.js";
import { runs } from "../../helpers/runs.js";

const EXAMPLES = fileURLToPath(new URL("../../../examples/profiles/", import.meta.url));
const TEXTS = readdirSync(EXAMPLES).map((name) => readFileSync(EXAMPLES + name, "utf8"));

const WORDS = [
  ...[
    "null",
    "true",
    "1",
    "-1",
    "2.5",
    "1e309",
    ".nan",
    "'35'",
    "2,5",
    "12%",
    "'<7'",
    "30..20",
    "{}",
    "[]",
    "[1]",
    "{min: 3, max: 1}",
  ],
  ...[
    "none",
    "involve",
    "''",
    "2013-02-30",
    "x",
    "é",
    "{raw: 1, degree: 2}",
    "__proto__",
    "not_applicable",
    "'>=board'",
  ],
];

/** An example in which the values, or keys, of a few lines are replaced. */
const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...WORDS), fc.boolean()), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, changes]) => {
    const lines = text.split("\n");
    for (const [at, word, key] of changes) {
      const i = Math.floor(at * lines.length);
      const line = lines[i] ?? "";
      lines[i] = key ? line.replace(/[a-z_]+:/, `${word}:`) : line.replace(/: .*/, `: ${word}`);
    }
    return lines.join("\n");
  });

/** Any plain data as a document that stands nowhere. */
function nowhere(value: unknown): SourceDocument {
  return {
    file: "p",
    index: 1,
    value,
    locate: () => ({ file: "p", line: 1, col: 1 }),
    orderOf: () => 0,
    lineOf: () => 1,
    mentions: () => true,
    commentsWith: () => [],
  };
}

describe("validation", () => {
  it("never throws, places every finding inside of the file, sorted, and says nothing twice", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const lines = text.split("\n");
        for (const document of readDocuments({ file: "p", text }).documents) {
          const { value, diagnostics } = validateProfile(document);
          expect(value === null).toBe(diagnostics.some(({ severity }) => severity === "error"));
          const places = diagnostics.map(({ position }) => (position?.line ?? 0) * 10_000 + (position?.col ?? 0));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          for (const { position } of diagnostics) {
            expect(position?.col).toBeLessThanOrEqual((lines[(position?.line ?? 0) - 1]?.length ?? -1) + 1);
          }
          const said = diagnostics.map(({ code, pointers }) => `${code} ${pointers[0]}`);
          expect(new Set(said).size).toBe(said.length);
          const wrongValues = diagnostics
            .filter(({ code }) => code.startsWith("value-"))
            .map(({ pointers }) => pointers[0]);
          expect(new Set(wrongValues).size).toBe(wrongValues.length);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it("gives a finding for every reason to refuse, whatever the data", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        for (const value of [data, { tcec: 1, id: "a", name: "A", date: 2013, ...(data as object) }]) {
          for (const outcome of [validateProfile(nowhere(value)), validateTypologyShape(nowhere(value))]) {
            if (outcome.value === null) expect(outcome.diagnostics.length).toBeGreaterThan(0);
          }
          if (validateResultShape(value, "p").value !== null) throw new Error("random data is no result");
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("has words of ours for every error of the schema: data of the right keys and random values", () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom("<7", "30..20", "involve", 5, -1, 2.5, null, true),
    );
    const block = (...keys: string[]) => fc.dictionary(fc.constantFrom(...keys), value);
    const profile = fc.record(
      {
        funding: block("unit", "total", "market", "redistribution", "own_resources", "budget", "in_kind"),
        members: block("total", "sse_organisations", "conventional_companies", "individuals"),
        governance: block("participation", "bodies", "decision_mode", "practices", "management_style"),
        activities: fc.array(block("name", "sphere", "share"), { maxLength: 3 }),
        institutions: fc.array(block("name", "level", "roles", "support", "agreement"), { maxLength: 3 }),
        indicators: block("a", "b"),
        sources: block("s", "t"),
        evidence: block("name", "funding.market"),
        created: value,
        sectors: value,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(profile, (blocks) => {
        const outcome = validateProfile(nowhere({ tcec: 1, id: "a", name: "A", date: 2013, ...blocks }));
        if (outcome.value === null) expect(outcome.diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(2000) },
    );
  });
});
