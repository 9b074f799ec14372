import { AGREEMENT_FORMAT, type Agreement, USUAL_BOOTSTRAP } from "../../model/agreement.js";
import type { Coding } from "../../model/coding.js";
import { placeKey, placeOf, UNPLACED } from "../../model/comparison.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import type { Axis, Typology } from "../../model/typology.js";
import { atMost, isExact } from "../../quantity/interval.js";
import { type MatchedCase, match, repeatedIn } from "./coding.js";
import type { Bootstrap } from "./coefficients.js";
import { disagreementsIn } from "./disagreements.js";
import type { FieldScale } from "./fields.js";
import { itemsOf, type Rated } from "./item.js";
import { type Cell, matricesOf } from "./matrix.js";
import { isSaid } from "./similarity.js";

/** What goes into an agreement beside the codings. */
export interface AgreementOptions extends Partial<Bootstrap> {
  /** What was found in files that gave no coding. */
  readonly findings?: readonly AnyDiagnostic[];
}

/**
 * How far coders agree (method §9), field by field on the field’s own scale, then in the degrees of indicators, the scores of axes and
 * their sides, and the verdicts; and every field in which they differ. `about`: the program and the typology, as a result has them;
 * `codings`: those of all coders, as `codingsIn` gives them, in any order; codings of one cluster at one date and level belong together.
 * The options say how intervals are drawn: `draws` (0 to 100,000, 1,000 unless said; 0: none), `seed` (1) and `confidence` (between 0
 * and 1, 0.95). Coefficients are at most 1, and undefined ones say why; the same codings and seed give the same bytes.
 * Errors: `coding-one-coder`, `coding-nothing-common` (no value); `coding-same-coder` where a coder coded a case twice, of which the
 * first counts. Krippendorff (2019) for alpha, Cohen (1960, 1968) for kappa, Gwet (2014) for AC1 and AC2.
 */
export function agreementOf(
  about: { readonly tool: Agreement["tool"]; readonly typology: Typology },
  codings: readonly Coding[],
  options: AgreementOptions = {},
): Outcome<Agreement> {
  const { tool, typology } = about;
  const { draws, seed, confidence } = USUAL_BOOTSTRAP;
  const { findings = [], ...drawn } = options;
  const bootstrap: Bootstrap = {
    draws: drawn.draws ?? draws,
    seed: drawn.seed ?? seed,
    confidence: drawn.confidence ?? confidence,
  };
  const repeated = repeatedIn(codings);
  const { coders, cases, alone } = match(codings);
  if (coders.length < 2) return failure(finding("coding-one-coder", { coder: coders[0] ?? null }));
  if (cases.length === 0) return failure(finding("coding-nothing-common", { coders: [...coders] }));
  const matrices = matricesOf(cases.map((row) => row.map((coding) => coding?.profile ?? null)));
  const rated: Rated[] = [
    ...matrices.map(({ field, scale, units }): Rated => {
      return { kind: "field", id: field, scale, rows: units.map(({ cells }) => cells), coders: coders.length };
    }),
    ...scoresOf(typology, cases, coders.length).filter(
      ({ kind, rows }) => kind !== "indicator" || rows.flat().some(isSaid),
    ),
  ];
  const agreement: Agreement = {
    schema: AGREEMENT_FORMAT,
    tool,
    typology,
    bootstrap,
    coders: coders.map((name, i) => {
      const shared = cases.filter((row) => row[i] !== null).length;
      return { name, cases: shared + alone.filter(({ coder }) => coder === name).length };
    }),
    cases: cases.map(caseOf),
    alone: alone.map(({ coder, result: { id, date, level } }) => ({ id, date, level, coder: coders.indexOf(coder) })),
    items: itemsOf(rated, bootstrap),
    disagreements: disagreementsIn(matrices, cases),
    findings: [...findings, ...repeated],
  };
  return { value: agreement, diagnostics: repeated };
}

function failure(problem: AnyDiagnostic): Outcome<Agreement> {
  return { value: null, diagnostics: [problem] };
}

function caseOf(row: MatchedCase): Agreement["cases"][number] {
  const first = row.find((coding) => coding !== null);
  if (first == null) throw new Error("a case that nobody has coded");
  const { id, name, date, level } = first.result;
  const codings = row.map((coding) => {
    if (coding === null) return null;
    const { file, document, hash } = coding.result.source;
    return { file, document, hash, place: placeOf(coding.result) };
  });
  return { id, name, date, level, invented: row.some((one) => one?.profile.invented === true), codings };
}

const INTERVAL: FieldScale = { level: "interval", codes: null, notApplicable: false };
const SIDES: FieldScale = { level: "nominal", codes: ["low", "border", "high"], notApplicable: false };

/** What the program makes of the codings: degrees, scores, sides, verdicts. */
function scoresOf(typology: Typology, cases: readonly MatchedCase[], coders: number): Rated[] {
  const rate = (kind: Rated["kind"], id: string, scale: FieldScale, cellOf: (coding: Coding) => Cell): Rated => {
    const rows = cases.map((row) => row.map((coding) => (coding === null ? null : cellOf(coding))));
    return { kind, id, scale, rows, coders };
  };
  const band = typology.settings.band.value;
  const places = [
    ...typology.types.map(({ id }) => ({ type: id, status: null })),
    ...UNPLACED.map((status) => ({ type: null, status })),
  ];
  return [
    ...typology.axes.flatMap((axis) =>
      axis.indicators.map(({ id }) =>
        rate("indicator", `${axis.id}/${id}`, { ...INTERVAL, notApplicable: true }, (coding) =>
          degreeIn(coding, axis, id),
        ),
      ),
    ),
    ...typology.axes.flatMap(({ id }) => {
      const scoreOf = ({ result }: Coding): number | null => result.axes[id]?.score ?? null;
      return [
        rate("axis", id, INTERVAL, (coding) => exact(scoreOf(coding))),
        rate("side", id, SIDES, (coding) => {
          const score = scoreOf(coding);
          return exact(score === null ? null : sideOf(score, band));
        }),
      ];
    }),
    rate("verdict", "verdict", { level: "nominal", codes: places.map(placeKey), notApplicable: false }, ({ result }) =>
      exact(placeKey(placeOf(result))),
    ),
  ];
}

/** The side of 0.5 on which a score stands, or the band around it. */
function sideOf(score: number, band: number): "low" | "border" | "high" {
  if (atMost(Math.abs(score - 0.5), band)) return "border";
  return score < 0.5 ? "low" : "high";
}

function exact(value: string | number | null): Cell {
  return value === null ? "unknown" : { kind: "exact", value };
}

function degreeIn({ result }: Coding, { id }: Axis, indicator: string): Cell {
  const score = result.axes[id]?.indicators.find((one) => one.id === indicator);
  if (score?.notApplicable === true) return { kind: "not-applicable" };
  const { membership = null } = score ?? {};
  if (membership === null) return "unknown";
  return isExact(membership) ? exact(membership.lo) : { kind: "bounds", ...membership };
}
