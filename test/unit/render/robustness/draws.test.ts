import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawnCases, drawProfiles } from "../../../../src/analyse/robustness/draws/of-profiles.js";
import { robustnessOf } from "../../../../src/analyse/robustness/robustness.js";
import { DEFAULT_DRAWN } from "../../../../src/model/draws.js";
import type { Robustness } from "../../../../src/model/robustness.js";
import { readProfiles } from "../../../../src/pipeline/assess.js";
import { TOOL } from "../../../../src/pipeline/tool.js";
import { renderRobustness } from "../../../../src/render/robustness/render.js";
import { defaultTypology } from "../../../../src/typology/default.js";

const typology = defaultTypology();
const FOLDER = new URL("../../../../examples/profiles/", import.meta.url);
const profiles = readdirSync(FOLDER).flatMap((file) => {
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  return readProfiles({ file, text }, typology).profiles;
});

function drawn(factors: typeof DEFAULT_DRAWN): Robustness {
  const cases = drawnCases(
    profiles.map(({ profile }) => profile),
    typology,
  );
  const drawing = drawProfiles(typology, cases, { draws: 1000, seed: 1, factors });
  for (;;) {
    const step = drawing.next();
    if (step.done) return { ...robustnessOf({ tool: TOOL, typology }, profiles), draws: step.value };
  }
}

it("says that shares of draws are not probabilities, in both languages, and only where there are draws", async () => {
  const some = drawn(DEFAULT_DRAWN);
  const none = { ...some, draws: null };
  for (const [lang, words] of [
    ["en", "not probabilities"],
    ["fr", "pas des probabilités"],
  ] as const) {
    const text = (await renderRobustness(some, "text", { lang, width: 120 })).replace(/\s+/g, " ");
    expect(text).toContain(words);
    const without = (await renderRobustness(none, "text", { lang, width: 120 })).replace(/\s+/g, " ");
    expect(without).not.toContain(words);
  }
});

it("says nothing of indices where one factor is drawn, and “in every draw” where no share is below 1", async () => {
  const one = await renderRobustness(drawn({ weights: 0.001 }), "text", { width: 120 });
  expect(one).not.toContain("Sobol");
  expect(one).toContain("in every draw");
  const several = await renderRobustness(drawn(DEFAULT_DRAWN), "text", { width: 120 });
  expect(several).toContain("Sobol");
});

it("is replayed by its own seed and factors", () => {
  const first = drawn(DEFAULT_DRAWN).draws;
  const factors = Object.fromEntries((first?.factors ?? []).map(({ name, amount }) => [name, amount]));
  expect(drawn(factors).draws).toEqual(first);
});
