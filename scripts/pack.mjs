// Makes the package as users get it, a file in the folder that is named, else in this one: `npm run package`. It has the files that `files` of package.json
// names, npm-shrinkwrap.json, which pins all that comes with it, and no scripts, for what they run is not in it.
// `--pins` and `--no-pins` write npm-shrinkwrap.json and take it away again: npm does so around a plain `npm pack`, so that what
// is installed from a checkout is pinned, too. It never stays: beside it, npm would not look at package-lock.json.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { shippedLock } from "./shipped.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const PINS = "npm-shrinkwrap.json";

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** Of npm itself, by the one that runs this script, without the scripts of the package. */
function npm(folder, ...words) {
  const { npm_execpath: cli } = process.env;
  const [program, args] = cli === undefined ? ["npm", words] : [process.execPath, [cli, ...words]];
  return execFileSync(program, [...args, "--ignore-scripts"], { cwd: folder, encoding: "utf8" });
}

/** The files that the package has; pieces of a build before this one are none of it. */
function filesOfPackage() {
  const [{ files }] = JSON.parse(npm(root, "pack", "--dry-run", "--json"));
  const [, build] = readFileSync(join(root, "dist/tcec.cjs"), "latin1").match(/^\/\/([0-9a-f]+)\n/);
  return files
    .map(({ path }) => path)
    .filter((path) => !/^dist\/tcec-/.test(path) || path.startsWith(`dist/tcec-${build}`));
}

function writePackage(folder) {
  for (const path of filesOfPackage()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  const {
    scripts: _,
    devDependencies: __,
    allowScripts: ___,
    ...own
  } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  writeFileSync(join(folder, "package.json"), json(own));
  writeFileSync(join(folder, PINS), json(shippedLock()));
}

function pack(into) {
  const folder = mkdtempSync(join(tmpdir(), "tcec-pack-"));
  try {
    writePackage(folder);
    const [{ filename }] = JSON.parse(npm(folder, "pack", "--json", "--pack-destination", into));
    console.log(filename);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In the place of `npm publish` in this folder, which would leave the scripts in. */
function refuse() {
  console.error("publish the file that `npm run package` makes: npm publish ./tcec-<version>.tgz");
  process.exitCode = 1;
}

const [word] = process.argv.slice(2);
if (word === "--pins") writeFileSync(join(root, PINS), json(shippedLock()));
else if (word === "--no-pins") rmSync(join(root, PINS), { force: true });
else if (word === "--refuse") refuse();
else if (existsSync(join(root, "dist/tcec.cjs"))) pack(word ?? root);
else throw new Error("not built yet; run `npm run build`");
