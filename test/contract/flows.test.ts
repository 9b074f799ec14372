import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const text = readFileSync(`${root}docs/flows.md`, "utf8");

/** Every file that the page names, with the functions and classes that it names after an arrow behind it. */
const steps = [...text.matchAll(/`(src\/[\w/.-]+\.ts)`(?:\s*→\s*`(\w+)`(?:\s+and\s+`(\w+)`)?)?/g)].map(
  ([, file = "", ...names]) => ({ file, names: names.filter((name) => name !== undefined) }),
);

describe("docs/flows.md", () => {
  it("names steps", () => {
    expect(steps.length).toBeGreaterThan(40);
  });

  it.each(steps)("names what is there: $file $names", ({ file, names }) => {
    const code = readFileSync(root + file, "utf8");
    for (const name of names)
      expect(code).toMatch(new RegExp(`^export (?:async )?(?:function\\*?|class|const) ${name}\\b`, "m"));
  });
});
