import { describe, expect, test } from "vitest";
import { forReaders } from "../../../src/cli/ci.js";

const GITHUB = { GITHUB_ACTIONS: "true" };
/** The text of a command, as the runner finds it in a line: after white space at its beginning, or after `##[` anywhere. */
const commandsIn = (text: string) => text.split("\n").filter((line) => /^\s*::|##\[/.test(line));

describe("text for readers", () => {
  const texts = ["::error::x", "a\n  ::error::x\n", "\t::add-mask::*", ":::x", "a ##[warning]x ##[x]", "##[##["];

  test.each(texts)("holds no command for the runner of GitHub Actions: %j", (text) => {
    expect(commandsIn(text)).not.toEqual([]);
    const said = forReaders(text, GITHUB);
    expect(commandsIn(said)).toEqual([]);
    expect(said.replaceAll("\u200b", "")).toBe(text);
  });

  test("is left alone elsewhere, and where there is none", () => {
    for (const text of texts) expect(forReaders(text, { GITLAB_CI: "true" })).toBe(text);
    expect(forReaders("std::vector # [a] b: :c", GITHUB)).toBe("std::vector # [a] b: :c");
  });
});
