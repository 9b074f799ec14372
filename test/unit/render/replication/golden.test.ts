import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openSavedResult } from "../../../../src/index.js";
import { loadWords } from "../../../../src/messages/languages.js";
import { TABLES } from "../../../../src/messages/replication-words.js";
import { renderReplication } from "../../../../src/render/replication/replication.js";
import { examples, oddResult, resultOf } from "./results.js";

const GOLDEN = fileURLToPath(new URL("../../../golden/replication/", import.meta.url));

const sets = { examples: resultOf(examples), odd: oddResult() };

describe.each(["en", "fr"] as const)("a replication folder in %s", (lang) => {
  it.each(["replication.R", "README.md"] as const)("says what it always said: %s", async (file) => {
    const files = await renderReplication({ ...sets.examples, tool: { name: "tcec", version: "0.0.0" } }, lang);
    const path = `${GOLDEN}${lang}.${file}`;
    if (process.env.UPDATE_GOLDEN === "1") {
      writeFileSync(path, files[file] ?? "");
    }
    expect(files[file]).toBe(readFileSync(path, "utf8"));
  });

  it("explains every column of its tables, and no others", async () => {
    const files = await renderReplication(sets.examples, lang);
    const { columns } = await loadWords(lang, "replication");
    for (const [name, expected] of Object.entries(TABLES)) {
      const header = (files[name] ?? "").split("\n")[0]?.replaceAll('"', "").split(",") ?? [];
      const kinds = header.map((column) => column.replace(/^(axis|indicator|type)\.[a-z_]+/, "$1.<id>"));
      expect([...new Set(kinds)]).toEqual([...expected]);
    }
    expect(Object.keys(columns).sort()).toEqual([...new Set(Object.values(TABLES).flat())].sort());
  });

  it("says from which confidence on evidence counts, only where some does not", async () => {
    const { confidence } = (await loadWords(lang, "replication")).readme;
    const saidUnder = async (minimumConfidence?: "low" | "medium" | "high") => {
      const { typology } = sets.examples;
      const settings = { ...typology.settings, ...(minimumConfidence && { minimumConfidence }) };
      const files = await renderReplication({ ...sets.examples, typology: { ...typology, settings } }, lang);
      return (["medium", "high"] as const).filter((minimum) => files["README.md"]?.includes(confidence(minimum)));
    };
    expect(await saidUnder()).toEqual([]);
    expect(await saidUnder("low")).toEqual([]);
    expect(await saidUnder("medium")).toEqual(["medium"]);
    expect(await saidUnder("high")).toEqual(["high"]);
  });

  it("is the same from a saved result", async () => {
    const text = JSON.stringify(sets.examples);
    const value = openSavedResult({ file: "saved.json", text })?.value;
    if (!value) throw new Error("no result");
    expect(await renderReplication(value, lang)).toEqual(await renderReplication(sets.examples, lang));
  });
});

it("has tables in which a spreadsheet sees no formula and nothing leaves its cell", async () => {
  const { "cases.csv": cases = "", ...files } = await renderReplication(sets.odd, "en");
  expect(cases).toContain('"\'=HYPERLINK(""x"")"');
  expect(cases).toContain('"a b"');
  expect(cases.trim().split("\n")).toHaveLength(61);
  for (const text of Object.values(files)) expect(text).not.toMatch(/(^|,)"[=@]/m);
});

it("has a script and a README that nothing of a typology can leave", async () => {
  const { typology } = sets.examples;
  const title = { en: 'x\nquit("no")\r<script>alert(1)</script>\u2028cat(1) `rm` *b*', fr: "y" };
  const files = await renderReplication({ ...sets.examples, typology: { ...typology, title } }, "en");
  const script = files["replication.R"] ?? "";
  expect(
    script
      .split("\n")
      .filter((line) => /quit|alert|cat\(1\)/.test(line))
      .every((line) => line.startsWith("# ")),
  ).toBe(true);
  expect(script).not.toMatch(/[\r\u2028]/);
  expect(files["README.md"]).not.toMatch(/<script>|\*b\*(?!\*)/);
});
