/** What is refused before or while it is read, so that hostile input is answered in bounded time and memory. */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 50_000_000,
  /** Bytes of one saved result, which holds what thousands of files gave. */
  resultBytes: 500_000_000,
  /** Bytes of one YAML document. */
  documentBytes: 1_000_000,
  /** Documents of one file. */
  documents: 10_000,
  /** Findings of one file that are passed on; a file with more has one mistake many times. */
  findings: 1_000,
  /** Maps and lists inside one another; the outermost one counts as 1. */
  depth: 100,
  /** Values that aliases may add to a document once they are written out. */
  aliasNodes: 100_000,
  /** Syntax errors reported per document; what follows is nearly always an echo. */
  syntaxErrors: 200,
  /** Characters of a line that are kept in a code frame. */
  frameWidth: 200,
} as const;
