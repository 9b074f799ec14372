import { expect, test } from "vitest";
import { run } from "../../../src/cli/run.js";
import { Interrupted } from "../../../src/io/host/host.js";
import { readProfiles } from "../../../src/pipeline/assess.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { fakeHost } from "./fake-host.js";

/** The profile of a file, and what is found in it. */
function profileIn(text = "") {
  const { profiles, findings } = readProfiles({ file: "p.yaml", text }, defaultTypology());
  return { profile: profiles[0]?.profile, codes: findings.map(({ code }) => code) };
}

/** Answers to all questions in their order: the date, the unit, own resources, the model, four groups, the mode of decision. */
const ANSWERS = [
  "2024-06",
  "percent",
  "57.5",
  "",
  "involve",
  "not_applicable",
  "",
  ">=consult",
  "Vote of the assembly",
];

test("asks on a terminal for what decides most, and fills it in", async () => {
  const { host, said } = fakeHost({ answers: ["Pôle Bois", ...ANSWERS] });
  expect(await run(["new"], host)).toBe(0);
  expect(Object.keys(said.files)).toEqual(["pole-bois_2024-06.yaml"]);
  expect(profileIn(said.files["pole-bois_2024-06.yaml"])).toEqual({
    profile: {
      tcec: 1,
      id: "pole-bois",
      name: "Pôle Bois",
      date: "2024-06",
      funding: { unit: "percent", own_resources: 57.5 },
      governance: {
        participation: { employees: "involve", volunteers: "not_applicable", citizens: ">=consult" },
        decision_mode: "assembly_vote",
      },
    },
    codes: [],
  });
  expect(said.err).not.toContain("still to fill in");
  expect(said.out).toBe("");
  expect(said.err.match(/empower:/g)).toHaveLength(1); // four groups on one scale
});

test("what is no answer is said, and asked for again", async () => {
  const answers = ["2024-13", "2024", "percent", "57,5", "57", ...ANSWERS.slice(3, -1), "vote de l’assemblée"];
  const { host, said } = fakeHost({ answers });
  expect(await run(["new", "Pôle Bois", "--lang", "fr"], host)).toBe(0);
  expect(said.err).toContain("value-bad-date");
  expect(said.err).toContain("value-decimal-comma");
  expect(said.err.match(/Quelle date décrivez-vous/g)).toHaveLength(1);
  expect(profileIn(said.files["pole-bois_2024.yaml"]).profile).toMatchObject({ funding: { own_resources: 57 } });
});

test("the end of input leaves open what is still asked", async () => {
  const { host, said } = fakeHost({ answers: ["2024", ...ANSWERS.slice(1).map(() => null)] });
  expect(await run(["new", "A"], host)).toBe(0);
  expect(profileIn(said.files["a_2024.yaml"]).profile).toEqual({ tcec: 1, id: "a", name: "A", date: 2024 });
});

test.each([
  ["with --no-input", { answers: [] }, ["--no-input"]],
  ["where nobody is there", {}, []],
])("asks nothing %s", async (_, machine, options) => {
  const { host, said } = fakeHost(machine);
  expect(await run(["new", "Pôle Bois", ...options], host)).toBe(0);
  expect(said.err).toContain("still to fill in: date");
  expect(profileIn(said.files["pole-bois.yaml"]).codes).toEqual(["key-missing"]);
  expect(await run(["new", ...options], host)).toBe(2); // without a name there is nothing to write
});

test("Ctrl-C ends it, and nothing is written", async () => {
  const { host, said } = fakeHost({});
  const asker = {
    ask: async () => {
      throw new Interrupted();
    },
    close: () => {
      said.err += "closed";
    },
  };
  expect(await run(["new", "A"], { ...host, asker: async () => asker })).toBe(130);
  expect(said.files).toEqual({});
  expect(said.err).toContain("closed");
});

test("a file that is there is not asked about further, nor written over without --force", async () => {
  const { host, said } = fakeHost({ files: { "a_2024.yaml": "" }, answers: ["2024"] });
  expect(await run(["new", "A"], host)).toBe(2);
  expect(said.files).toEqual({});
  expect(said.err).toContain("file-output-exists");
  expect(await run(["new", "A", "--date", "2024", "--force", "--no-input"], host)).toBe(0);
  expect(Object.keys(said.files)).toEqual(["a_2024.yaml"]);
});

test("goes into a folder, a file or standard output", async () => {
  const { host, said } = fakeHost({});
  expect(await run(["new", "Œuvre d’Été", "-o", "profiles/"], host)).toBe(0);
  expect(await run(["new", "Œuvre d’Été", "-o", "my.yaml"], host)).toBe(0);
  expect(await run(["new", "Œuvre d’Été", "-o", "my.json"], host)).toBe(2);
  expect(await run(["new", "Œuvre d’Été", "-o", "-"], host)).toBe(0);
  expect(Object.keys(said.files)).toEqual(["profiles/oeuvre-d-ete.yaml", "my.yaml"]);
  expect(said.out).toContain("\nname: Œuvre d’Été\n");
});

test("a name of which nothing can stand in an id leaves the id to be filled in", async () => {
  const { host, said } = fakeHost({});
  expect(await run(["new", "木", "--date", "2024"], host)).toBe(0);
  expect(profileIn(said.files["profile_2024.yaml"]).codes).toEqual(["key-missing"]);
  expect(said.err).toContain("still to fill in: id");
});

test("a date that is none is refused before anything is written", async () => {
  const { host, said } = fakeHost({});
  expect(await run(["new", "A", "--date", "soon"], host)).toBe(2);
  expect(said.files).toEqual({});
  expect(said.err).toContain("value-bad-date");
});
