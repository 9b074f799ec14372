/** What is refused before or while it is read, so that hostile input is answered in bounded time and memory. */
export const LIMITS = {
  /** Bytes of one file. */
  fileBytes: 50_000_000,
  /** Bytes of one saved result, which holds what thousands of files gave. */
  resultBytes: 500_000_000,
  /** Values of one profile in a saved result: what the largest profile can give, a few times over. */
  resultValues: 200_000,
  /** Bytes of one YAML document. */
  documentBytes: 1_000_000,
  /**
   * Signs of one document that may begin a value: commas, colons, brackets, quotation marks, ends of lines … A profile has some
   * hundreds, the largest example 2,000. Of the worst, so many take two seconds.
   */
  values: 50_000,
  /** The same for what is a long list by its nature: expectations, and saved results as YAML. Only the quick reader reads so many. */
  listValues: 2_000_000,
  /** Cells of a file of ratings: 200,000 ratings with all their columns. */
  ratingCells: 1_200_000,
  /** Such signs in all documents of one file that the complete parser reads; what comes after them is not read. */
  fileValues: 400_000,
  /** Documents of one file. */
  documents: 10_000,
  /** Findings of one file that are kept; a file with more has one mistake many times, and is not read any further. */
  findings: 1_000,
  /** Findings that are kept of every sound document, however many were kept of those before it. */
  leastFindings: 5,
  /** Maps and lists inside one another; the outermost one counts as 1. */
  depth: 100,
  /** Values that aliases may add to a document once they are written out. */
  aliasNodes: 100_000,
  /** Syntax errors reported per document; what follows is nearly always an echo. */
  syntaxErrors: 200,
  /** Characters of a line that are kept in a code frame. */
  frameWidth: 200,
} as const;
