import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { TypologyFile } from "../../../src/model/typology.js";
import { checkTogether } from "../../../src/typology/advise.js";
import { DEFAULT_FILE, sourceOf, typologyWith } from "./files.js";

const written = (file: string, change: (typology: TypologyFile) => void) => ({
  file,
  text: stringify(typologyWith(change)),
});
const codes = (...files: ReturnType<typeof written>[]) =>
  checkTogether(files).map(({ code, position, pointers }) => [code, position?.file, pointers[0]]);
const trait = (when: NonNullable<TypologyFile["traits"]>[number]["when"]) =>
  written("a.yaml", (file) => {
    file.traits = [{ id: "t", type: file.types[0]?.id ?? "", when, decision: true, rationale: { en: "r", fr: "r" } }];
  });

describe("traits that only repeat what is scored", () => {
  const found = [["trait-never-independent", "a.yaml", "/traits/0/when"]];

  it.each([
    ["the scored fact", { fact: "self_financing_share", at_least: 50 }, found],
    ["another fact of its block", { fact: "patronage_share", at_least: 50 }, found],
    ["a fact that no axis knows", { fact: "age", at_most: 3 }, []],
    [
      "one of both is enough",
      {
        any: [
          { fact: "patronage_share", at_least: 50 },
          { fact: "age", at_most: 3 },
        ],
      },
      [],
    ],
  ] as const)("%s", (_, when, expected) => {
    expect(codes(trait(when as Parameters<typeof trait>[0]))).toEqual(expected);
  });

  it("the default typology has three, which the paper says of its types", () => {
    const notes = checkTogether([sourceOf(DEFAULT_FILE)]);
    expect(notes.map(({ code, severity, args }) => [code, severity, (args as { trait: string }).trait])).toEqual(
      ["institutionalized_redistribution", "institutionalized_members_govern", "alternative_civil_society"].map(
        (id) => ["trait-never-independent", "info", id],
      ),
    );
  });
});

describe("several files", () => {
  const nothing = () => undefined;
  const other = (file: TypologyFile) => {
    file.settings = { band: { value: 0.1, decision: true, rationale: { en: "r", fr: "r" } } };
  };

  it("of one name and other content: said at the later one", () => {
    expect(codes(written("a.yaml", nothing), written("b.yaml", other))).toEqual([
      ["typologies-same-name", "b.yaml", "/id"],
    ]);
  });

  it("a copy, and another version, are no matter", () => {
    const newer = (file: TypologyFile) => {
      other(file);
      file.version = "1.0.1";
    };
    expect(codes(written("a.yaml", nothing), written("b.yaml", nothing), written("c.yaml", newer))).toEqual([]);
  });
});
