import type { FieldNames } from "../../model/field-names.js";
import { FieldFinder, listCalled, sureOf } from "./field-finder.js";

/** `Institution 1 – nom`: the list, the number and the field of the item. */
const NUMBERED = /^(.*?\p{L})[\s_]*(\d{1,2})(?:[\s_:.–—-]+(.*))?$/u;

/** Columns that repeat with a number. */
export class NumberedColumns {
  readonly lists = new Map<string, { slots: number; readonly fields: Record<string, string> }>();

  constructor(private readonly names: FieldNames) {}

  /** True where the heading is one of a list: `{n}` stands for its number in the map. */
  take(heading: string): boolean {
    const [, base = "", number = "", rest = ""] = NUMBERED.exec(heading) ?? [];
    const list = base === "" ? null : (listCalled(base, this.names) ?? listCalled(`${base}s`, this.names));
    if (list === null || list === "sources" || list === "network.ties") return false;
    const path = rest === "" ? "name" : sureOf(new FieldFinder(list, this.names), rest);
    if (path === null) return false;
    const name = `${heading.slice(0, heading.indexOf(number, base.length))}{n}${heading.slice(heading.indexOf(number, base.length) + number.length)}`;
    const found = this.lists.get(list) ?? { slots: 0, fields: {} };
    if (found.fields[path] !== undefined && found.fields[path] !== name) return false;
    found.fields[path] = name;
    found.slots = Math.max(found.slots, Number(number));
    this.lists.set(list, found);
    return true;
  }
}
