import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command, Option } from "commander";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callOf } from "../../src/cli/call-of.js";
import { SHELLS, type Shell } from "../../src/cli/completion/shells.js";
import { buildProgram } from "../../src/cli/program.js";
import { run } from "../../src/cli/run.js";
import { FIELDS } from "../../src/model/generated/fields.js";
import { has } from "../helpers/tools.js";
import { fakeHost } from "../unit/cli/fake-host.js";

/** A folder with two files and a folder in it, in which a shell is asked. */
const folder = mkdtempSync(join(tmpdir(), "tcec-completion-"));
const beside = mkdtempSync(join(tmpdir(), "tcec-scripts-"));
const scriptOf = (shell: Shell): string => join(beside, `tcec.${shell}`);
const scripts = new Map<Shell, string>();
beforeAll(async () => {
  writeFileSync(join(folder, "a profile.yaml"), "");
  writeFileSync(join(folder, "results.json"), "");
  mkdirSync(join(folder, "profiles"));
  for (const shell of SHELLS) {
    const { host, said } = fakeHost({});
    expect(await run(["completion", shell], host)).toBe(0);
    scripts.set(shell, said.out);
    writeFileSync(scriptOf(shell), said.out);
  }
});
afterAll(() => {
  for (const one of [folder, beside]) rmSync(one, { recursive: true });
});

const FILES = ["a profile.yaml", "profiles", "results.json"];

/** A command line up to the cursor: the words before, and what has been typed of the last one. */
type Line = readonly [...string[], string];

function ask(program: string, args: readonly string[]): string {
  const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: "C.UTF-8" };
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: folder, encoding: "utf8", env });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
/** What was answered to each line: answers end with a line that says so. */
const answersIn = (text: string): string[][] =>
  text
    .split("END\n")
    .slice(0, -1)
    .map((answer) => answer.split("\n").filter((line) => line !== ""));

/** What each shell offers for lines. */
const OFFERS: Readonly<Record<Exclude<Shell, "powershell">, (lines: readonly Line[]) => string[][]>> = {
  bash: (lines) => {
    // As the shell parts a line: at = and : too.
    const parted = lines.map((line) =>
      line.flatMap((word) => (word === "" ? [""] : word.split(/([=:])/).filter((one) => one !== ""))),
    );
    const asked = parted.map(
      (words) =>
        `COMP_WORDS=(tcec ${words.map(quoted).join(" ")}); COMP_CWORD=${words.length}; COMPREPLY=(); _tcec; printf '%s\\n' "\${COMPREPLY[@]}"; echo END`,
    );
    return answersIn(ask("bash", ["--norc", "-c", [`source ${scriptOf("bash")}`, ...asked].join("\n")]));
  },
  zsh: (lines) => {
    // What zsh would show, its functions for that being told to say what they are given.
    const shown = [
      "compdef() { : }",
      "compset() { : }",
      `compadd() { print -rl -- \${(P)2} }`,
      "_files() { print -rl -- *(N) }",
      `_describe() { local name=$argv[-1]; print -rl -- \${\${(P)name}%%:*} }`,
      `source ${scriptOf("zsh")}`,
    ];
    const asked = lines.map(
      (line) => `words=(tcec ${line.map(quoted).join(" ")}); CURRENT=${line.length + 1}; _tcec; print END`,
    );
    const given = answersIn(ask("zsh", ["-f", "-c", [...shown, ...asked].join("\n")]));
    return given.map((words, i) => {
      const typed = (lines[i]?.at(-1) ?? "").replace(/^--[\w-]+=/, "");
      return words.filter((word) => word.startsWith(typed));
    });
  },
  fish: (lines) => {
    const asked = lines.map((line) => `complete -C ${quoted(["tcec", ...line].join(" "))}; echo END`);
    const given = answersIn(ask("fish", ["--no-config", "-c", [`source ${scriptOf("fish")}`, ...asked].join("\n")]));
    return given.map((words) => words.map((word) => word.replace(/\t.*/, "").replace(/\/$/, "")));
  },
};

const { program } = buildProgram("0.0.0", async () => {});
const COMMANDS = commandsBelow(program);

function commandsBelow(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsBelow)];
}

function wordsTo(command: Command): string[] {
  return command === program ? [] : callOf(command).split(" ");
}

/** The options of a command, with those of every command. */
function optionsOf(command: Command): Option[] {
  const shared = program.options.filter(({ long }) => command === program || long !== "--version");
  return command === program ? shared : [...command.options, ...shared];
}

const flagsOf = ({ short, long }: Option): string[] => [short, long].filter((flag) => flag !== undefined);

describe.each(["bash", "zsh", "fish"] as const)("%s", (shell) => {
  const offer = OFFERS[shell];
  const isThere = has(shell);

  test.skipIf(!isThere)("offers every command, and every option of each", () => {
    const found = offer(COMMANDS.map((command) => [...wordsTo(command), "--"]));
    COMMANDS.forEach((command, i) => {
      const long = [...optionsOf(command).flatMap((option) => option.long ?? []), "--help"];
      expect(found[i]?.toSorted(), callOf(command)).toEqual(long.toSorted());
    });
    const groups = COMMANDS.filter(({ commands }) => commands.length > 0);
    const below = offer(groups.map((command) => [...wordsTo(command), ""]));
    groups.forEach((command, i) => {
      expect(below[i]).toEqual(expect.arrayContaining(command.commands.map((sub) => sub.name())));
    });
  });

  test.skipIf(!isThere)("offers the words of each option that has some, after each of its names", () => {
    const asked = COMMANDS.flatMap((command) =>
      optionsOf(command).flatMap((option) =>
        (option.argChoices ?? []).length === 0
          ? []
          : flagsOf(option).map((flag) => ({ line: [...wordsTo(command), flag, ""] as unknown as Line, option })),
      ),
    );
    const found = offer(asked.map(({ line }) => line));
    asked.forEach(({ line, option }, i) => {
      const words = option.argChoices ?? [];
      const shown = shell === "fish" ? words.filter((word) => !word.startsWith(".")) : words; // fish hides what begins with a point
      expect(found[i], line.join(" ")).toEqual(expect.arrayContaining([...shown]));
    });
    expect(asked.length).toBeGreaterThan(100);
  });

  test.skipIf(!isThere)("offers files where a file is wanted, and ids where one is", () => {
    const lines: Line[] = [
      ["classify", ""],
      ["classify", "-o", ""],
      ["import", "--map", "res"],
      ["table", "profiles", "--by", "governance.dec"],
      ["explain", "funding.own"],
      ["batch", "--fail-on", "tenta"],
      ["validate", "--allow", "source-un"],
      ["--lang", "fr", "typology", "show", "emes"],
      ["classify", "--width", ""],
      ["schema", "prof"],
    ];
    const found = offer(lines);
    expect(found.map((words) => words.toSorted())).toEqual([
      FILES,
      FILES,
      ["results.json"],
      ["governance.decision_mode"],
      ["funding.own_resources"],
      ["tentative"],
      ["source-unused"],
      ["emes-ideal-type"],
      [],
      ["profile"],
    ]);
  });
});

test.skipIf(!has("bash"))("bash takes what it has parted at = and : as one word", () => {
  const found = OFFERS.bash([
    ["batch", "--expect=res"],
    ["batch", "--lang=f"],
    ["batch", "--fail-on", "watchpoint:inst"],
    ["batch", "--expect", "prof"], // the value stands behind = alone
  ]);
  expect(found).toEqual([["results.json"], ["fr"], ["instrumentalisation"], ["profiles"]]);
});

test.skipIf(!has("shellcheck"))("shellcheck finds nothing in the script for bash", () => {
  // Words are parted on purpose, names of files may hold spaces, and `local` is of bash.
  const { stdout } = spawnSync("shellcheck", ["-s", "bash", "-e", "SC2207", scriptOf("bash")], {
    cwd: folder,
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});

test("the script for PowerShell has every command and option of the tree, in strings that end", () => {
  const script = scripts.get("powershell") ?? "";
  const rows = [...script.matchAll(/^ {4}'((?:[^'’\n]|''|’’)*)'$/gm)].map(([, row = ""]) => row.split("|"));
  for (const command of COMMANDS) {
    const call = command === program ? "" : callOf(command);
    const own = rows.filter(([to]) => to === call);
    const flags = own.flatMap(([, what = ""]) => (what.startsWith("-") ? what.replace(/=$/, "").split(" ") : []));
    expect(flags.toSorted(), call).toEqual([...optionsOf(command).flatMap(flagsOf), "-h", "--help"].toSorted());
    const names = own.filter(([, what]) => what === "command").map(([, , name]) => name);
    expect(names, call).toEqual(command.commands.map((sub) => sub.name()));
    expect(own.every((row) => row.length === 4)).toBe(true);
  }
  expect(script.match(/[{(]/g)?.length).toBe(script.match(/[})]/g)?.length);
});

test("every id of a field that has no name in it is offered to explain", () => {
  const script = scripts.get("bash") ?? "";
  const words = /'explain'\)\n.*\n +words='([^']*)'/.exec(script)?.[1]?.split(" ") ?? [];
  const paths = Object.keys(FIELDS).filter((path) => /^[a-z][\w.-]*$/.test(path));
  expect(paths.filter((path) => !words.includes(path))).toEqual([]);
});

test("a shell for which there is no script is answered with those that there are", async () => {
  const { host, said } = fakeHost({});
  expect(await run(["completion", "bsh"], host)).toBe(2);
  expect(said.err).toContain("bash");
  expect(said.out).toBe("");
});
