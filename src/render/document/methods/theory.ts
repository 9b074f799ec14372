import type { Typology } from "../../../model/typology.js";

/** The sources that the axes and the types of a typology rest on, by key, each once. */
export function theoryOf(typology: Typology): string[] {
  const passages = [
    ...typology.axes.flatMap((axis) => [axis.source, axis.high.source, axis.low.source]),
    ...typology.types.map((type) => type.source),
  ];
  return [...new Set(passages.flatMap((passage) => (passage ? [passage.ref] : [])))];
}
