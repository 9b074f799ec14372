import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsOfFrenchProse } from "../unit/messages/typography.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const pageAt = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const PAGES = { en: pageAt("docs/referee.md"), fr: pageAt("docs/referee.fr.md") };

/** Each question, its command and what is said to be printed. */
function answersOf(page: string) {
  return [...page.matchAll(/^## (.+)\n\n```sh\n(.+)\n```\n\n```text\n([\s\S]+?)\n```\n\n> /gm)].map(
    ([, question = "", command = "", printed = ""]) => ({ question, command, printed }),
  );
}

/** Blanks at which no line may end are written as any other on the page. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

it("docs/referee.fr.md gives the same commands in the same order, for output in French", () => {
  const french = answersOf(PAGES.fr).map(({ command }) => command);
  expect(french).toEqual(answersOf(PAGES.en).map(({ command }) => `${command} --lang fr`));
});

it("docs/referee.fr.md keeps to the rule of spaces and apostrophes", () => {
  const prose = PAGES.fr.replace(/```[\s\S]*?```/g, "").replace(/`[^`]*`/g, "x");
  const blocks = prose.split("\n\n").map((block) => block.replace(/\n(> )?/g, " "));
  expect(blocks.flatMap((block) => faultsOfFrenchProse(block))).toEqual([]);
});

describe.each(["en", "fr"] as const)("what a referee asks, in %s", (lang) => {
  const answers = answersOf(PAGES[lang]);
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tcec-referee-"));
    symlinkSync(join(ROOT, "examples"), join(folder, "examples"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("answers every question that it asks, with a command and a sentence", () => {
    expect(answers.map(({ question }) => question)).toEqual(
      [...PAGES[lang].matchAll(/^## (.+)$/gm)].map(([, question]) => question),
    );
    expect(answers.length).toBeGreaterThan(9);
  });

  it.each(answers)("$question", ({ command, printed }) => {
    const [program, ...words] = command.split(" ");
    expect(program).toBe("tcec");
    const out = execFileSync(process.execPath, [join(ROOT, "bin/tcec.js"), ...words], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1e8,
    });
    for (const line of printed.split("\n")) {
      if (line.includes("replication/")) expect(existsSync(join(folder, line))).toBe(true);
      else expect(plain(out)).toContain(line);
    }
  });
});
