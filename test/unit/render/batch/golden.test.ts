import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { reportFindings } from "../../../../src/render/batch/findings.js";
import { FORMAT_NAMES, formatOf, formatsOf } from "../../../../src/render/formats.js";
import { goldenEnd } from "../../../helpers/golden.js";
import { UNSAFE } from "../fixtures/options.js";
import { CALM, contextOf, EMPTY, HOSTILE, MIXED, reportOn, seen } from "./batches.js";

const REPORT_NAMES = formatsOf("report", "finding-list");
const BATCHES = { mixed: MIXED, calm: CALM, empty: EMPTY, hostile: HOSTILE };

describe("every report is as it was read and approved", () => {
  for (const name of REPORT_NAMES) {
    for (const lang of ["en", "fr"] as const) {
      it(`${name}, ${lang}`, async () => {
        const text = await reportOn(name, MIXED, { lang, width: 120 });
        await expect(text).toMatchFileSnapshot(`../../../golden/render/report/mixed.${lang}${goldenEnd(name)}`);
      });
    }
  }

  for (const name of formatsOf("findings", "finding-list")) {
    for (const lang of ["en", "fr"] as const) {
      it(`findings in files that were looked at: ${name}, ${lang}`, async () => {
        const all = MIXED.lines.flatMap(({ entry }) => entry.findings);
        const text = await reportFindings(name, seen(...all, ...MIXED.summary.loose), contextOf({ lang }));
        await expect(text).toMatchFileSnapshot(`../../../golden/render/report/findings.${lang}${goldenEnd(name)}`);
      });
    }
  }

  it.each(["calm", "empty"] as const)("markdown and text: %s", async (batch) => {
    for (const name of ["markdown", "text"] as const) {
      const text = await reportOn(name, BATCHES[batch]);
      await expect(text).toMatchFileSnapshot(`../../../golden/render/report/${batch}.en${goldenEnd(name)}`);
    }
  });

  it.each([40, 60, 80, 100])("the table on %i columns", async (width) => {
    const text = await reportOn("text", MIXED, { width, lang: width === 100 ? "fr" : "en" });
    await expect(text).toMatchFileSnapshot(`../../../golden/render/report/mixed.${width}.txt`);
  });

  it("the table with --verbose and with --quiet", async () => {
    const verbose = await reportOn("text", MIXED, { width: 100, verbose: true });
    await expect(verbose).toMatchFileSnapshot("../../../golden/render/report/mixed.verbose.txt");
    const quiet = await reportOn("text", MIXED, { quiet: true });
    await expect(quiet).toMatchFileSnapshot("../../../golden/render/report/mixed.quiet.txt");
  });
});

describe("every report", () => {
  for (const name of REPORT_NAMES) {
    it(`${name} sends nothing that a terminal would obey, and is the same bytes again`, async () => {
      for (const [title, batch] of Object.entries(BATCHES)) {
        for (const lang of ["en", "fr"] as const) {
          const text = await reportOn(name, batch, { lang });
          expect({ title, unsafe: UNSAFE.exec(text)?.[0] }).toEqual({ title, unsafe: undefined });
          expect(await reportOn(name, structuredClone(batch), { lang })).toBe(text);
          expect(text === "" || text.endsWith("\n")).toBe(true);
        }
      }
    });
  }

  it("is documented, and every other format with it", () => {
    const text = readFileSync(new URL("../../../../docs/formats.md", import.meta.url), "utf8");
    const [table = ""] = text.split(/^## /m);
    const documented = [...table.matchAll(/^\| `([a-z-]+)` \|([^|]*)\|([^|]*)\|/gm)];
    expect(documented.map(([, name]) => name)).toEqual(FORMAT_NAMES);
    for (const [, name, what, files] of documented) {
      expect([name, what?.trim()]).not.toEqual([name, ""]);
      const listed = FORMAT_NAMES.filter((one) => one === name).flatMap((one) => [...formatOf(one).extensions]);
      expect(files?.match(/\.\w+/g) ?? []).toEqual(listed);
    }
  });

  it("has extensions that no other report has", () => {
    const all = REPORT_NAMES.flatMap((name) => [...formatOf(name).extensions]);
    expect(new Set(all).size).toBe(all.length);
  });
});
