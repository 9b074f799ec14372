import { describe, expect, it } from "vitest";
import type { Lang } from "../../../src/index.js";
import {
  agreementOf,
  assembleResult,
  assess,
  codingsIn,
  defaultTypology,
  renderDiscussion,
  renderForm,
} from "../../../src/library/library.js";
import { exampleTexts } from "../../helpers/examples.js";

const typology = defaultTypology();
const [text = ""] = exampleTexts();
const source = { file: "profiles/a.yaml", text };

describe("renderForm", () => {
  it("gives the same page each time, in the language that is asked for", async () => {
    const page = await renderForm(typology, { lang: "fr" });
    expect(page).toBe(await renderForm(typology, { lang: "fr" }));
    expect(page).toContain("<html lang=fr>");
    expect(page).toContain("default-src 'none'");
    expect(await renderForm(typology)).toContain("<html lang=en>");
  });

  it("puts files inside under their own names, and no text of them becomes markup", async () => {
    const page = await renderForm(typology, { files: [{ ...source, text: `${text}# </script><b>` }] });
    expect(page).toContain('"name":"a.yaml"');
    expect(page).not.toContain("</script><b>");
  });

  it.each([
    [{ lang: "de" }, /^renderForm: options has a lang that is none of/],
    [{ result: "always" }, /^renderForm: options has a result that is none of/],
    [{ files: ["a.yaml"] }, /^renderForm: options must be .*files is a list of/],
  ])("refuses %j in a sentence", async (options, message) => {
    await expect(renderForm(typology, options as never)).rejects.toThrow(message);
  });
});

describe("renderDiscussion", () => {
  const codings = ["A", "B"].flatMap((coder) => codingsIn(source, typology, { coder }).codings);
  const { results } = assess(source, typology);
  const { value: agreement } = agreementOf(assembleResult(typology, results, []), codings, { draws: 0 });

  it.each(["en", "fr"] satisfies Lang[])("gives the page of one cluster as people see it: %s", async (lang) => {
    if (agreement === null) throw new Error("no agreement");
    const page = await renderDiscussion(agreement, codings, { lang });
    expect(page).toContain(`<html lang=${lang}>`);
    expect(page).toContain(results[0]?.name ?? "no name");
    expect(page).not.toContain("<script");
  });

  it("has no questions for ratings, and says so", async () => {
    const ratings = { ...agreement, typology: null };
    await expect(renderDiscussion(ratings as never, codings)).rejects.toThrow(
      /^renderDiscussion: agreement has no typology/,
    );
  });
});
