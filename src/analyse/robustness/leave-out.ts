import { scoredIn } from "../../classify/scored.js";
import { FACTS } from "../../model/facts.js";
import type { Profile } from "../../model/profile.js";
import type { LeftOut, RobustCaseRecord } from "../../model/robustness.js";
import type { Typology } from "../../model/typology.js";
import { childPointer, pathOf } from "../../plain/pointer.js";
import { hasEvidenceBelow, withoutEvidenceBelow, withoutFields, withoutSource } from "../../score/confidence.js";
import type { RobustCase } from "./case.js";
import { causesOf } from "./cause.js";
import { withoutIndicator } from "./edit.js";

/** The verdicts of a case without each of its indicators, sources and fields, and without all evidence of low confidence (method §8). */
export function leftOutOf(subject: RobustCase): RobustCaseRecord["leftOut"] {
  const { typology, counted: profile } = subject;
  const without = (id: string, rest: Profile): LeftOut =>
    rest === profile ? { id, ...subject.outcome, causes: [] } : compared(id, subject, subject.of(rest));
  return {
    indicators: withoutIndicators(subject),
    sources: sourcesIn(profile).map((source) => without(source, withoutSource(profile, source))),
    fields: fieldsIn(profile, typology).map((pointer) =>
      without(pathOf(pointer), withoutFields(profile, new Map([[pointer, true]]))),
    ),
    low:
      isAllCounted(typology) && hasEvidenceBelow(profile, "medium", scoredIn(typology).blocks)
        ? without("low", withoutEvidenceBelow(profile, "medium"))
        : null,
  };
}

/** True where evidence of low confidence counts. */
function isAllCounted({ settings: { minimumConfidence = "low" } }: Typology): boolean {
  return minimumConfidence === "low";
}

function compared(id: string, before: RobustCase, after: RobustCase): LeftOut {
  return { id, ...after.outcome, causes: causesOf(before, after) };
}

/** Each indicator really dropped: the others share what there is to know. */
function withoutIndicators(subject: RobustCase): LeftOut[] {
  return subject.typology.axes.flatMap(({ id, indicators }, axis) =>
    indicators.map((indicator, place): LeftOut => {
      const typology = withoutIndicator(subject.typology, { axis, indicator: place });
      const after = subject.judgedUnder(typology);
      return { id: `${id}/${indicator.id}`, ...after.outcome, causes: causesOf(subject, after) };
    }),
  );
}

/** The sources that something in a profile rests on, in the order in which they are met. */
function sourcesIn({ evidence = {} }: Profile): string[] {
  const named = Object.values(evidence).flatMap((entry) => (Array.isArray(entry) ? entry : [entry]));
  return [...new Set(named.map(({ source }) => source))];
}

/** The fields of a profile that something scored is read from, as JSON pointers: each number, code or list by itself. */
function fieldsIn(profile: Profile, typology: Typology): string[] {
  const scored = [...scoredIn(typology).facts].flatMap((fact): readonly string[] => FACTS[fact].fields);
  const roots = ["indicators", ...scored.map((field) => field.replace(/\[[\s\S]*$/, ""))];
  const isScored = (path: string): boolean =>
    roots.some((root) => path === root || path.startsWith(`${root}.`) || root.startsWith(`${path}.`));
  const found: string[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (!isScored(pathOf(pointer)) || UNITS.has(pointer)) return;
    if (isLeaf(value, pointer)) found.push(pointer);
    else for (const [key, part] of Object.entries(value as object)) visit(part, childPointer(pointer, key));
  };
  for (const [key, value] of Object.entries(profile)) visit(value, childPointer("", key));
  return found;
}

/** It says what the others are in; nothing is known without it. */
const UNITS = new Set(["/funding/unit"]);

/** A value by itself: a number or code, bounds, a list; what an indicator is given as. */
function isLeaf(value: unknown, pointer: string): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return true;
  if (/^\/indicators\/[^/]+$/.test(pointer)) return true;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === "min" || key === "max");
}
