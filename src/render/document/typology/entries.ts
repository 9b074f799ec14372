import type { Axis, Indicator, Typology } from "../../../model/typology.js";
import type { Block } from "../blocks/block.js";
import { outlineAxis, outlineIndicator } from "./axes.js";
import type { Outline } from "./outline.js";
import { outlinePresumption, outlineRule, outlineType, type Presumption, type Type } from "./types.js";

/** Something of a typology that has an id. */
export type Entry =
  | { readonly kind: "axis"; readonly value: Axis }
  | { readonly kind: "indicator"; readonly value: Indicator; readonly axis: Axis }
  | { readonly kind: "type"; readonly value: Type }
  | { readonly kind: "presumption"; readonly value: Presumption; readonly type: Type }
  | { readonly kind: "trait"; readonly value: Typology["traits"][number] }
  | { readonly kind: "watchpoint" | "check"; readonly value: Typology["checks"][number] };

/** Everything of a typology that has an id, in the order of its file. */
export function entriesOf(typology: Typology): Entry[] {
  return [
    ...typology.axes.map((value) => ({ kind: "axis", value }) as const),
    ...typology.axes.flatMap((axis) => axis.indicators.map((value) => ({ kind: "indicator", value, axis }) as const)),
    ...typology.types.map((value) => ({ kind: "type", value }) as const),
    ...typology.types.flatMap((type) =>
      (type.presumes ?? []).map((value) => ({ kind: "presumption", value, type }) as const),
    ),
    ...typology.traits.map((value) => ({ kind: "trait", value }) as const),
    ...typology.watchpoints.map((value) => ({ kind: "watchpoint", value }) as const),
    ...typology.checks.map((value) => ({ kind: "check", value }) as const),
  ];
}

/** One thing of a typology for a reader, under a heading of level 2. */
export function outlineEntry(outline: Outline, entry: Entry): Block[] {
  switch (entry.kind) {
    case "axis":
      return outlineAxis(outline, entry.value, 2);
    case "indicator":
      return outlineIndicator(outline, entry.axis, entry.value, 2);
    case "type":
      return outlineType(outline, entry.value, 2);
    case "presumption":
      return outlinePresumption(outline, entry.type, entry.value, 2);
    case "trait":
    case "watchpoint":
    case "check":
      return outlineRule(outline, entry.value, 2);
    default:
      return entry satisfies never;
  }
}
