import { expect, test } from "vitest";
import type { Profile } from "../../../../src/model/profile.js";
import { deriveFacts } from "../../../../src/score/facts.js";
import { profile } from "../../../helpers/profile.js";

const shareOf = (reciprocity: object, others: object = {}) =>
  deriveFacts(profile({ funding: { unit: "percent", reciprocity, ...others } as Profile["funding"] })).patronage_share;
const between = (lo: number, hi: number) => ({ kind: "number", lo, hi });

test("patronage over the cash, other gifts left out", () => {
  const found = shareOf({ membership_fees: 5, donations: 10, patronage: 20, citizen_savings: 0 });
  expect(found).toEqual({ value: between(20, 20), pointers: ["/funding/reciprocity/patronage"] });
});

test("joined with donations it may be anything up to both", () => {
  expect(shareOf({ "donations+patronage": 30 }).value).toEqual(between(0, 30));
});

test("what the rest of the budget leaves bounds it", () => {
  expect(shareOf({ donations: 10 }, { market: 60, redistribution: 10 }).value).toEqual(between(0, 20));
});

test("nothing is known where nothing narrows it", () => {
  expect(shareOf({ donations: "<=100" }).value).toEqual({ kind: "unknown" });
  expect(deriveFacts(profile()).patronage_share.value).toEqual({ kind: "unknown" });
});
