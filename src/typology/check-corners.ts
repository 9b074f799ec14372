import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, findingAt } from "../model/finding.js";
import type { TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";
import { closest } from "../plain/suggest.js";

type Corner = Readonly<Record<string, "high" | "low">>;

/** Axes that types name but that do not exist; otherwise corners of the property space with no type, or with several. */
export function checkCorners(file: TypologyFile): AnyDiagnostic[] {
  const axes = file.axes.map(({ id }) => id);
  const unknown = file.types.flatMap(({ when }, i) =>
    Object.keys(when)
      .filter((axis) => !axes.includes(axis))
      .map((axis) =>
        finding(
          "typology-axis-unknown",
          { axis, suggestion: closest(axis, axes) },
          pointerTo("types", i, "when", axis),
        ),
      ),
  );
  if (unknown.length > 0 || new Set(axes).size < axes.length) return unknown;
  return checkCover(file, cornersOf(axes));
}

/** All 2^n corners, each axis high or low. */
function cornersOf(axes: readonly string[]): Corner[] {
  return axes.reduce<Corner[]>(
    (corners, axis) =>
      corners.flatMap((corner) => [
        { ...corner, [axis]: "low" as const },
        { ...corner, [axis]: "high" as const },
      ]),
    [{}],
  );
}

/** Every corner must lie in exactly one type. Types that share several corners are named once, at the first. */
function checkCover({ types }: TypologyFile, corners: readonly Corner[]): AnyDiagnostic[] {
  const seen = new Set<string>();
  return corners.flatMap((corner) => {
    const places = types.flatMap(({ when }, i) =>
      Object.entries(when).every(([axis, side]) => corner[axis] === side) ? [i] : [],
    );
    const last = places.at(-1);
    if (last === undefined) return [finding("typology-types-gap", { corner: { ...corner } }, "/types")];
    const key = places.join();
    if (places.length === 1 || seen.has(key)) return [];
    seen.add(key);
    const ids = places.map((i) => types[i]?.id ?? "");
    const pointers = [last, ...places.slice(0, -1)].map((i) => pointerTo("types", i, "when"));
    return [findingAt("typology-types-overlap", { types: ids, corner: { ...corner } }, pointers)];
  });
}
