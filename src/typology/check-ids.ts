import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { TypologyFile } from "../model/typology.js";
import { pointerTo } from "../plain/pointer.js";
import type { Suggest } from "../validate/suggester.js";

/** Ids that occur twice among things of one kind, indicators on two axes, traits of a type that does not exist. */
export function checkIds(file: TypologyFile, suggest: Suggest): AnyDiagnostic[] {
  const { axes, types, traits = [], watchpoints = [], checks = [] } = file;
  const kinds = { axes, types, traits, watchpoints, checks };
  return [
    ...Object.entries(kinds).flatMap(([kind, items]) => checkDuplicates(items, pointerTo(kind))),
    ...axes.flatMap((axis, i) => checkDuplicates(axis.indicators, pointerTo("axes", i, "indicators"))),
    ...checkShared(file),
    ...checkPresumptions(file),
    ...checkTraitTypes(file, suggest),
  ];
}

function checkDuplicates(items: readonly { readonly id: string }[], at: string): AnyDiagnostic[] {
  const first = firstPlaces(items.map(({ id }) => id));
  return items.flatMap(({ id }, i) =>
    first.get(id) === i ? [] : [finding("typology-duplicate-id", { id }, `${at}/${i}/id`)],
  );
}

function checkShared({ axes }: TypologyFile): AnyDiagnostic[] {
  const owner = new Map<string, { readonly index: number; readonly id: string }>();
  return axes.flatMap((axis, index) =>
    axis.indicators.flatMap(({ id }, j) => {
      const first = owner.get(id);
      if (!first) owner.set(id, { index, id: axis.id });
      if (!first || first.index === index) return [];
      return [
        finding(
          "typology-indicator-shared",
          { indicator: id, axis: first.id },
          pointerTo("axes", index, "indicators", j, "id"),
        ),
      ];
    }),
  );
}

/** A result names presumptions without their type, so no two may have one id. */
function checkPresumptions({ types }: TypologyFile): AnyDiagnostic[] {
  const places = types.flatMap(({ presumes = [] }, i) =>
    presumes.map(({ id }, j) => ({ id, at: pointerTo("types", i, "presumes", j, "id") })),
  );
  const first = firstPlaces(places.map(({ id }) => id));
  return places.flatMap(({ id, at }, i) => (first.get(id) === i ? [] : [finding("typology-duplicate-id", { id }, at)]));
}

function checkTraitTypes({ types, traits = [] }: TypologyFile, suggest: Suggest): AnyDiagnostic[] {
  const known = types.map(({ id }) => id);
  return traits.flatMap(({ type }, i) =>
    known.includes(type)
      ? []
      : [finding("typology-type-unknown", { type, suggestion: suggest(type, known) }, pointerTo("traits", i, "type"))],
  );
}

/** Where each word stands first. */
function firstPlaces(words: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  words.forEach((word, i) => {
    if (!places.has(word)) places.set(word, i);
  });
  return places;
}
