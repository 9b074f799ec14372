import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { unfinishedIn } from "../helpers/unfinished.js";

it("nothing that was begun by `npm run new` is still to be written", () => {
  expect(unfinishedIn(fileURLToPath(new URL("../..", import.meta.url)))).toEqual([]);
});
