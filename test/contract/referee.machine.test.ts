import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PAGE = readFileSync(join(ROOT, "docs/referee.md"), "utf8");

/** Each question, its command and what is said to be printed. */
const ANSWERS = [...PAGE.matchAll(/^## (.+)\n\n```sh\n(.+)\n```\n\n```text\n([\s\S]+?)\n```\n\n> /gm)].map(
  ([, question = "", command = "", printed = ""]) => ({ question, command, printed }),
);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tcec-referee-"));
  symlinkSync(join(ROOT, "examples"), join(folder, "examples"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Blanks at which no line may end are written as any other on the page. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");

describe("docs/referee.md", () => {
  it("answers every question that it asks, with a command and a sentence", () => {
    expect(ANSWERS.map(({ question }) => question)).toEqual(
      [...PAGE.matchAll(/^## (.+)$/gm)].map(([, question]) => question),
    );
    expect(ANSWERS.length).toBeGreaterThan(9);
  });

  it.each(ANSWERS)("$question", ({ command, printed }) => {
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
