import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { escapeXml } from "../kit/escape/xml.js";
import { sanitize } from "../kit/sanitize.js";
import { type BatchWords, openBatchWords, type Place, paragraphOf, placeOf } from "./words.js";
import type { FindingsMaker } from "./writer.js";

/** Readers ask that there is one; this is what other programs write that are not Checkstyle. */
const VERSION = "4.3";
/** Stands for the run as a whole, where a finding belongs to no file. */
const NO_FILE = ".";

/**
 * Checkstyle XML, as reviewdog and Jenkins read it: an element for each file in which something was found, in the order of the
 * findings, and in it one for each finding. Files are named from the working directory.
 */
export const makeCheckstyle: FindingsMaker = async (context) => {
  const words = await openBatchWords(context);
  let open: string | null = null;
  const close = (): string => (open === null ? "" : "  </file>\n");
  return {
    head: () => `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${VERSION}">\n`,
    finding: (finding, of) => {
      const place = placeOf(finding, of);
      const file = place.file ?? NO_FILE;
      const before = file === open ? "" : `${close()}  <file name="${escapeXml(sanitize(file))}">\n`;
      open = file;
      return before + writeError(words, finding, place);
    },
    tail: () => `${close()}</checkstyle>\n`,
  };
};

function writeError(words: BatchWords, finding: AnyDiagnostic, { line, col }: Place): string {
  const attributes = [
    ["line", String(line)],
    ...(col === null ? [] : [["column", String(col)] as const]),
    ["severity", finding.severity],
    ["message", paragraphOf(words, finding)],
    ["source", `tcec.${sanitize(finding.code)}`],
  ] as const;
  return `    <error ${attributes.map(([name, value]) => `${name}="${escapeXml(value)}"`).join(" ")}/>\n`;
}
