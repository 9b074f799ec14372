import { expect, it } from "vitest";
import { loadMessages } from "../../../../src/messages/messages.js";
import { clustersOf } from "../../../../src/render/figure/parts/clusters.js";
import { movesOf } from "../../../../src/render/figure/parts/moves.js";
import { resultOf } from "../../../helpers/examples.js";

const wave = (date: number, coder: string) =>
  `tcec: 1\nid: a\nname: A\ndate: ${date}\nlevel: service\ncoder: ${coder}\n`;

it("arrows lead along the dates of one coder, and from none to another’s", async () => {
  const text = [wave(2013, "anne"), wave(2013, "bruno"), wave(2019, "anne"), wave(2022, "bruno")].join("---\n");
  const clusters = clustersOf(resultOf(text), await loadMessages("en"), "name");
  const moves = movesOf(
    clusters,
    clusters.map((cluster) => ({ cluster, x: cluster.key, y: 0 })),
  );
  const said = moves.map(({ cluster, from, to }) => [cluster.result.profile.coder, from.x, to.x]);
  expect(said).toEqual([
    ["anne", 0, 2],
    ["bruno", 1, 3],
  ]);
});
