import { expect, test } from "vitest";
import { Bench } from "../child.js";

test("what stays does not make V8 take memory for what does not, and a code cache made before is taken afterwards", () => {
  const bench = new Bench();
  const text = `import { getHeapSpaceStatistics } from "node:v8";
    import { Script } from "node:vm";
    import { sparingly } from "./v8-limits.js";
    const kept = [];
    const keep = async () => { for (let i = 0; i < 400_000; i += 1) kept.push({ i, name: "n" + i }); };
    const young = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space").space_size;
    const source = "(function () { return 7; })";
    const cachedData = new Script(source).createCachedData();
    await sparingly(keep);
    const sparing = young();
    const { cachedDataRejected } = new Script(source, { cachedData });
    await keep();
    console.log(JSON.stringify({ isLess: 2 * sparing <= young(), cachedDataRejected }));`;
  try {
    const { stdout, stderr } = bench.run(bench.program("main.mjs", ["threads/v8-limits"], text));
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual({ isLess: true, cachedDataRejected: false });
  } finally {
    bench.remove();
  }
});
