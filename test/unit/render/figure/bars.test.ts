import { describe, expect, it } from "vitest";
import { summaryOf } from "../../../../src/analyse/summary/summary.js";
import type { Robustness } from "../../../../src/model/robustness.js";
import { renderRobustnessPlot } from "../../../../src/render/robustness/plot.js";
import { renderSummaryPlot } from "../../../../src/render/summary/plot.js";
import { examples } from "../../../helpers/examples.js";
import { robustnessIn } from "../../../helpers/robustness.js";

const FIRM = robustnessIn();
const SET = summaryOf(examples());
const LOOKS = [
  ["svg", "en", 175],
  ["svg", "fr", 85],
  ["tikz", "fr", 175],
] as const;

describe.each(LOOKS)(
  "figures of bars as %s, %s, %i mm, are as they were looked at and approved",
  (format, lang, width) => {
    const file = (kind: string) => `../../../golden/plot/${kind}.${lang}.${width}.${format === "svg" ? "svg" : "tex"}`;

    it("of the radius of each verdict", async () => {
      await expect(await renderRobustnessPlot(FIRM, format, { lang, width })).toMatchFileSnapshot(file("robustness"));
    });

    it("of how many cases each type has", async () => {
      await expect(await renderSummaryPlot(SET, format, { lang, width })).toMatchFileSnapshot(file("counts"));
    });
  },
);

describe("the figure of robustness", () => {
  const only = (test: (one: Robustness["cases"][number]) => boolean): Robustness => ({
    ...FIRM,
    cases: FIRM.cases.filter(test),
  });
  const drawn = async (robustness: Robustness) => String(await renderRobustnessPlot(robustness, "svg", { width: 175 }));

  it("says what gives way first, and never of a verdict that no weights take away", async () => {
    const firm = await drawn(only(({ verdictRadius }) => verdictRadius?.value === 1));
    expect(firm).toContain("No weights take the type away");
    expect(firm).not.toMatch(/up to 100\s?%|then the border band|then too little known/);
    const weak = await drawn(only(({ verdictRadius }) => (verdictRadius?.value ?? 1) < 1));
    expect(weak).toContain("then too little known");
    expect(weak).not.toContain("No weights take the type away");
  });

  it("names the cases without a type, and says nothing of them where there are none", async () => {
    expect(await drawn(FIRM)).toContain("Without a type, and so without a radius");
    expect(await drawn(only(({ type }) => type !== null))).not.toContain("Without a type");
    const none = await drawn(only(({ type }) => type === null));
    expect(none).toContain("Nothing can be placed");
    expect(none).not.toContain("radius of the verdict");
  });

  it("tells a type whose axis is no mean from a case without a type", async () => {
    const [one] = only(({ type }) => type !== null).cases;
    const unmeasured = { ...FIRM, cases: one === undefined ? [] : [{ ...one, verdictRadius: null, sideRadius: null }] };
    const text = await drawn(unmeasured);
    expect(text).toContain("since an axis is no mean");
    expect(text).not.toContain("Without a type");
  });
});

describe("the figure of a summary", () => {
  it("holds on a set of nobody", async () => {
    expect(await renderSummaryPlot(summaryOf({ ...examples(), results: [] }), "svg")).toContain("0 to 0, verdicts: 0");
  });

  it("has the title that is asked for", async () => {
    expect(await renderSummaryPlot(SET, "svg", { title: "Our set" })).toContain("Our set");
  });
});
