import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { importFiles, importSheet, placeSaid, SHEETS } from "../../helpers/sheets.js";

interface Wished {
  readonly file: string;
  readonly level: "none" | "notice" | "warning" | "error";
  readonly at: string | null;
  readonly written: number;
  readonly reads?: Readonly<Record<string, string | number>>;
  readonly same_as?: string;
}

const MAP = "broken/map.yaml";
const WISHED: readonly Wished[] = parse(readFileSync(`${SHEETS}broken/wished.yaml`, "utf8"));
const MADE = WISHED.filter(({ file }) => file.startsWith("23-"));
const GIVEN = WISHED.filter((one) => !MADE.includes(one));

function levelOf(findings: readonly AnyDiagnostic[]): Wished["level"] {
  const has = (severity: AnyDiagnostic["severity"]) => findings.some((one) => one.severity === severity);
  return has("error") ? "error" : has("warning") ? "warning" : has("info") ? "notice" : "none";
}

/** What was read of the columns that the table of wishes speaks of, in the row of `pole-c`. */
const READ: Readonly<Record<string, (profile: Record<string, Record<string, unknown>>) => unknown>> = {
  B4: ({ name }) => name,
  C4: ({ date }) => date,
  D4: ({ funding }) => funding?.market,
  E4: ({ funding }) => funding?.redistribution,
  H4: ({ members }) => members?.conventional_companies,
};

/** What `make-60000-rows.mjs` writes: every thousandth row holds a value that the map does not know. */
function sixtyThousandRows(): string {
  const head =
    "Identifiant;Nom;Année;Marché (%);Redistribution (%);Réciprocité (%);Salariés;Entreprises;Assemblées ouvertes;Remarques";
  const rows = Array.from(
    { length: 60_000 },
    (_, i) =>
      `pole-${i};Pôle n° ${i};${2000 + (i % 25)};${i % 41};${100 - (i % 41) - (i % 20)};${i % 20};${i % 1000 === 999 ? "parfois" : "consultés"};${i % 7};oui;`,
  );
  return `${head}\r\n${rows.join("\r\n")}\r\n`;
}

describe("a sheet with one fault is answered as a user would wish", () => {
  it("there are 53", () => {
    expect(WISHED).toHaveLength(53);
  });

  it.each(GIVEN.map((one) => [one.file, one] as const))(
    "%s",
    async (file, { level, at, written, reads = {}, same_as }) => {
      const { profiles, findings } = await importSheet(`broken/${file}`, MAP);
      expect(levelOf(findings)).toBe(level);
      expect(profiles).toHaveLength(written);
      if (at !== null) expect(findings.map(placeSaid)).toContain(at);
      for (const [cell, value] of Object.entries(reads)) expect(READ[cell]?.(profiles[2] as never)).toBe(value);
      if (same_as !== undefined) expect(profiles).toEqual((await importSheet(`broken/${same_as}`, MAP)).profiles);
    },
  );

  it.each(MADE)("$file: one message for sixty like cells", async ({ file, at, written }) => {
    const { profiles, findings } = await importFiles(
      { [file]: sixtyThousandRows() },
      readFileSync(SHEETS + MAP, "utf8"),
    );
    expect(profiles).toHaveLength(written);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: "cell-value", args: { value: "parfois", cells: 60 } });
    expect(findings.map(placeSaid)).toEqual([at]);
  });
});
