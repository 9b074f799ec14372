import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { play } from "./transcript.js";

const FOLDER = join(import.meta.dirname, "transcripts");
/** Pages of the documentation that show a whole way as it is printed. */
const DOCS = ["coding.fr", "editor", "editor.fr"].map((page) => `../../../docs/${page}.md`);
const NAMES = [...readdirSync(FOLDER).filter((name) => name.endsWith(".md")), ...DOCS];

// UPDATE_TRANSCRIPTS=1 writes what really happened into the files: read the difference before you keep it.
test.each(NAMES)("%s", async (name) => {
  const path = join(FOLDER, name);
  const expected = readFileSync(path, "utf8");
  const actual = await play(expected);
  if (process.env.UPDATE_TRANSCRIPTS === "1") writeFileSync(path, actual);
  else expect(actual).toBe(expected);
});
