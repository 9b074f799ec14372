import { folded } from "./block.js";
import { CHAR, GIVE_UP } from "./scalar.js";

/** Text in quotation marks over several lines as one: spaces around a line break are none of it. */
export function unbroken(written: string): string {
  const lines = written.split("\n");
  let [text, blanks] = ["", 0];
  lines.forEach((line, i) => {
    const part = withoutSpaces(line, i > 0, i + 1 < lines.length);
    const isEdge = i === 0 || i + 1 === lines.length;
    if (part === "" && isEdge) throw GIVE_UP;
    if (part === "") blanks += 1;
    else {
      text += i === 0 ? part : folded(blanks) + part;
      blanks = 0;
    }
  });
  return text;
}

function withoutSpaces(line: string, before: boolean, after: boolean): string {
  let [start, end] = [0, line.length];
  while (before && start < end && line.charCodeAt(start) === CHAR.space) start += 1;
  while (after && end > start && line.charCodeAt(end - 1) === CHAR.space) end -= 1;
  return line.slice(start, end);
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "\\": "\\", n: "\n", t: "\t" };

/** The text with its escapes carried out, if they are of the usual ones. A space that is escaped before a line break is none. */
export function unescaped(written: string): string {
  return written.replace(/\\([\s\S])/g, (_, sign: string) => {
    const meant = ESCAPES[sign];
    if (meant === undefined) throw GIVE_UP;
    return meant;
  });
}
