import type { SourceText } from "../../../src/model/source.js";
import { readDocuments } from "../../../src/read/documents.js";
import { DocumentStream } from "../../../src/read/stream.js";

/** All that reading gives, and all that can be asked of it. */
export function read(sources: readonly SourceText[], mostBytes?: number) {
  const parts = sources.map((source) => readDocuments(source, mostBytes));
  const documents = parts.flatMap((part) => part.documents);
  return {
    findings: parts.flatMap(({ diagnostics }) => diagnostics),
    documents: documents.map((document) => {
      const pointers = ["", "/b", "/text", "/b/c/1", "/none"];
      const places = pointers.map((pointer) => [document.lineOf(pointer), document.locate(pointer)]);
      return [document.file, document.index, document.value, places];
    }),
  };
}

/** Number, value and line of each document; document, code and line of each finding. */
export function briefly(sources: readonly SourceText[]) {
  const { documents, findings } = read(sources);
  return {
    documents: documents.map(([, index, value, places]) => [index, value, (places as [number][])[1]?.[0]]),
    findings: findings.map(({ document, code, position }) => [document, code, position?.line]),
  };
}

/** The text given in pieces. */
export function stream(pieces: readonly string[], size?: number, mostBytes?: number): SourceText[] {
  const parts = new DocumentStream("s", size, mostBytes);
  return [...pieces.flatMap((piece) => parts.push(piece)), ...parts.end()];
}
