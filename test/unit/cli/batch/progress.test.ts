import { beforeEach, describe, expect, test } from "vitest";
import { Progress } from "../../../../src/cli/batch/progress.js";
import type { Output } from "../../../../src/io/host/host.js";
import { loadMessages } from "../../../../src/messages/messages.js";

let screen = "";
let time = 0;
beforeEach(() => {
  screen = "";
  time = 0;
});

function stream(isTTY: boolean): Output {
  return {
    isTTY,
    columns: isTTY ? 80 : null,
    isOpen: true,
    write: async (text) => {
      screen += String(text);
    },
  };
}

async function begin(isTTY = true): Promise<Progress> {
  return new Progress({ output: stream(isTTY), now: () => time, messages: await loadMessages("en") });
}

/** What stays to be read: a carriage return goes to the beginning of the line, and the rest of it is erased. */
const read = () => screen.replaceAll(/[^\n]*\r/g, "").replaceAll("\u001b[K", "");

describe("the progress of a batch", () => {
  test("is shown after a second, ten times a second at most", async () => {
    const progress = await begin();
    for (time = 0; time < 2000; time += 10) await progress.show(time, 5000, "files");
    expect(screen.match(/\r/g)).toHaveLength(10);
    expect(screen).toMatch(/^\r1,000 of 5,000 files\u001b\[K\r1,100 of/);
  });

  test("is never mixed into what is written on the same terminal", async () => {
    const progress = await begin();
    const [stdout, stderr] = [progress.above(stream(true)), progress.above(stream(true))];
    for (time = 1000; time < 2000; time += 50) {
      await progress.show(time, null, "files");
      await (time % 100 === 0 ? stdout : stderr).write(`row ${time}\n`);
    }
    await progress.clear();
    expect(screen).toContain("files");
    expect(read()).toBe(Array.from({ length: 20 }, (_, i) => `row ${1000 + i * 50}\n`).join(""));
  });

  test("tells draws from files, in both languages", async () => {
    for (const [lang, words] of [
      ["en", "512 of 10,000 draws"],
      ["fr", "512 sur 10\u202f000 tirages"],
    ] as const) {
      screen = "";
      time = 0;
      const progress = new Progress({ output: stream(true), now: () => time, messages: await loadMessages(lang) });
      time = 1500;
      await progress.show(512, 10_000, "draws");
      expect(screen).toContain(words);
    }
  });

  test("leaves alone what goes elsewhere, and is not shown elsewhere", async () => {
    const file = stream(false);
    expect((await begin()).above(file)).toBe(file);
    const progress = await begin(false);
    time = 5000;
    await progress.show(1, 2, "draws");
    await progress.clear();
    expect(screen).toBe("");
  });
});
