import { compareResults } from "../../src/analyse/compare.js";
import type { Comparison } from "../../src/model/comparison.js";
import type { Result } from "../../src/model/result.js";
import { COMPARISON_TABLES, type ComparisonTableKind } from "../../src/model/table-request.js";
import type { Typology } from "../../src/model/typology.js";
import { type ComparisonTableOptions, renderComparisonTable } from "../../src/render/comparison/render.js";
import type { TableFormat } from "../../src/render/formats.js";
import { defaultTypology } from "../../src/typology/default.js";

/** What `results` gives under the default typology, compared with what it gives under another. */
export function comparedWith(typology: Typology, results: (under: Typology) => Result): Comparison {
  const { value } = compareResults(results(defaultTypology()), results(typology));
  if (value === null) throw new Error("nothing compared");
  return value;
}

/** Every kind of table of a comparison. */
export async function everyComparisonTable(
  comparison: Comparison,
  format: TableFormat,
  options: Partial<ComparisonTableOptions>,
): Promise<[ComparisonTableKind, string | Uint8Array][]> {
  return Promise.all(
    COMPARISON_TABLES.map(async (kind): Promise<[ComparisonTableKind, string | Uint8Array]> => {
      const { value } = await renderComparisonTable(comparison, format, { kind, ...options });
      if (value === null) throw new Error(`no ${kind}`);
      return [kind, value];
    }),
  );
}
