import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

/** What a reader is told to type, without the remark behind it. */
const commandsOf = (text: string): string[] =>
  [...text.matchAll(/^ {4}(tcec .*)$/gm)].map(([, line = ""]) => line.replace(/\s+#.*$/, ""));

/** The profile that the page lets one write, block by block. */
const profileOf = (text: string): string =>
  [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, own]) => own).join("");

const folder = mkdtempSync(join(tmpdir(), "tcec-readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder of one's own with the examples of a copy of the program, and that copy as the command `tcec`. */
function place(name: string, program: string) {
  const [home, bin] = [join(folder, name), join(folder, `${name}-bin`)];
  mkdirSync(home);
  mkdirSync(bin);
  cpSync(join(program, "examples"), join(home, "examples"), { recursive: true });
  writeFileSync(join(home, "my-cluster.yaml"), profileOf(read("README.md")));
  writeFileSync(join(bin, "tcec"), `#!/bin/sh\nexec '${process.execPath}' '${join(program, "bin/tcec.js")}' "$@"\n`);
  chmodSync(join(bin, "tcec"), 0o755);
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}`, TCEC_LANG: "en" };
  return (command: string) => spawnSync("sh", ["-c", command], { cwd: home, encoding: "utf8", env });
}

let fromPackage: ReturnType<typeof place>;
const fromHere = place("here", ROOT);

beforeAll(() => {
  const name = execFileSync(process.execPath, [join(ROOT, "scripts/pack.mjs"), folder], { encoding: "utf8" }).trim();
  execFileSync("tar", ["xf", join(folder, name), "-C", folder]);
  symlinkSync(join(ROOT, "node_modules"), join(folder, "package/node_modules"));
  fromPackage = place("packed", join(folder, "package"));
});

describe("outside the folder: the commands of README.md", () => {
  const commands = commandsOf(read("README.md"));

  it("are those of README.fr.md, and both pages let one write the same profile", () => {
    expect(commands.length).toBeGreaterThan(15);
    expect(commandsOf(read("README.fr.md"))).toEqual(commands);
    expect(parse(profileOf(read("README.fr.md")))).toEqual(parse(profileOf(read("README.md"))));
    const sections = (page: string) => read(page).match(/^##? /gm)?.length;
    expect(sections("README.fr.md")).toBe(sections("README.md"));
  });

  it.each(commands)("%s: word for word, from another folder and from the packed package", (command) => {
    for (const run of [fromHere, fromPackage]) {
      const { status, stderr } = run(command);
      expect(status, stderr).toBe(0);
      expect(stderr).not.toMatch(/(^|\s)error {2}[a-z]/); // a note may say that there are no errors
    }
  });

  it("install for all folders, and nothing makes npx look for a package of this name", () => {
    expect(read("README.md")).toContain("    npm ci && npm install -g .\n");
    const files = execFileSync("git", ["ls-files", "*.md", "*.yml", "*.yaml", "*.sh", "*.mjs"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const told = files
      .split("\n")
      .filter((file) => file !== "" && !file.startsWith("test/"))
      .filter((file) => /npx(?: -\S+)* tcec/.test(read(file).replaceAll("`npx tcec`", "")));
    expect(told).toEqual([]);
  });

  it("the commented profile in French is valid, and gives a type", () => {
    const { status, stdout } = fromHere("tcec classify examples/profil-commente.yaml --lang fr");
    expect([status, /PROVISOIRE|provisoire|NET|net/.test(stdout)]).toEqual([0, true]);
    expect(fromHere("tcec validate examples/profil-commente.yaml").stdout).toContain("no errors, no warnings");
  });
});
