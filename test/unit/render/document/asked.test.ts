import { describe, expect, test } from "vitest";
import { FIELDS } from "../../../../src/model/generated/fields.js";
import { listExplainable, renderExplanation } from "../../../../src/render/document/explanation.js";
import { defaultTypology } from "../../../../src/typology/default.js";

const typology = defaultTypology();
const explain = (id: string, lang: "en" | "fr" = "en") =>
  renderExplanation(id, "text", { lang, width: 100, colorLevel: 0, verbose: false, quiet: false, typology });

describe("tcec explain knows every field of a profile", () => {
  test.each(Object.keys(FIELDS))("%s, by its path, in both languages", async (path) => {
    const plain = path.replaceAll("[]", "").replace(/\.?<[^>]+>/g, "");
    for (const lang of ["en", "fr"] as const) {
      expect(await explain(path, lang)).toContain(`\`${path}\``);
      if (plain !== "") expect(await explain(plain, lang)).toContain(`\`${path}\``);
    }
  });

  test("by the end of its path, with its scale, what is made of it, and the passages of the paper", async () => {
    const text = (await explain("participation")) ?? "";
    for (const part of [
      "`governance.participation`",
      "`involve`",
      "It shares the decision",
      "stakeholder_participation",
    ])
      expect(text).toContain(part);
    expect(text).toContain("local democracy cannot be imposed and collective intelligence requires");
  });

  test("by its full path alone, where others end alike", async () => {
    const text = (await explain("funding.total")) ?? "";
    expect(text).toContain("`funding.total`");
    expect(text).not.toContain("`members.total`");
  });
});

describe("tcec explain knows every word that fields take", () => {
  const words = new Set(
    Object.values(FIELDS)
      .flatMap((field) => ("codes" in field ? field.codes : []))
      .filter((code) => !/^\d+$/.test(code)),
  );
  test.each([...words])("%s, with what it means and where it is written", async (word) => {
    const names = await listExplainable("en", typology);
    expect(names).toContain(word);
    expect(await explain(word)).toContain(`\`${word}\` (word of a profile)`);
  });

  test("one meaning for the fields that share it, another for another field", async () => {
    const text = (await explain("training")) ?? "";
    expect(text).toContain("functions");
    expect((await explain("involve"))?.match(/with those who decide/g)).toHaveLength(1);
  });
});

test("what nothing is called has no explanation", async () => {
  expect(await explain("governance.nothing")).toBeNull();
});
