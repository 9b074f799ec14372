import { readFileSync } from "node:fs";
import { finding } from "../../../src/model/finding.js";
import type { Result } from "../../../src/model/result.js";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
import { loadItemWriter } from "../../../src/render/batch/items/load.js";
import { openSavedResult } from "../../../src/saved/saved.js";
import { defaultTypology } from "../../../src/typology/default.js";

export const typology = defaultTypology();
export const textOf = (name: string): string =>
  readFileSync(new URL(`../../../examples/profiles/${name}.yaml`, import.meta.url), "utf8");

export function resultOf(...names: string[]): Result {
  const parts = names.map((name) => assess({ file: `${name}.yaml`, text: textOf(name) }, typology));
  const position = { file: "broken.yaml", line: 3, col: 1 };
  const findings = [
    { ...finding("key-missing", { key: "id" }, ""), position, document: 1 },
    finding("file-not-found", { path: "aaa.yaml" }),
  ];
  return assembleResult(
    typology,
    parts.flatMap(({ results }) => results),
    findings,
  );
}

export const X = resultOf("okhra-2004", "invented-trajectory", "pollens-2013");
export const open = (text: string) => openSavedResult({ file: "r.ndjson", text });
export const found = (text: string) =>
  (open(text)?.diagnostics ?? []).map(({ code, args, position }) => [code, args, position?.line]);

/** The JSON that a batch writes. */
export async function stream(result: Result): Promise<string> {
  const writer = await loadItemWriter({ format: "json" }, result);
  return (
    writer.head(result) + result.results.map(writer.item).join(writer.separator) + writer.tail(result.findings, [])
  );
}
