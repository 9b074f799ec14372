import { describe, expect, it } from "vitest";
import { ANCHORS, type Anchor, anchorsOf } from "../../../../../src/messages/anchors.js";
import { loadWords } from "../../../../../src/messages/languages.js";
import { loadMessages } from "../../../../../src/messages/messages.js";
import { FIELDS } from "../../../../../src/model/generated/fields.js";
import { COLLABORATION } from "../../../../../src/model/vocabulary.js";
import { sayReference } from "../../../../../src/render/document/codebook/anchors.js";
import { renderCodebook } from "../../../../../src/render/document/codebook/render.js";
import { defaultTypology } from "../../../../../src/typology/default.js";
import { options } from "../../fixtures/options.js";

const all = Object.entries(ANCHORS).flatMap(([scale, codes]) =>
  Object.entries(codes as Readonly<Record<string, Anchor | null>>).map(([code, anchor]) => ({ scale, code, anchor })),
);
const known = all.flatMap(({ scale, code, anchor }) => (anchor === null ? [] : [{ scale, code, ...anchor }]));

describe("anchor examples", () => {
  it("stand for each code of the fields that have a scale, and for no other field", () => {
    const fields = Object.entries(FIELDS).filter(([path]) => anchorsOf(path) !== null);
    expect(fields.map(([path]) => path)).toEqual([
      "business_model",
      "governance.participation.employees",
      "governance.participation.volunteers",
      "governance.participation.recipients",
      "governance.participation.citizens",
      "governance.decision_mode",
      "governance.management_style",
      ...Object.values(COLLABORATION)
        .flat()
        .map((criterion) => `collaboration.${criterion}`),
    ]);
    for (const [path, field] of fields)
      expect(Object.keys(anchorsOf(path) ?? {})).toEqual("codes" in field ? field.codes : []);
  });

  it.each(known.filter(({ coded }) => coded !== undefined))(
    "$scale, $code: the bound ends at the code, and is one that the field takes",
    ({ code, coded }) => {
      expect(coded).toBe(`>=${code}`);
    },
  );

  it.each(["en", "fr"] as const)(
    "are shown in %s: each quotation with its reference, and where none is known",
    async (lang) => {
      const text = String(await renderCodebook(defaultTypology(), "markdown", options({ lang })));
      const plain = text.replaceAll("\\", "");
      const messages = await loadMessages(lang);
      for (const anchor of known) {
        expect(plain).toContain(anchor.quote);
        expect(plain).toContain(`(${sayReference(messages, anchor)})`);
      }
      const { anchorExamples } = await loadWords(lang, "codebook");
      const { none, subject } = anchorExamples.anchors;
      expect(plain.split(none).length - 1).toBe(all.length - known.length);
      expect(Object.keys(subject).filter((quote) => !known.some((one) => one.quote === quote))).toEqual([]);
    },
  );
});
