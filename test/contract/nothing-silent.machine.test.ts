import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { tcecHere } from "../helpers/command.js";

const PROFILES = fileURLToPath(new URL("../../examples/profiles/", import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), "tcec-said-"));
mkdirSync(join(FOLDER, "p"));
for (const name of ["okhra-2004.yaml", "lussas-2018.yaml"]) copyFileSync(PROFILES + name, join(FOLDER, "p", name));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const tcec = (...words: readonly string[]) => tcecHere(words, FOLDER, { LANG: "C" });
/** The lines of standard error that say that something was written. */
const said = (stderr: string): string[] => stderr.split("\n").filter((line) => /^(out|état)/.test(line));

describe("nothing is off in silence: what was written is said", () => {
  it.each<[string, string, string]>([
    ["table p -o out.docx", "en", "out.docx: 2 profiles"],
    ["table p/okhra-2004.yaml -o out.csv", "en", "out.csv: 1 profile"],
    ["table p -o out.tex", "fr", "out.tex\u00a0: 2 profils"],
    ["plot p -o out.svg", "en", "out.svg: 2 profiles"],
    ["report p -o out.html", "fr", "out.html\u00a0: 2 profils"],
    ["classify p -o out.json", "en", "out.json: 2 profiles"],
    ["export p -f qca-csv -o out-qca.csv", "en", "out-qca.csv: 2 profiles"],
    ["batch p -f csv:out-batch.csv", "en", "out-batch.csv: 2 profiles"],
    ["compare p -t matray-poisat-2015 -t plural-economy -o out.md", "en", "out.md: 2 profiles"],
    ["codebook -o out-codebook.md", "en", "out-codebook.md: written"],
    ["codebook -o out-codes.md", "fr", "out-codes.md\u00a0: fichier écrit"],
  ])("%s in %s", async (command, lang, line) => {
    const { stderr, code } = await tcec(...command.split(" "), "--lang", lang);
    expect(code).toBe(0);
    expect(said(stderr)).toEqual([line]);
  });

  it("not on demand, not of what is printed, and not of what could not be written", async () => {
    expect(said((await tcec("table", "p", "-o", "out-quiet.csv", "-q")).stderr)).toEqual([]);
    expect(said((await tcec("table", "p", "-f", "csv")).stderr)).toEqual([]);
    const again = await tcec("table", "p", "-o", "out-quiet.csv");
    expect(again.code).toBe(2);
    expect(said(again.stderr)).toEqual([]);
  });

  it("a key of one's own is no column, and says where it could go", async () => {
    const { stderr, code } = await tcec("table", "p", "--columns", "id,x-jobs");
    expect(code).toBe(2);
    expect(stderr).toContain("“notes”");
  });

  it("what a configuration wrote is said once, by its own note", async () => {
    writeFileSync(join(FOLDER, ".tcecrc.yaml"), "tcec_config: 1\nformat: ['csv:out-config.csv']\n");
    const { stderr } = await tcec("batch", "p");
    rmSync(join(FOLDER, ".tcecrc.yaml"));
    expect(stderr.split("\n").filter((line) => line.includes("out-config.csv"))).toHaveLength(1);
  });
});
