import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"));

/** What may be in the package, and nothing else: each line with a file that it is for. */
const ALLOWED: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/^package\.json$/, "package.json"],
  [/^npm-shrinkwrap\.json$/, "npm-shrinkwrap.json"],
  [/^(README|README\.fr|CHANGELOG|SECURITY|THIRD-PARTY-NOTICES)\.md$/, "THIRD-PARTY-NOTICES.md"],
  [/^(LICENSE|CITATION\.cff)$/, "LICENSE"],
  [/^bin\/(tcec|worker|keep-cache)\.js$|^bin\/package\.json$/, "bin/keep-cache.js"],
  [/^dist\/tcec(-[0-9a-f]{16}-batch)?\.cjs$/, "dist/tcec.cjs"],
  [/^dist\/tcec-[0-9a-f]{16}\/[\w.-]+\.cjs$/, ""],
  [/^dist\/lib\/([a-z0-9-]+\/)*[a-z0-9-]+(\.d)?\.(js|ts)$/, "dist/lib/index.d.ts"],
  [/^schemas\/[a-z-]+\.schema\.json$/, "schemas/profile.schema.json"],
  [/^typologies\/[\w.-]+\.yaml$/, "typologies/matray-poisat-2015.yaml"],
  [/^typologies\/alternatives\/[\w.-]+\.yaml$/, "typologies/alternatives/matray-poisat-2015.yaml"],
  [/^docs\/([\w.-]+\.md|paper-map\.yaml)$/, "docs/coding.md"],
  [
    /^examples\/(README\.md|expected(-trajectory)?\.yaml|profil-commente\.yaml|tcecrc\.yaml|ties\.csv|score-folder\.mjs)$/,
    "examples/expected.yaml",
  ],
  [
    /^examples\/(profiles|coders\/[a-z]|trajectory|typologies|typologies\/profiles|typologies\/expected|ci)\/[\w.-]+\.ya?ml$/,
    "examples/profiles/okhra-2004.yaml",
  ],
];
const folder = mkdtempSync(join(tmpdir(), "tcec-package-"));
const own = join(folder, "package");
let files: string[] = [];

beforeAll(() => {
  const name = execFileSync(process.execPath, [join(ROOT, "scripts/pack.mjs"), folder], { encoding: "utf8" }).trim();
  execFileSync("tar", ["xf", join(folder, name), "-C", folder]);
  files = readdirSync(own, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(own.length + 1))
    .sort();
  symlinkSync(join(ROOT, "node_modules"), join(own, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  it("has what may be in it, and nothing else", () => {
    expect(files.filter((file) => !ALLOWED.some(([pattern]) => pattern.test(file)))).toEqual([]);
    for (const [pattern, example] of ALLOWED) {
      if (example !== "") expect(files).toContain(example);
      expect(
        files.filter((file) => pattern.test(file)),
        String(pattern),
      ).not.toEqual([]);
    }
    expect(files.length).toBeLessThan(2800); // two for each module, and the rest
  });

  it("has one build, and no machine code that nobody could review", () => {
    expect(new Set(files.flatMap((file) => /^dist\/tcec-([0-9a-f]+)/.exec(file)?.[1] ?? [])).size).toBe(1);
    expect(files.filter((file) => /\.(cache|node|wasm|snapshot)$/.test(file))).toEqual([]);
  });

  it("runs nothing of a development package either, and npm need not ask: each that has a script is refused it", () => {
    const { allowScripts } = readJson(join(ROOT, "package.json"));
    const { packages } = readJson(join(ROOT, "package-lock.json"));
    const scripted = Object.keys(packages).filter((path) => packages[path].hasInstallScript && path !== "");
    const names = scripted.map((path) => path.replace(/^.*node_modules\//, ""));
    expect(allowScripts).toEqual(Object.fromEntries(names.map((name) => [name, false])));
    expect(readJson(join(own, "package.json")).allowScripts).toBeUndefined();
  });

  it("has no scripts, for what they run is not in it, and nothing of development", () => {
    const { scripts, devDependencies, dependencies, bin } = readJson(join(own, "package.json"));
    expect([scripts, devDependencies, bin]).toEqual([undefined, undefined, { tcec: "bin/tcec.js" }]);
    expect(dependencies).toEqual(readJson(join(ROOT, "package.json")).dependencies);
  });

  it("has no script in its folder that npm asks about where it is linked from there (`npm install -g .`)", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const asked = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare"];
    expect(Object.keys(scripts).filter((name) => asked.includes(name))).toEqual([]);
    expect(scripts).toMatchObject({
      prepublish: expect.stringContaining("build.mjs"),
      prepack: expect.stringContaining("build.mjs"),
    });
  });

  it("pins all that is installed with it, as the lock file does, and names no host", () => {
    const { packages: pinned } = readJson(join(own, "npm-shrinkwrap.json"));
    const { packages: locked } = readJson(join(ROOT, "package-lock.json"));
    const { "": self, ...others } = pinned as Record<string, Record<string, unknown>>;
    expect(self?.devDependencies).toBeUndefined();
    const needed = Object.entries<{ dev?: boolean }>(locked).filter(([path, { dev }]) => path !== "" && !dev);
    expect(others).toEqual(Object.fromEntries(needed));
    for (const one of Object.values(others))
      expect([typeof one.integrity, one.resolved]).toEqual(["string", undefined]);
  });

  it("works from another folder, with its own examples, and is a library", () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, args, { cwd: tmpdir(), encoding: "utf8", env: { TCEC_LANG: "en" } });
    const { status, stdout } = run(join(own, "bin/tcec.js"), "batch", join(own, "examples/profiles"), "-q");
    expect([status, stdout.includes("okhra")]).toEqual([0, true]);
    const import_ = `import(${JSON.stringify(join(own, "dist/lib/index.js"))}).then((own) => console.log(typeof own.assess))`;
    expect(run("-e", import_).stdout).toBe("function\n");
  });

  it("leaves no pins behind in the repository", () => {
    expect(existsSync(join(ROOT, "npm-shrinkwrap.json"))).toBe(false);
  });
});
