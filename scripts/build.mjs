// Builds the package: types and library in dist/lib, and the command line: dist/tcec.cjs with what every start needs,
// dist/tcec-<hash>-batch.cjs with what a batch needs besides, dist/tcec-<hash>/ with the rest, and the code caches that let V8
// skip compiling the former two: for this machine, since nobody else is sent them. With `--if-needed` nothing is made where nothing has changed since. Everything is made under a temporary name and then renamed, so that a run of `tcec` meanwhile
// sees the old build or the new one.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { functionOf } from "./chunks.mjs";
import { BUNDLED, packagesOf } from "./shipped.mjs";
import { contentsOf, filesIn, isCurrent, writeStamp } from "./stamp.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);

/** Runs a program of Node in the folder of the package; its failure ends the build. */
function runNode(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error(`${args[0].slice(root.length)} failed`);
}

/** ES modules and declarations of the library. */
function buildLibrary(folder) {
  const compiler = join(require.resolve("typescript/package.json"), "..", "bin", "tsc");
  runNode(compiler, "-p", "tsconfig.build.json", "--outDir", join(folder, "lib"));
  copyGenerated(join(root, "src"), join(folder, "lib"));
}

/** What the compiler leaves behind: validators and their declarations are JavaScript already. */
function copyGenerated(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyGenerated(source, target);
    else if (/(\.js|\.d\.ts)$/.test(entry.name) && !existsSync(target)) {
      mkdirSync(to, { recursive: true });
      cpSync(source, target);
    }
  }
}

/** commander loads `child_process` at its start, for commands that are programs of their own. There are none here. */
const withoutChildProcess = {
  name: "without-child-process",
  setup(bundler) {
    bundler.onResolve({ filter: /^(node:)?child_process$/ }, () => ({ path: "child_process", namespace: "absent" }));
    bundler.onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** A module of ours does nothing when it is loaded: one that only re-exports another does not make that one load. */
const withoutSideEffects = {
  name: "without-side-effects",
  setup(bundler) {
    bundler.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, importer, resolveDir }) => {
      if (!importer.startsWith(join(root, "src")) || path.includes("/generated/")) return null;
      return { path: join(resolveDir, path.replace(/\.js$/, ".ts")), sideEffects: false };
    });
  },
};

/**
 * Modules that are imported like any other and yet seldom needed: the complete YAML parser, the validator that says what is
 * wrong, what is made of what it says, the labels by which words of people are known, ties of a network, and what is wrong with a text as YAML. They are pieces of their own, and what stands in for them loads them when they are first used.
 */
const APART = {
  yaml: { file: require.resolve("yaml"), standIn: standInForYaml },
  validator: { file: join(root, "src/validate/generated/profile.js"), standIn: standInForValidator },
  shape: apart("shape", "src/validate/shape-errors.ts"),
  values: apart("values", "src/validate/shape-values.ts"),
  slips: apart("slips", "src/validate/text-slips.ts"),
  called: apart("called", "src/validate/called.ts"),
  ties: apart("ties", "src/validate/ties.ts"),
  syntax: apart("syntax", "src/read/syntax.ts"),
};

/** What was asked for once stands there from then on. */
async function standInForYaml() {
  const names = Object.keys(await import("yaml")).filter((name) => name !== "default");
  return `for (const name of ${JSON.stringify(names)}) {
    const keep = (value) => (Object.defineProperty(exports, name, { value, enumerable: true }), value);
    Object.defineProperty(exports, name, { get: () => keep(need("yaml").default[name]), enumerable: true, configurable: true });
  }`;
}

function standInForValidator() {
  return `export default function validate(value) {
    const { default: found } = need("validator");
    const isRight = found(value);
    validate.errors = found.errors;
    validate.schema = found.schema;
    return isRight;
  }`;
}

/** A module that only gives functions, each of which loads it when it is first called. */
function apart(name, path) {
  const file = join(root, path);
  const standIn = () => {
    const functions = [...readFileSync(file, "utf8").matchAll(/^export function (\w+)/gm)].map(([, one]) => one);
    return functions.map((one) => `export const ${one} = (...args) => need("${name}").${one}(...args);`).join("\n");
  };
  return { file, standIn };
}

const withStandIns = {
  name: "with-stand-ins",
  setup(bundler) {
    const standIn = (path) => ({ path, namespace: "stand-in", sideEffects: false });
    bundler.onResolve({ filter: /^yaml$/ }, ({ kind }) => (kind === "import-statement" ? standIn("yaml") : null));
    bundler.onResolve({ filter: /\/generated\/profile\.js$/ }, ({ kind }) =>
      kind === "import-statement" ? standIn("validator") : null,
    );
    for (const [name, { file }] of Object.entries(APART)) {
      if (!file.endsWith(".ts")) continue;
      bundler.onResolve({ filter: new RegExp(`^\\./${basename(file, ".ts")}\\.js$`) }, () => standIn(name));
    }
    bundler.onLoad({ filter: /.*/, namespace: "stand-in" }, async ({ path }) => ({
      contents: await APART[path].standIn(),
    }));
  },
};

/** Packages that make documents, workbooks and pictures. */
const HEAVY = ["docx", "fflate", "hucre", "hucre/*", "pdfkit", "@resvg/*", "dejavu-fonts-ttf/*"];

/** Pieces of the command line: name and text of a function each; and the packages that are in them. A dynamic import begins a piece, and so does what several share. */
async function buildPieces() {
  const { outputFiles, metafile } = await build({
    entryPoints: {
      main: join(root, "src/cli/main.ts"),
      ...Object.fromEntries(Object.entries(APART).map(([name, { file }]) => [name, file])),
    },
    absWorkingDir: root,
    outdir: join(root, "dist"),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minify: true,
    charset: "ascii",
    legalComments: "none",
    // What only some formats need stays in its packages, and is read when such a format is asked for.
    external: HEAVY,
    define: { "import.meta.url": "__filename" },
    logLevel: "warning",
    plugins: [withStandIns, withoutChildProcess, withoutSideEffects],
  });
  const nameOf = (path) => (path.startsWith(".") ? basename(path, ".js") : null);
  const pieces = new Map(outputFiles.map(({ path, text }) => [basename(path, ".js"), functionOf(text, nameOf)]));
  const read = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return { pieces, bundled: packagesOf(read) };
}

/**
 * Writes the pieces: those of every start into one file after a line with the hash of all, those of a batch into another, each
 * of the others into a file of its own, so that no start pays for what it does not need, however much there is.
 */
function writePieces(folder, hash, pieces, ofStart, ofBatch) {
  const packed = (names) => names.map((name) => `${JSON.stringify(name)}:${pieces.get(name)}`).join(",\n");
  const start = `//${hash}\n({ofBatch:${JSON.stringify(ofBatch)},\n${packed(ofStart)}})`;
  writeFileSync(join(folder, "tcec.cjs"), start);
  if (ofBatch.length > 0) writeFileSync(join(folder, `tcec-${hash}-batch.cjs`), `({${packed(ofBatch)}})`);
  rmSync(join(folder, `tcec-${hash}`), { recursive: true, force: true });
  mkdirSync(join(folder, `tcec-${hash}`));
  for (const [name, text] of pieces) {
    if (ofStart.includes(name) || ofBatch.includes(name)) continue;
    writeFileSync(join(folder, `tcec-${hash}`, `${name}.cjs`), `(${text})`);
  }
}

/**
 * Writes the command line and its code caches. What a start needs, and what a batch needs besides, is seen by doing it once with
 * all pieces apart; each cache then holds the functions that were compiled while it was done again.
 */
async function buildCommand(folder) {
  const { pieces, bundled } = await buildPieces();
  const inForm = JSON.parse(readFileSync(join(root, "src/form/generated/packages.json"), "utf8"));
  writeFileSync(join(folder, BUNDLED), `${JSON.stringify([...new Set([...bundled, ...inForm])].sort())}\n`);
  const hash = createHash("sha256")
    .update([...pieces].join("\n"))
    .digest("hex")
    .slice(0, 16);
  const profiles = join(root, "examples/profiles");
  const example = existsSync(profiles) ? readdirSync(profiles).find((name) => name.endsWith(".yaml")) : undefined;
  writePieces(folder, hash, pieces, ["main"], []);
  if (example === undefined) return runBundle(folder, "--version");
  const formats = ["text", "csv:a.csv", "json:a.json", "ndjson:a.ndjson"].flatMap((format) => ["--format", format]);
  const batch = ["batch", profiles, UNUSUAL.name, "--workers", "0", ...formats];
  const ofStart = ["main", ...runBundle(folder, "classify", join(profiles, example))];
  const ofBatch = runBundle(folder, ...batch).filter((name) => !ofStart.includes(name));
  writePieces(folder, hash, pieces, ofStart, ofBatch);
  runBundle(folder, ...batch);
  runBundle(folder, "classify", join(profiles, example)); // last: its cache is the one that every start reads
}

/** A profile that only the complete parser reads: it has a place among the pieces of a batch. */
const UNUSUAL = { name: "unusual.yaml", text: "tcec: 1\nid: &id unusual\nname: *id\ndate: 2020\n" };

/**
 * Runs the bundle in a folder with a package.json and no configuration, which is what most starts find; gives the pieces that were
 * loaded, of those that stand alone.
 */
function runBundle(folder, ...words) {
  const scratch = mkdtempSync(join(tmpdir(), "tcec-build-"));
  writeFileSync(join(scratch, "package.json"), "{}\n");
  writeFileSync(join(scratch, UNUSUAL.name), UNUSUAL.text);
  const env = { PATH: process.env.PATH };
  const args = [join(root, "scripts/build-cache.cjs"), folder, ...words];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: scratch, encoding: "utf8", env });
  rmSync(scratch, { recursive: true });
  const list = join(folder, "pieces.json");
  if (status !== 0 || !existsSync(list)) throw new Error(`the bundle does not run: tcec ${words.join(" ")}\n${stderr}`);
  const names = JSON.parse(readFileSync(list, "utf8"));
  rmSync(list);
  return names;
}

/**
 * Moves what is new in the place of what is old. The pieces of the build before this one stay, for runs that began with it; a
 * build that was broken off leaves its folder for the next one.
 */
function install(folder, dist) {
  const before = hashOfBuild(dist);
  const made = readdirSync(folder);
  const old = join(folder, ".old");
  mkdirSync(old);
  for (const name of made) {
    if (existsSync(join(dist, name))) renameSync(join(dist, name), join(old, name));
    renameSync(join(folder, name), join(dist, name));
  }
  const isKept = (name) => made.includes(name) || name.startsWith(".build-") || name.startsWith(`tcec-${before}`);
  for (const name of readdirSync(dist)) {
    const isStale = name.startsWith(".build-") && Date.now() - statSync(join(dist, name)).mtimeMs > 600_000;
    if (isStale || !isKept(name)) rmSync(join(dist, name), { recursive: true });
  }
}

/** Tells the build of a folder from others; null where there is none. */
function hashOfBuild(dist) {
  const bundle = join(dist, "tcec.cjs");
  return existsSync(bundle) ? readFileSync(bundle, "latin1").split("\n", 1)[0].slice(2) : null;
}

/** What a build is made of. */
const SOURCES = [
  "bin",
  "src",
  "schemas",
  "typologies",
  "scripts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
];

/** What a build was made of, in the folder of the build. */
const STAMP = "made-of.json";

/** Whether the sources are those of what was built. npm asks for a build more often than for a change. */
function isUpToDate(dist) {
  const made = ["lib", "tcec.cjs", BUNDLED].map((name) => join(dist, name));
  return made.every(existsSync) && isCurrent(join(dist, STAMP), filesIn(...SOURCES));
}

async function buildIn(dist) {
  mkdirSync(dist, { recursive: true });
  const folder = mkdtempSync(join(dist, ".build-"));
  try {
    const sources = contentsOf(filesIn(...SOURCES));
    buildLibrary(folder);
    await buildCommand(folder);
    writeStamp(join(folder, STAMP), sources);
    install(folder, dist);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const dist = join(root, "dist");
  const isIfNeeded = process.argv.includes("--if-needed");
  runNode(join(root, "scripts/generate.mjs"), ...(isIfNeeded ? ["--if-needed"] : []));
  if (!(isIfNeeded && isUpToDate(dist))) await buildIn(dist);
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
