import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

/** Licences under which packages may come with a program that is under the MIT licence; what a package lets choose counts by a choice. */
const COMPATIBLE: Readonly<Record<string, true>> = {
  MIT: true,
  ISC: true,
  "0BSD": true,
  "BSD-2-Clause": true,
  "BSD-3-Clause": true,
  "Apache-2.0": true,
  "BlueOak-1.0.0": true,
  "MPL-2.0": true,
  "(MIT OR GPL-3.0-or-later)": true,
  "(MIT AND Zlib)": true,
};
/** Say it in a file only, which was read: the fonts are free, png-js is under the MIT licence. */
const READ = ["dejavu-fonts-ttf", "png-js"];

interface Locked {
  readonly dev?: boolean;
  readonly license?: string;
}

const packages = Object.entries<Locked>(JSON.parse(read("package-lock.json")).packages).filter(
  ([path, { dev }]) => path !== "" && !dev,
);

it("everything that is installed with the program is under a licence that lets it be", () => {
  const others = packages.filter(([path, { license = "" }]) => {
    return COMPATIBLE[license] !== true && !READ.includes(path.replace(/^.*node_modules\//, ""));
  });
  expect(packages.length).toBeGreaterThan(50);
  expect(others).toEqual([]);
});

it("and stands in the notice, with its version", () => {
  const rows = [...read("THIRD-PARTY-NOTICES.md").matchAll(/^\| (\S+) \| (\d\S*) \|/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  const locked = packages.map(
    ([path, one]) => `${path.replace(/^.*node_modules\//, "")} ${(one as { version?: string }).version}`,
  );
  expect(rows.sort()).toEqual(locked.sort());
});
