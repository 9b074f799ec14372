import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import type { Profile } from "../../../src/model/profile.js";
import { PROFILES_XLSX } from "../../../src/render/coding/profiles.js";
import { PLAIN_OPTIONS } from "../../../src/render/options.js";
import { inFolder } from "../../helpers/paper.js";
import { importByHeadings } from "../../helpers/sheets.js";
import { has } from "../../helpers/tools.js";

const EXAMPLES = new URL("../../../examples/profiles/", import.meta.url).pathname;

/** All sheets of a workbook as CSV files with semicolons, in UTF-8, as a French spreadsheet saves them. */
const CSV = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1";

function coded(): readonly Profile[] {
  return readdirSync(EXAMPLES).flatMap((file) => {
    const documents = parseAllDocuments(readFileSync(EXAMPLES + file, "utf8"));
    return (Array.isArray(documents) ? documents : []).map((one) => one.toJS() as Profile);
  });
}

/** What a profile is scored from: without free fields, which a spreadsheet may write otherwise, and the order of its keys. */
function scored(profile: Profile): unknown {
  const entries = Object.entries(profile).filter(([key]) => !key.startsWith("x-"));
  return JSON.parse(JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))));
}

describe.skipIf(!has("soffice"))("LibreOffice", { timeout: 300_000 }, () => {
  it("saves exported profiles as xlsx, ods and CSV, and each gives the same profiles again", async () => {
    const profiles = coded();
    const bytes = await PROFILES_XLSX.write(PROFILES_XLSX.sheetsOf(profiles), PLAIN_OPTIONS);
    const before = (await importByHeadings({ "book.xlsx": bytes })).profiles.map(scored);
    expect(before).toHaveLength(profiles.length);
    await inFolder(async (folder) => {
      writeFileSync(join(folder, "book.xlsx"), bytes);
      for (const [out, target] of [
        ["ods", "ods"],
        ["again", "xlsx"],
        ["csv", CSV],
      ] as const) {
        mkdirSync(join(folder, out));
        const profile = `-env:UserInstallation=file://${folder}/settings`;
        const words = [profile, "--headless", "--convert-to", target, "--outdir", join(folder, out)];
        spawnSync("soffice", [...words, join(folder, "book.xlsx")], { timeout: 120_000 });
        const names = readdirSync(join(folder, out));
        expect(names.length).toBeGreaterThan(out === "csv" ? 5 : 0);
        const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, out, name))]));
        const { profiles: after, findings } = await importByHeadings(files);
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(after.map(scored)).toEqual(before);
      }
    });
  });
});
