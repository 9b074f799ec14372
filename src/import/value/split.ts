import type { ValueTable } from "../map/values.js";
import { fold, tidy } from "../words.js";

/**
 * The items of a list in one cell. Labels that the table knows are found first, the longest first, so that one may hold the separator;
 * what is between separators otherwise is an item. A separator at the end makes no empty item.
 */
export function splitItems(cell: string, separator: string, table: Pick<ValueTable, "longest"> | null): string[] {
  const items: string[] = [];
  let rest = tidy(cell);
  const mark = separator.trim() === "" ? separator : separator.trim();
  while (rest !== "") {
    const label = labelAtStart(rest, separator, mark, table);
    const at = label ?? endOf(rest, separator, mark);
    const item = tidy(rest.slice(0, at));
    if (item !== "") items.push(item);
    rest = tidy(behind(rest.slice(at), separator, mark));
  }
  return items;
}

/** Length of the longest label with which the text begins and after which it ends or a separator follows; `null` where there is none. */
function labelAtStart(
  text: string,
  separator: string,
  mark: string,
  table: Pick<ValueTable, "longest"> | null,
): number | null {
  for (const label of table?.longest ?? []) {
    const start = text.slice(0, label.length);
    if (label === "" || fold(start) !== label) continue;
    const rest = text.slice(label.length);
    if (rest.trim() === "" || rest.startsWith(separator) || rest.trimStart() === mark) return label.length;
  }
  return null;
}

function endOf(text: string, separator: string, mark: string): number {
  const at = text.indexOf(separator);
  if (at >= 0) return at;
  return mark !== "" && mark !== " " && text.endsWith(mark) ? text.length - mark.length : text.length;
}

function behind(text: string, separator: string, mark: string): string {
  if (text.startsWith(separator)) return text.slice(separator.length);
  return text.trim() === mark.trim() ? "" : text;
}
