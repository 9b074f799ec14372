import { expect, test } from "vitest";
import type { Profile } from "../../../../src/model/profile.js";
import { deriveFacts } from "../../../../src/score/facts.js";
import { profile } from "../../../helpers/profile.js";

const institutions = (complete: boolean, ...schemes: (readonly string[] | null)[]) =>
  profile({
    institutions: schemes.map((policy_schemes) => ({ name: "A", ...(policy_schemes && { policy_schemes }) })),
    ...(complete && { institutions_complete: true }),
  } as Partial<Profile>);
const countOf = (from: Profile) => deriveFacts(from).policy_schemes_count;
const between = (lo: number, hi: number) => ({ kind: "number", lo, hi });

test("schemes are counted once, whoever names them", () => {
  const found = countOf(institutions(false, ["development_scheme", "planning"], ["planning"]));
  expect(found.value).toEqual(between(2, Number.POSITIVE_INFINITY));
  expect(found.pointers).toEqual(["/institutions/0/policy_schemes", "/institutions/1/policy_schemes"]);
});

test("the count ends where no institution is missing and each says its schemes", () => {
  expect(countOf(institutions(true, ["planning"], [])).value).toEqual(between(1, 1));
  expect(countOf(institutions(true, [], []))).toEqual({
    value: between(0, 0),
    pointers: ["/institutions_complete"],
  });
  expect(countOf(institutions(true, ["planning"], null)).value).toEqual(between(1, Number.POSITIVE_INFINITY));
});

test("nothing is known where nothing is named and something may be missing", () => {
  expect(countOf(institutions(false, [])).value).toEqual({ kind: "unknown" });
  expect(countOf(profile()).value).toEqual({ kind: "unknown" });
});
