import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

it("the gallery holds what the commands give now, byte by byte", () => {
  const { stderr, status } = spawnSync(process.execPath, ["scripts/gallery.mjs", "--check"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect([stderr, status]).toEqual(["", 0]);
}, 300_000);
