import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { writeProfile } from "../../../src/render/profile/write.js";
import { importFiles } from "../../helpers/sheets.js";

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), "utf8");
const exampleIn = (text: string, name: string) =>
  new RegExp(`<!-- example: ${name} -->\n\`\`\`\\w+\n([\\s\\S]*?)\`\`\`\n<!-- /example -->`).exec(text)?.[1] ?? "";

it.each(["import.md", "import.fr.md"])("the example of docs/%s gives what it says", async (name) => {
  const text = read(name);
  const [map, sheet, profile] = ["map", "sheet", "profile"].map((part) => exampleIn(text, part)) as [
    string,
    string,
    string,
  ];
  const { profiles, findings } = await importFiles({ "sheet.csv": sheet }, map);
  expect(findings).toEqual([]);
  expect(profiles).toHaveLength(2);
  expect(await writeProfile(profiles[0] as unknown as Record<string, unknown>)).toBe(profile);
});
