import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import type { Profile } from "../../../src/model/profile.js";
import type { SourceDocument } from "../../../src/model/source.js";
import { decodeText } from "../../../src/read/decode.js";
import { readDocuments } from "../../../src/read/documents.js";
import { sortFindings } from "../../../src/read/locate.js";
import { findDuplicates } from "../../../src/validate/duplicates.js";
import { validateProfile } from "../../../src/validate/profile.js";

const FOLDER = fileURLToPath(new URL("../../fixtures/profiles/", import.meta.url));
/** For each file of bad or odd input, all that is found in it: place, code and arguments. */
const EXPECTED = parse(
  readFileSync(fileURLToPath(new URL("fixtures.expected.yaml", import.meta.url)), "utf8"),
) as Record<string, string[]>;

function findingsOf(file: string): AnyDiagnostic[] {
  const { value: text, diagnostics } = decodeText(readFileSync(FOLDER + file), file);
  if (text === null) return [...diagnostics];
  const read = readDocuments({ file, text });
  const valid: { profile: Profile; document: SourceDocument }[] = [];
  const findings = read.documents.flatMap((document) => {
    const outcome = validateProfile(document);
    if (outcome.value) valid.push({ profile: outcome.value, document });
    return outcome.diagnostics;
  });
  return sortFindings([...read.diagnostics, ...findings, ...findDuplicates(valid)]);
}

/** The lists of what is allowed are long and come from the schema: they are left out here. */
function line({ code, args, position }: AnyDiagnostic): string {
  const told = Object.fromEntries(Object.entries(args).filter(([key]) => key !== "allowed"));
  return `${position ? `${position.line}:${position.col}` : "-"} ${code} ${JSON.stringify(told)}`;
}

describe("bad and odd input", () => {
  it("has an expectation for every fixture", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.entries(EXPECTED))("%s", (file, expected) => {
    expect(findingsOf(file).map(line)).toEqual(expected);
  });
});
