import type { Command } from "commander";
import { describe, expect, test } from "vitest";
import { nameOf, renderHelp } from "../../../src/cli/help.js";
import { keepWordsApart } from "../../../src/cli/options.js";
import { buildProgram } from "../../../src/cli/program.js";
import { COMMAND_NAMES } from "../../../src/messages/help-texts.js";
import { loadWords } from "../../../src/messages/languages.js";

const { program } = buildProgram("0.0.0", async () => {});
const commands = allOf(program);

function allOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allOf)];
}

test("every command has its texts, and every text its command", () => {
  expect(commands.map(nameOf).sort()).toEqual([...COMMAND_NAMES].sort());
});

describe.each(["en", "fr"] as const)("help in %s", (lang) => {
  test("knows every option and argument", async () => {
    const texts = await loadWords(lang, "help");
    for (const command of commands) {
      for (const option of command.options) expect(texts.options).toHaveProperty((option.long ?? "").slice(2));
      for (const { helpGroupHeading } of command.options) {
        if (helpGroupHeading !== undefined) expect(texts.groups).toHaveProperty(helpGroupHeading);
      }
      for (const argument of command.registeredArguments) expect(texts.arguments).toHaveProperty(argument.name());
    }
  });

  test.each(commands.map((command) => [nameOf(command), command] as const))(
    "of %s shows examples first",
    async (_, command) => {
      const texts = await loadWords(lang, "help");
      const lines = (await renderHelp(command, lang, 80)).split("\n");
      const start = lines.findIndex((line) => line.startsWith(texts.headings.examples));
      expect(start).toBeGreaterThan(0);
      expect(start + texts.commands[nameOf(command)].examples.length).toBeLessThan(24);
    },
  );

  test.each([60, 80, 140])("keeps within %i columns", async (width) => {
    for (const command of commands) {
      const lines = (await renderHelp(command, lang, width)).split("\n");
      const long = lines.filter((line) => line.length > width && !/^ {2}\S|^\S+ ?: /.test(line));
      expect(long).toEqual([]);
    }
  });

  test("gives examples that the program understands", async () => {
    const texts = await loadWords(lang, "help");
    const examples = COMMAND_NAMES.flatMap((name) => texts.commands[name].examples.map(([example]) => example));
    for (const example of examples) {
      const typed = example.replace(/^.*\| /, "").match(/'[^']*'|"[^"]*"|[^ ]+/g) ?? [];
      const words = typed.map((word) => word.replace(/^(['"])(.*)\1$/, "$2"));
      expect(words.shift()).toBe("tcec");
      const { program: fresh } = buildProgram("0.0.0", async () => {});
      await expect(fresh.parseAsync(keepWordsApart(words, fresh), { from: "user" })).resolves.toBeDefined();
    }
  });
});

test("French has narrow no-break spaces before high punctuation, and no straight apostrophe between letters", async () => {
  const words = JSON.stringify(await loadWords("fr", "help"));
  expect(words).not.toMatch(/[\p{L})] [;:!?»]/u);
  expect(words).not.toMatch(/\p{L}'\p{L}/u);
});
