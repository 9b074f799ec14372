import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeProfile } from "../../../src/render/profile/write.js";
import { importSheet, SHEETS } from "../../helpers/sheets.js";

type Plain = Record<string, unknown>;

const KINDS = readdirSync(`${SHEETS}files`);
const sheetsOf = (kind: string) => readdirSync(`${SHEETS}files/${kind}`).filter((name) => /\.(?:csv|xlsx)$/.test(name));
const CASES = KINDS.flatMap((kind) => sheetsOf(kind).map((name) => [kind, name] as const));

/** Lists of which the order says nothing, sorted; the key of version 1 of the format in today's words. */
function comparable(profile: unknown): Plain {
  const value = JSON.parse(JSON.stringify(profile)) as Plain;
  (value.sectors as string[] | undefined)?.sort();
  for (const one of (value.institutions ?? []) as Plain[]) {
    (one.roles as string[] | undefined)?.sort();
    (one.support as string[] | undefined)?.sort();
    if (one.agreement_until !== undefined) one.agreement = { until: one.agreement_until };
    delete one.agreement_until;
  }
  return value;
}

const byIdentity = (a: Plain, b: Plain) => `${a.id} ${a.date} ${a.coder}`.localeCompare(`${b.id} ${b.date} ${b.coder}`);

describe("each kind of sheet gives its profiles", () => {
  it("there are fifteen", () => {
    expect(CASES).toHaveLength(15);
  });

  it.each(CASES)("%s: %s", async (kind, name) => {
    const { profiles, findings } = await importSheet(`files/${kind}/${name}`, `files/${kind}/map.yaml`);
    const expected = readdirSync(`${SHEETS}files/${kind}/expected`).map((file) =>
      comparable(parse(readFileSync(`${SHEETS}files/${kind}/expected/${file}`, "utf8"))),
    );
    expect(profiles.map(comparable).sort(byIdentity)).toEqual(expected.sort(byIdentity));
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it.each(CASES)("the same bytes twice, of %s: %s", async (kind, name) => {
    const write = async () => {
      const { profiles } = await importSheet(`files/${kind}/${name}`, `files/${kind}/map.yaml`);
      return Promise.all(profiles.map((profile) => writeProfile(profile as unknown as Plain)));
    };
    expect(await write()).toEqual(await write());
  });
});
