import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

test("every runtime dependency has its line of reason, and nothing else has one", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  const rows = [...read("docs/dependencies.md").matchAll(/^\| ([^|]+) \| `src/gm)];
  const reasoned = rows.flatMap(([, names = ""]) => names.split(", "));
  expect(reasoned.sort()).toEqual(Object.keys(dependencies).sort());
});

test("the guide names each of them in its table of rooms", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  const rooms = read("CONTRIBUTING.md");
  expect(Object.keys(dependencies).filter((name) => !rooms.includes(name))).toEqual([]);
});
