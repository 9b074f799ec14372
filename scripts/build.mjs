// Builds the package: types and library in dist/lib, the command line as one file in dist/tcec.cjs, and in
// dist/tcec-<hash>*.cache the code caches that let V8 skip compiling that very file. Everything is made under a temporary
// name and then renamed, so that a run of `tcec` meanwhile sees the old build or the new one.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

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

/** Packages that make documents, workbooks, pictures and citations. */
const HEAVY = ["docx", "fflate", "hucre", "hucre/*", "pdfkit", "@resvg/*", "@citation-js/*", "dejavu-fonts-ttf/*"];

/** One CommonJS function of (exports, require, module, __filename) after a line with its hash; dynamic imports stay lazy in it. */
async function buildCommand(folder) {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/cli/main.ts")],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    charset: "ascii",
    legalComments: "none",
    define: { "import.meta.url": "__filename" },
    // What only some formats need stays in its packages, and is read when such a format is asked for.
    external: HEAVY,
    supported: { "dynamic-import": false },
    logLevel: "warning",
    plugins: [withoutChildProcess, withoutSideEffects],
  });
  const [output] = outputFiles;
  // The launcher reads one byte as one character; the bundler leaves other characters in regular expressions.
  const text = output.text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 16);
  writeFileSync(join(folder, "tcec.cjs"), `//${hash}\n(function (exports, require, module, __filename) {${text}\n})`);
  return hash;
}

/**
 * Each cache holds the functions that were compiled while something was done: one for what is done at most starts, and one
 * for a batch and its threads, which would make other starts slower. Without them all works, but slower.
 */
function buildCaches(folder, hash) {
  const profiles = join(root, "examples/profiles");
  const example = existsSync(profiles) ? readdirSync(profiles).find((name) => name.endsWith(".yaml")) : undefined;
  const scratch = mkdtempSync(join(tmpdir(), "tcec-build-")); // no configuration is near
  const make = (name, ...words) => {
    const args = [join(root, "scripts/build-cache.cjs"), join(folder, "tcec.cjs"), join(folder, name), ...words];
    const env = { PATH: process.env.PATH };
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: scratch, encoding: "utf8", env });
    if (status !== 0) console.warn(`build: ${name} was not made, starting takes a little longer\n${stderr}`);
  };
  if (example === undefined) make(`tcec-${hash}.cache`, "--version");
  else {
    const formats = ["text", "csv:a.csv", "json:a.json", "ndjson:a.ndjson"].flatMap((format) => ["--format", format]);
    make(`tcec-${hash}.cache`, "classify", join(profiles, example));
    make(`tcec-${hash}-batch.cache`, "batch", profiles, "--workers", "0", ...formats);
  }
  rmSync(scratch, { recursive: true });
}

/** Moves what is new in the place of what is old; a build that was broken off leaves its folder for the next one. */
function install(folder, dist) {
  const made = readdirSync(folder);
  const old = join(folder, ".old");
  mkdirSync(old);
  for (const name of made) {
    if (existsSync(join(dist, name))) renameSync(join(dist, name), join(old, name));
    renameSync(join(folder, name), join(dist, name));
  }
  for (const name of readdirSync(dist)) {
    const isStale = name.startsWith(".build-") && Date.now() - statSync(join(dist, name)).mtimeMs > 600_000;
    if (isStale || !(made.includes(name) || name.startsWith(".build-"))) rmSync(join(dist, name), { recursive: true });
  }
}

const dist = join(root, "dist");
mkdirSync(dist, { recursive: true });
const folder = mkdtempSync(join(dist, ".build-"));
try {
  runNode(join(root, "scripts/generate.mjs"));
  buildLibrary(folder);
  buildCaches(folder, await buildCommand(folder));
  install(folder, dist);
} catch (error) {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
