import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../../../src/model/result.js";
import type { Axis } from "../../../../src/model/typology.js";
import { PLOT_KINDS } from "../../../../src/render/figure/options.js";
import { crosses, overlaps } from "../../../../src/render/figure/scene/geometry.js";
import type { Point, Scene, Text } from "../../../../src/render/figure/scene/scene.js";
import { runs } from "../../../helpers/runs.js";
import { resultOf, THREE_AXES } from "../fixtures/results.js";
import { ASKED, boxOf, clusterAt, FIVE, HOSTILE, marksOf, type Place, plot, sceneOf } from "./figures.js";

const place = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 0.4, noNaN: true }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([at, width, unknown]): Place => {
    const [lo, hi] = [Math.max(0, at - width), Math.min(1, at + width)];
    return { score: unknown === 0 ? null : at, lo, hi };
  });

const textsOf = (scene: Scene, className?: string) =>
  marksOf(scene.marks).flatMap(({ mark, path }) =>
    mark.kind === "text" && (className === undefined || path.includes(className)) ? [mark as Text] : [],
  );

describe("a property space", () => {
  it("has labels that do not cover each other or leave the figure, wherever 40 clusters stand", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, place), { minLength: 40, maxLength: 40 }), async (places) => {
        const result = resultOf(places.map(([x, y], i) => clusterAt(i, x, y)));
        const scene = await sceneOf("property-space", result, { width: 175 });
        const boxes = textsOf(scene, "tcec-label").map(boxOf);
        boxes.forEach((box, i) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(scene.width);
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
        });
      }),
      { numRuns: runs(8) },
    );
  });

  it("tells of clusters without a place, and draws those with one score as a line", async () => {
    const known = { score: 0.8, lo: 0.7, hi: 0.9 };
    const unknown = { score: null, lo: 0.1, hi: 0.95 };
    const result = resultOf([
      clusterAt(0, known, known, "Placed"),
      clusterAt(1, known, unknown, "Half known"),
      clusterAt(2, unknown, unknown, "Unknown"),
    ]);
    const scene = await sceneOf("property-space", result);
    const classes = (name: string) => JSON.stringify(scene.marks).split(`"class":"${name}"`).length - 1;
    expect([classes("tcec-point"), classes("tcec-whisker"), classes("tcec-bounds")]).toEqual([1, 1, 1]);
    expect(textsOf(scene, "tcec-label").map(({ text }) => text)).toEqual(["Placed", "Half known"]);
    expect(scene.desc).toContain("Not placed (no score): Unknown.");
    const bare = await sceneOf("property-space", result, { bounds: false });
    expect(JSON.stringify(bare.marks)).not.toMatch(/tcec-(?:whisker|bounds)/);
    expect(bare.desc).toContain("Not placed (no score): Half known; Unknown.");
  });

  it("leads from one date to the next", async () => {
    const scene = await sceneOf("property-space", FIVE);
    const labels = textsOf(scene, "tcec-label").map(({ text }) => text);
    expect(labels).toContain("Ôkhra\u00a02004");
    expect(labels).toContain("Ôkhra\u00a02014");
    expect(scene.desc).toContain("Arrows lead from one date to the next: Ôkhra.");
  });

  it("names quadrants without signs, which would be taken for points, and explains the signs beside", async () => {
    for (const scene of [await sceneOf("property-space", FIVE), await sceneOf("property-space", oneAxis())]) {
      const named = marksOf(scene.marks).filter(({ path }) => path.includes("tcec-types"));
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter(({ mark }) => mark.kind !== "text")).toEqual([]);
    }
    const { marks } = await sceneOf("property-space", FIVE);
    const key = marks.flatMap((mark, i) => {
      const text = marks[i + 1];
      return mark.kind === "symbol" && text?.kind === "text" ? [`${mark.shape} ${mark.fill} ${text.text}`] : [];
    });
    expect(key).toEqual(expect.arrayContaining(["circle type-0 Social", "diamond type-3 Alternative"]));
    expect(key).toContain("square soft filled: clear or probable");
  });

  it("shows two of several axes, those that are asked for", async () => {
    const scene = await sceneOf("property-space", THREE_AXES, { axes: ["roots", "deliberation"] });
    expect(scene.desc).toMatch(/^Horizontal axis: Territorial roots .* Vertical axis: Deliberative governance/);
    expect(scene.desc).toContain(", of 3.");
    expect((await sceneOf("property-space", THREE_AXES)).desc).toMatch(/^Horizontal axis: Market orientation/);
    await expect(sceneOf("property-space", THREE_AXES, { axes: ["roots", "nowhere"] })).rejects.toThrow(RangeError);
    await expect(sceneOf("property-space", THREE_AXES, { axes: ["roots", "roots"] })).rejects.toThrow(RangeError);
  });

  it("names quadrants off the bounds of scores and off each other, while there is room", async () => {
    const open = { score: null, lo: 0, hi: 1 };
    const at = (score: number) => ({ score, lo: score, hi: score });
    const places = [0.01, 0.05, 0.95, 0.99].flatMap((value) => [
      [open, at(value)] as const,
      [at(value), open] as const,
    ]);
    for (const lang of ["en", "fr"] as const) {
      for (const width of [85, 175]) {
        const result = resultOf(places.map(([x, y], i) => clusterAt(i, x, y)));
        const scene = await sceneOf("property-space", result, { lang, width });
        const names = textsOf(scene, "tcec-types").map(boxOf);
        const lines = marksOf(scene.marks).flatMap(({ mark, path }) =>
          path.includes("tcec-whisker") && mark.kind === "path" ? [mark.points as [Point, Point]] : [],
        );
        expect(lines.length).toBeGreaterThan(places.length);
        names.forEach((box, i) => {
          for (const line of lines) expect(crosses(line, box)).toBe(false);
          for (const other of names.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
        });
      }
    }
  });

  it("says “or” where an axis that is not shown tells types of one quadrant apart", async () => {
    const said = async (types: Result["typology"]["types"], lang: "en" | "fr") => {
      const scene = await sceneOf("property-space", { ...FIVE, typology: { ...FIVE.typology, types } }, { lang });
      return textsOf(scene, "tcec-types").map(({ text }) => text);
    };
    const tree = [
      { id: "sold", label: { en: "sold", fr: "vendu" }, when: { market: "high" } },
      { id: "given", label: { en: "given", fr: "donné" }, when: { market: "low", roots: "high" } },
      { id: "mixed", label: { en: "mixed", fr: "mêlé" }, when: { market: "low", roots: "low" } },
    ] as Result["typology"]["types"];
    expect(await said(tree, "en")).toEqual(["Given or mixed", "Given or mixed", "Sold", "Sold"]);
    expect(await said(tree, "fr")).toEqual(["Donné ou mêlé", "Donné ou mêlé", "Vendu", "Vendu"]);
    expect(await said(tree.slice(0, 2), "en")).toEqual(["Given", "Given", "Sold", "Sold"]);
  });

  it("has long words at the ends of its axes whole, on two rows", async () => {
    const [market, deliberation] = FIVE.typology.axes as unknown as [Axis, Axis];
    const long = { en: "public money does not prevail in it", fr: "l’argent public n’y domine pas du tout" };
    const axes = [market, { ...deliberation, low: { ...deliberation.low, label: long } }];
    for (const lang of ["en", "fr"] as const) {
      const scene = await sceneOf("property-space", { ...FIVE, typology: { ...FIVE.typology, axes } }, { lang });
      const upright = textsOf(scene).filter((text) => text.upright);
      const rows = upright.filter(({ text }) => long[lang].includes(text)).sort((a, b) => a.x - b.x);
      expect(rows.map(({ text }) => text).join(" ")).toBe(long[lang]);
      const boxes = upright.map(boxOf);
      boxes.forEach((box, i) => {
        for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
      });
    }
  });

  it("is a strip where there is one axis", async () => {
    const scene = await sceneOf("property-space", oneAxis());
    expect(scene.height).toBeLessThan(scene.width);
    const boxes = textsOf(scene, "tcec-label").map(boxOf);
    expect(boxes).toHaveLength(4);
    boxes.forEach((box, i) => {
      for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
    });
    expect(scene.desc).toMatch(/^Axis: Market orientation/);
  });

  it("is empty, and says so, where there is nothing", async () => {
    const scene = await sceneOf("property-space", resultOf([]));
    expect(scene.desc).toContain("Nothing can be placed.");
  });

  it("explains numbers", async () => {
    const scene = await sceneOf("property-space", FIVE, { labels: "number" });
    expect(textsOf(scene, "tcec-label").map(({ text }) => text)).toContain("1");
    expect(scene.desc).toContain("1\u00a0Ôkhra 2004;");
  });

  it("says how many labels are missing among 500, whose bounds it leaves out", async () => {
    const near = (i: number) => ({ score: 0.3 + ((i * 37) % 480) / 1200, lo: 0, hi: 1 });
    const far = (i: number) => ({ score: 0.02 + ((i * 7) % 20) / 100, lo: 0, hi: 1 });
    const place = (i: number) => (i < 480 ? near(i) : far(i));
    const result = resultOf(
      Array.from({ length: 500 }, (_, i) => clusterAt(i, place(i), i < 480 ? near(i * 7 + 3) : far(i * 3))),
    );
    const scene = await sceneOf("property-space", result, { width: 175 });
    const shown = textsOf(scene, "tcec-label").length;
    expect(shown).toBeGreaterThan(10);
    expect(scene.desc).toContain(`${500 - shown} of 500 points have no label`);
    expect(scene.desc).toContain("Bounds are not drawn");
    expect(JSON.stringify(scene.marks)).not.toContain("tcec-bounds");
    expect(JSON.stringify((await sceneOf("property-space", result, { bounds: true })).marks)).toContain("tcec-bounds");
  });

  it("keeps names off the ticks on the edge", async () => {
    const known = { score: 0.1, lo: 0.05, hi: 0.2 };
    const result = resultOf(
      Array.from({ length: 120 }, (_, i) =>
        clusterAt(i, { ...known, score: i / 120 }, { score: null, lo: 0.1, hi: 0.9 }),
      ),
    );
    const scene = await sceneOf("property-space", result, { width: 175 });
    const names = textsOf(scene, "tcec-types").map(boxOf);
    const ticks = scene.marks.flatMap((mark) => (mark.class === "tcec-whisker" && mark.kind === "path" ? [mark] : []));
    expect(ticks).toHaveLength(120);
    for (const name of names) {
      expect(ticks.filter(({ points: [from, to] }) => from && to && crosses([from, to], name))).toEqual([]);
    }
  });
});

function oneAxis(): Result {
  const [market] = FIVE.typology.axes as [Result["typology"]["axes"][number]];
  const types = (["low", "high"] as const).map((side) => ({
    id: side,
    label: { en: side, fr: side },
    when: { market: side },
  }));
  return { ...FIVE, typology: { ...FIVE.typology, axes: [market], types } };
}

describe("a triangle", () => {
  it("places what is known and counts the rest", async () => {
    const scene = await sceneOf("ternary", FIVE);
    expect(scene.desc).toContain("On a point: 2; on an area that the figures leave open: 2.");
    expect(scene.desc).toContain("Not placed (shares unknown): Pollens.");
  });
});

describe("a profile", () => {
  it("is that of one cluster", async () => {
    await expect(sceneOf("profile", FIVE)).rejects.toThrow(RangeError);
    await expect(sceneOf("profile", FIVE, { id: "okhra" })).rejects.toThrow(RangeError);
    await expect(sceneOf("profile", FIVE, { id: "nobody" })).rejects.toThrow(RangeError);
    expect((await sceneOf("profile", FIVE, { id: "okhra", date: "2014" })).title).toBe("Profile: Ôkhra, 2014");
  });

  it("rounds no bound to a half, 0 or 1 that it is not, and has the sign of its type", async () => {
    const [one, ...others] = FIVE.results as [Result["results"][number], ...Result["results"]];
    const market = { ...one.axes.market, score: 0.9, lo: 0.498, hi: 0.996 } as typeof one.axes.market;
    const first = { ...one, type: "entrepreneurial", status: "tentative", axes: { ...one.axes, market } } as typeof one;
    const scene = await sceneOf("profile", { ...FIVE, results: [first, ...others] }, ASKED.profile);
    expect(textsOf(scene).map(({ text }) => text)).toContainEqual(expect.stringContaining("0.498–0.996"));
    const signs = marksOf(scene.marks).flatMap(({ mark }) => (mark.kind === "symbol" && mark.size === 6 ? [mark] : []));
    expect(signs[0]).toMatchObject({ shape: "triangle", stroke: "type-2", fill: "paper" });
  });

  it("says value, crossover and weight of each indicator, and what is unknown", async () => {
    const scene = await sceneOf("profile", FIVE, ASKED.profile);
    const text = textsOf(scene)
      .map((one) => one.text)
      .join(" ");
    expect(text).toContain("95% · crossover 50%");
    expect(text).toContain("crossover between “board” and “vote of the assembly”");
    expect(text).toContain("weight 2");
    expect(text).toContain("unknown");
  });
});

describe.each(PLOT_KINDS)("%s", (kind) => {
  it("has no letter below 6 points, and no text beyond its edges", async () => {
    for (const width of [60, 85, 175]) {
      for (const lang of ["en", "fr"] as const) {
        const scene = await sceneOf(kind, FIVE, {
          ...ASKED[kind],
          width,
          lang,
          title: "A title that is longer than a column of text",
        });
        for (const text of textsOf(scene)) {
          const box = boxOf(text);
          expect(text.size).toBeGreaterThanOrEqual(6);
          expect(box.x, text.text).toBeGreaterThanOrEqual(-0.5);
          expect(box.x + box.width, text.text).toBeLessThanOrEqual(scene.width + 0.5);
          expect(box.y, text.text).toBeGreaterThanOrEqual(-0.5);
          expect(box.y + box.height, text.text).toBeLessThanOrEqual(scene.height + 0.5);
        }
      }
    }
  });

  it("is the same from a saved result", async () => {
    const opened = JSON.parse(JSON.stringify(FIVE)) as Result;
    expect(await plot(opened, "svg", { kind, ...ASKED[kind] })).toBe(await plot(FIVE, "svg", { kind, ...ASKED[kind] }));
  });

  it("keeps within its edges with hostile names", async () => {
    const [first] = HOSTILE.results;
    const asked = kind === "profile" || kind === "network" ? { id: first?.id ?? "", date: first?.date ?? "" } : {};
    const scene = await sceneOf(kind, HOSTILE, asked);
    for (const text of textsOf(scene)) {
      expect(text.text).not.toMatch(/[\u0000-\u001f\u202e\u200b\ufffe]/);
      expect(boxOf(text).x + boxOf(text).width).toBeLessThanOrEqual(scene.width + 0.5);
    }
  });
});
