import { describe, expect, it } from "vitest";
import type { ProfileResult } from "../../../../src/model/result.js";
import { networkOf } from "../../../../src/quantity/network.js";
import { layOutNetwork } from "../../../../src/render/figure/network/layout.js";
import { distance, overlaps } from "../../../../src/render/figure/scene/geometry.js";
import { hullAround } from "../../../../src/render/figure/scene/hull.js";
import { boxOf, FIVE, marksOf, NETWORK, sceneOf } from "./figures.js";

type Drawn = NonNullable<ProfileResult["network"]>;

const withNetwork = (network: Drawn) => {
  const [first, ...others] = FIVE.results as [ProfileResult, ...ProfileResult[]];
  return { ...FIVE, results: [{ ...first, network }, ...others] };
};
const textBoxesOf = (scene: Awaited<ReturnType<typeof draw>>) =>
  marksOf(scene.marks).flatMap(({ mark }) => (mark.kind === "text" ? [boxOf(mark)] : []));
const draw = (network: Drawn, options = {}) =>
  sceneOf("network", withNetwork(network), { id: "okhra", date: "2004", ...options });

/** Sixty members with long names in four parts, and seven alone. */
const SIXTY: Drawn = (() => {
  const members = Array.from(
    { length: 60 },
    (_, i) => `Association pour l’insertion et la coopération du pays ${i + 1}`,
  );
  const ties = members.slice(0, 53).flatMap((name, i): [string, string, number][] => {
    const starts = [0, 22, 38, 48];
    if (starts.includes(i)) return [];
    const start = Math.max(...starts.filter((one) => one < i));
    const other = members[start + ((i * 7) % (i - start))] ?? "";
    return [[name, other, 1 + (i % 3)]];
  });
  return { members, ties, complete: true };
})();

/** So many members, every ninth of whom has the next eight around it, with ties of five strengths. */
function starsOf(count: number): Drawn {
  const members = Array.from({ length: count }, (_, i) => `Membre ${i + 1}`);
  const ties = members.flatMap((name, i): [string, string, number][] =>
    i % 9 === 0 ? [] : [[members[i - (i % 9)] ?? "", name, 1 + (i % 5)]],
  );
  return { members, ties, complete: true };
}

describe("the layout", () => {
  const { members, ties } = networkOf(SIXTY.ties, SIXTY.members);
  const { places, parts } = layOutNetwork({ members, ties });

  it("keeps everybody apart, and the parts from each other", () => {
    const gaps = places.flatMap((a, i) => places.slice(i + 1).map((b) => distance(a, b)));
    expect(Math.min(...gaps)).toBeGreaterThan(0.6);
    expect(parts.map(({ length }) => length)).toEqual([22, 16, 10, 5, 1, 1, 1, 1, 1, 1, 1]);
    for (const [i, part] of parts.entries()) {
      for (const other of parts.slice(i + 1)) {
        const near = part.flatMap((a) =>
          other.map((b) => distance(places[a] as (typeof places)[0], places[b] as (typeof places)[0])),
        );
        expect(Math.min(...near)).toBeGreaterThan(1.2);
      }
    }
  });

  it("is the same each time", () => {
    expect(layOutNetwork({ members, ties })).toEqual({ places, parts });
  });

  it("takes a thousand members", () => {
    const many = Array.from({ length: 1000 }, (_, i) => String(i));
    const tied = many.slice(1).map((name, i) => [name, many[i] ?? "", 1] as const);
    expect(
      layOutNetwork(
        networkOf(
          tied.filter((_, i) => i % 9 > 0),
          many,
        ),
      ).places,
    ).toHaveLength(1000);
  });
});

describe("the area of a part", () => {
  it("is convex and holds its members with the room asked for", () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 2 },
      { x: 4, y: 9 },
      { x: 5, y: 4 },
    ];
    const hull = hullAround(points, 2);
    expect(Math.min(...hull.map(({ x }) => x))).toBe(-2);
    expect(Math.max(...hull.map(({ y }) => y))).toBe(11);
    const turns = hull.map((a, i) => {
      const [b, c] = [hull[(i + 1) % hull.length] ?? a, hull[(i + 2) % hull.length] ?? a];
      return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    });
    expect(Math.min(...turns)).toBeGreaterThan(0);
  });
});

describe("the figure of a network", () => {
  const partsOf = async (network: Drawn) =>
    marksOf((await draw(network)).marks).filter(({ path }) => path.includes("tcec-parts"));

  it.each([85, 175])("names all of a few members, %i mm wide, no label over another", async (width) => {
    const scene = await draw(NETWORK, { width });
    const texts = marksOf(scene.marks).flatMap(({ mark }) => (mark.kind === "text" ? [mark.text] : []));
    for (const name of [...NETWORK.members, "Ôkhra"]) expect(texts).toContain(name);
    expectApart(textBoxesOf(scene));
  });

  it.each([85, 175])("numbers sixty members, %i mm wide, with a key, no label over another", async (width) => {
    const scene = await draw(SIXTY, { width });
    const texts = marksOf(scene.marks).flatMap(({ mark }) => (mark.kind === "text" ? [mark.text] : []));
    for (let i = 1; i <= 60; i++) {
      expect(texts).toContain(String(i));
      expect(texts.some((text) => text.startsWith(`${i}\u00a0\u00a0Association`))).toBe(true);
    }
    expectApart(textBoxesOf(scene));
  });

  const textsOf = async (network: Drawn, options = {}) =>
    marksOf((await draw(network, options)).marks).flatMap(({ mark }) => (mark.kind === "text" ? [mark.text] : []));

  it("has names whole where there is room for them", async () => {
    const member = "Coopérative d’énergie de la Drôme";
    const texts = await textsOf({ ...NETWORK, members: [...NETWORK.members, member] });
    expect(texts).toContain(member);
  });

  it("names nobody where numbers would hide the ties, and says so; more room, or who asks for them, has numbers", async () => {
    const many = starsOf(150);
    const note = /^150 of 150 points have no label/;
    const narrow = await textsOf(many, { width: 85 });
    expect(narrow.some((text) => note.test(text))).toBe(true);
    expect(narrow).not.toContain("1");
    for (const options of [{ width: 175 }, { width: 85, labels: "number" as const }]) {
      const texts = await textsOf(many, options);
      expect(texts).toContain("1");
      expect(texts.some((text) => note.test(text))).toBe(false);
    }
    expect((await textsOf(many, { width: 85, labels: "none" })).some((text) => /no label/.test(text))).toBe(false);
  });

  it.each([8, 60, 150, 300])("has lines of ties that are thinner than its signs, with %i members", async (count) => {
    const marks = marksOf((await draw(starsOf(count))).marks);
    const signs = marks.flatMap(({ mark }) =>
      mark.kind === "symbol" && mark.class === "tcec-member" ? [mark.size] : [],
    );
    const widths = marks.flatMap(({ mark, path }) =>
      path.includes("tcec-ties") && mark.kind === "path" ? [mark.strokeWidth ?? 1] : [],
    );
    expect(widths.length).toBeGreaterThan(0);
    expect(Math.max(...widths)).toBeLessThan(Math.min(...signs) / 2);
  });

  it("draws ties to the cluster from the members inwards: dashes make no rings around it", async () => {
    const marks = marksOf((await draw(SIXTY)).marks).filter(({ path }) => path.includes("tcec-spokes"));
    const inner = marks.flatMap(({ mark }) => (mark.kind === "path" ? [JSON.stringify(mark.points.at(-1))] : []));
    expect(inner).toHaveLength(60);
    expect(new Set(inner).size).toBe(1);
  });

  it("shades what is joined without the cluster, and says how many pairs it bridges", async () => {
    expect(await partsOf(NETWORK)).toHaveLength(2);
    const { desc } = await draw(NETWORK);
    expect(desc).toContain("Connected without the cluster: Jardins du Sud, Cantine.");
  });

  it("claims nothing of pairs and parts where ties may be missing", async () => {
    const partial = { ...NETWORK, complete: false };
    expect(await partsOf(partial)).toEqual([]);
    const { desc } = await draw(partial);
    expect(desc).toContain("Some ties may be missing");
    expect(desc).not.toMatch(/bridges|fall into|Joined without/);
  });

  it("is refused where no ties are coded", async () => {
    await expect(sceneOf("network", FIVE, { id: "okhra", date: "2014" })).rejects.toThrow(RangeError);
  });

  function expectApart(boxes: readonly Parameters<typeof overlaps>[0][]): void {
    for (const [i, box] of boxes.entries()) {
      for (const other of boxes.slice(i + 1)) expect(overlaps(box, other), JSON.stringify([box, other])).toBe(false);
    }
  }
});
