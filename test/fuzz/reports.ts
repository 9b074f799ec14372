import { Tally } from "../../src/batch/tally.js";
import type { Entry } from "../../src/model/entry.js";
import { refusalsOf } from "../../src/model/refusals.js";
import type { Result } from "../../src/model/result.js";
import { entryOf } from "../../src/pipeline/entry.js";
import { loadReport } from "../../src/render/batch/load.js";
import { formatsOf, type ReportName } from "../../src/render/formats.js";
import type { RenderOptions } from "../../src/render/options.js";

/** Every report on the profiles of a result and on what gave none. */
export async function reportsOn(
  { tool, typology, results, findings }: Result,
  options: RenderOptions,
): Promise<[ReportName, string][]> {
  const entries: Entry[] = [...results.map((result) => entryOf(result, 1)), ...refusalsOf(findings)];
  const tally = new Tally(typology);
  for (const entry of entries) tally.add(entry);
  const summary = tally.summary({ gates: [], changes: null, loose: [] });
  return Promise.all(
    formatsOf("report", "finding-list").map(async (name): Promise<[ReportName, string]> => {
      const make = await loadReport(name);
      const writer = await make({ tool, typology, options });
      const pieces = [writer.head(), ...entries.map((entry) => writer.entry(entry, [])), writer.tail(summary)];
      return [name, pieces.join("")];
    }),
  );
}

const XML_TAG = /<(?:\?xml[^<>]*\?|\/?[a-z-]+(?:\s+[A-Za-z:]+="[^"<>]*")*\s*\/?)>/g;
const XML_TEXT = /^(?:[^<>&]|&(?:amp|lt|gt|quot|apos|#[0-9]+|#x[0-9a-fA-F]+);)*$/;

/** What a program that reads the report would stumble over. */
export function unreadable(name: ReportName, report: string): string[] {
  try {
    if (name === "sarif" || name === "gitlab") JSON.parse(report);
  } catch (failure) {
    return [String(failure)];
  }
  if (name !== "junit" && !report.startsWith("<?xml")) return [];
  const text = report.replaceAll(XML_TAG, (tag) => (XML_TEXT.test(tag.slice(1, -1)) ? "" : "<"));
  return XML_TEXT.test(text) ? [] : ["no XML"];
}
