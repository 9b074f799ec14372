import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { FIELDS } from "../../../src/model/generated/fields.js";
import type { Profile } from "../../../src/model/profile.js";
import { PROFILES_CSV, PROFILES_ODS, PROFILES_XLSX, type ProfilesWriter } from "../../../src/render/coding/profiles.js";
import { PLAIN_OPTIONS } from "../../../src/render/options.js";
import { runs } from "../../helpers/runs.js";
import { importByHeadings } from "../../helpers/sheets.js";

type Plain = Record<string, unknown>;

const ROOT = new URL("../../../", import.meta.url).pathname;
const WRITERS: readonly (readonly [string, ProfilesWriter])[] = [
  ["xlsx", PROFILES_XLSX],
  ["ods", PROFILES_ODS],
  ["csv", PROFILES_CSV],
];

/** Without the order of keys; `{min, max}` as the text that says the same; one piece of evidence in a list as it alone. */
function plain(value: unknown, path = ""): unknown {
  if (Array.isArray(value)) {
    return path.startsWith("/evidence/") && value.length === 1 ? plain(value[0]) : value.map((item) => plain(item));
  }
  if (typeof value !== "object" || value === null) return value;
  const { min, max, ...others } = value as Plain;
  if (Object.keys(others).length === 0 && (min !== undefined || max !== undefined)) {
    return min === undefined ? `<=${max}` : max === undefined ? `>=${min}` : `${min}..${max}`;
  }
  const entries = Object.entries(value).map(([key, one]) => [key, plain(one, `${path}/${key}`)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function thereAndBack(profiles: readonly Profile[], [ending, writer]: (typeof WRITERS)[number]) {
  const sheets = writer.sheetsOf(profiles);
  const content = await writer.write(sheets, PLAIN_OPTIONS);
  return { ...(await importByHeadings({ [`profiles.${ending}`]: content })), lost: sheets.lost };
}

const FOLDERS = ["examples/profiles", "examples/coders", "examples/trajectory"];
const EXAMPLES = FOLDERS.flatMap((folder) =>
  readdirSync(ROOT + folder, { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.ya?ml$/.test(file) && !file.endsWith("expected.yaml")),
);

describe("profile, sheet, profile loses nothing", () => {
  it("there are examples", () => {
    expect(EXAMPLES.length).toBeGreaterThan(10);
  });

  describe.each(WRITERS)("%s", (...writer) => {
    it.each(EXAMPLES)("%s", async (file) => {
      const documents = parseAllDocuments(readFileSync(ROOT + file, "utf8"));
      const profiles = (Array.isArray(documents) ? documents : []).map((one) => one.toJS() as Profile);
      const coded = profiles.filter((one) => one?.tcec === 1);
      const { profiles: back, findings, lost } = await thereAndBack(coded, writer);
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(lost).toEqual([]);
      expect(back.map((one) => plain(one))).toEqual(coded.map((one) => plain(one)));
    });

    it("any profile that the table of fields allows", async () => {
      await fc.assert(
        fc.asyncProperty(anyProfile, async (profile) => {
          const { profiles: back, findings } = await thereAndBack([profile], writer);
          expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
          expect(back.map((one) => plain(one))).toEqual([plain(profile)]);
        }),
        { numRuns: runs(40) },
      );
    });
  });
});

const name = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."aZé '\"=+-@;,|&<>1.".split("")) })
  .map((text) => text.trim())
  .filter((text) => /[a-zé]/i.test(text));
const quantity = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 1, max: 99 }).map((n) => `>=${n}`),
  fc.integer({ min: 1, max: 99 }).map((n) => `<${n}`),
  fc.integer({ min: 1, max: 40 }).map((n) => `${n}..${n + 20}`),
  fc.integer({ min: 1, max: 40 }).map((n) => ({ min: n, max: n + 9 })),
);

/** What a field of that kind may hold; `null` for those that other fields make. */
function arbitraryOf(path: string): fc.Arbitrary<unknown> | null {
  const { kind, codes = [] } = FIELDS[path as keyof typeof FIELDS] as { kind: string; codes?: readonly string[] };
  switch (kind) {
    case "text":
      return name;
    case "boolean":
      return fc.boolean();
    case "code":
    case "scale":
      return fc.constantFrom(...codes);
    case "codes":
      return fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 });
    case "words":
      return fc.uniqueArray(fc.constantFrom("culture", "energy", "bois", "eau vive"), { minLength: 1, maxLength: 3 });
    case "count":
    case "quantity":
      return quantity;
    default:
      return null;
  }
}

const SIMPLE = Object.keys(FIELDS).filter(
  (path) =>
    !/[[<]/.test(path) &&
    /^(?:place|legal_form|sectors|functions|goals|political_project|jobs|members|member_roles|governance|collaboration|place_uses|difficulties|notes|business_model|invented)\b/.test(
      path,
    ) &&
    !/^(?:members\.conventional_companies$|members\.total|members\.all|jobs)/.test(path) &&
    arbitraryOf(path) !== null,
);

function set(profile: Plain, path: string, value: unknown): void {
  const keys = path.split(".");
  let node = profile;
  for (const key of keys.slice(0, -1)) {
    node[key] ??= {};
    node = node[key] as Plain;
  }
  node[keys.at(-1) ?? ""] = value;
}

const institution = fc.record(
  {
    name,
    level: fc.constantFrom("region", "municipal", "state"),
    roles: fc.uniqueArray(fc.constantFrom("funder", "partner", "initiator"), { maxLength: 2 }),
    agreement: fc.constantFrom("none", { since: 2019, renewed: true }, { until: "2022-12-31" }),
  },
  { requiredKeys: ["name"] },
);

const anyProfile = fc
  .record({
    fields: fc.uniqueArray(fc.constantFrom(...SIMPLE), { maxLength: 8 }),
    seeds: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    institutions: fc.option(fc.uniqueArray(institution, { maxLength: 3, selector: (one) => one.name })),
    free: fc.option(fc.oneof(fc.boolean(), fc.integer(), fc.constantFrom("12", "true", '"x"', "a b", "é"))),
    quote: fc.option(name),
    coder: fc.option(fc.constantFrom("AL", "B")),
  })
  .chain(({ fields, seeds, ...others }) =>
    fc
      .tuple(...fields.map((path) => arbitraryOf(path) ?? fc.constant(0)))
      .map((values) => ({ fields, values, ...others })),
  )
  .map(({ fields, values, institutions, free, quote, coder }): Profile => {
    const profile: Plain = { tcec: 1, id: "pole-a", name: "Pôle A", date: 2015 };
    for (const [at, path] of fields.entries()) set(profile, path, values[at]);
    if (institutions !== null) profile.institutions = institutions;
    if (free !== null) profile["x-free note"] = free;
    if (coder !== null) profile.coder = coder;
    if (quote !== null) {
      profile.sources = { "a.b": { title: "T" } };
      profile.evidence = {
        name: [
          { source: "a.b", quote },
          { source: "a.b", locator: "p. 12" },
        ],
      };
    }
    return profile as unknown as Profile;
  });
