// What is shipped besides our own: the packages that the lock file names without those of development, and which of them are in
// the bundle.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const readJson = (path) => JSON.parse(readFileSync(root + path, "utf8"));

/** What a build leaves: the packages in the bundle, as the lock file names them. */
export const BUNDLED = "bundled.json";

/** The lock file without what development needs. */
export function shippedLock() {
  const { packages, ...lock } = readJson("package-lock.json");
  const { devDependencies: _, ...own } = packages[""];
  const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
  return { ...lock, packages: { "": own, ...Object.fromEntries(shipped) } };
}

/** Names no licence in its `package.json`, or one that only people can follow; what its files say. */
const STATED = {
  "dejavu-fonts-ttf": "Bitstream Vera and public domain (its file LICENSE)",
  "png-js": "MIT",
};

/** Packages by name, then version: where they stand in the lock file, their licences, and whether they are in the bundle. */
export function thirdParties() {
  const bundled = readJson(`dist/${BUNDLED}`);
  const all = Object.entries(shippedLock().packages).flatMap(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return path === ""
      ? []
      : [{ path, name, version, licence: STATED[name] ?? license, isBundled: bundled.includes(path) }];
  });
  return all.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/** The text of the licence of a package that is installed. */
export function licenceOf({ path }) {
  const file = readdirSync(root + path).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${path} has no file with its licence`);
  return readFileSync(`${root}${path}/${file}`, "utf8");
}

/** Packages of the paths that a bundler read, as the lock file names them. */
export function packagesOf(paths) {
  const found = paths.flatMap(
    (path) => /node_modules\/.*/.exec(path)?.[0].match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/) ?? [],
  );
  return [...new Set(found)].sort();
}
