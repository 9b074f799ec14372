import { expect, it } from "vitest";
import { FUNDING_PARTS } from "../../../src/model/vocabulary.js";
import { isJoined, partsIn, principleOf } from "../../../src/quantity/joined.js";

it("a key with a plus names several parts, with blanks around it or without", () => {
  expect([isJoined("donations"), isJoined("donations+patronage")]).toEqual([false, true]);
  expect(partsIn("donations + patronage+x")).toEqual(["donations", "patronage", "x"]);
  expect(partsIn(" donations ")).toEqual([" donations "]);
});

it("every part has its principle, and no other word has one", () => {
  for (const [principle, parts] of Object.entries(FUNDING_PARTS)) {
    for (const part of parts) expect(principleOf(part)).toBe(principle);
  }
  expect([principleOf("no_such_part"), principleOf("toString"), principleOf("")]).toEqual([null, null, null]);
});
