import { describe, expect, it } from "vitest";
import { type PassageCode, passageCodes } from "../../../../src/render/coding/codes.js";
import { writeMaxqda } from "../../../../src/render/coding/maxqda.js";
import { writeQdc } from "../../../../src/render/coding/qdc.js";
import { openSheets } from "../../../../src/sheet/open.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { shippedTypologies } from "../../../helpers/shipped.js";
import { options } from "../fixtures/options.js";

const LANGS = ["en", "fr"] as const;
const all = (codes: readonly PassageCode[]): PassageCode[] => codes.flatMap((code) => [code, ...all(code.codes)]);
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A typology whose names hold what XML and lists of codes obey. */
function hostile() {
  const typology = defaultTypology();
  const [first, ...types] = typology.types;
  const label = { en: `A & B <C> "d" 'e' ]]> é > f\\g`, fr: `L’« économie » & <l'été>` };
  if (first === undefined) throw new Error("no type");
  return { ...typology, types: [{ ...first, label }, ...types] };
}

describe.each(shippedTypologies())("codes for passages of %s", (_, typology) => {
  it("have ids of their own, which stay the same in the other language", async () => {
    const [en, fr] = await Promise.all(LANGS.map((lang) => passageCodes(typology, lang)));
    const guids = all(en ?? []).map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    expect(guids.filter((guid) => !GUID.test(guid))).toEqual([]);
    expect(all(fr ?? []).map(({ guid }) => guid)).toEqual(guids);
    expect(all(fr ?? []).map(({ name }) => name)).not.toEqual(all(en ?? []).map(({ name }) => name));
    for (const { id } of typology.types) expect(id).not.toBe("");
  });
});

describe("as a codebook of REFI-QDA", () => {
  it.each(LANGS)("has the elements and attributes of its schema, in their order (%s)", async (lang) => {
    const text = String(await writeQdc(hostile(), options({ lang })));
    const lines = text.trimEnd().split(/\n(?= *<)/);
    expect(lines.slice(0, 3)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="tcec">',
      "  <Codes>",
    ]);
    expect(lines.slice(-2)).toEqual(["  </Codes>", "</CodeBook>"]);
    let depth = 0;
    let before = "";
    for (const line of lines.slice(3, -2)) {
      const one = line.trim();
      if (one.startsWith("<Description>")) {
        expect(before).toMatch(/^<Code [^/]*[^/]>$/);
        expect(one).toMatch(/^<Description>[^<]*<\/Description>$/);
      } else if (one === "</Code>") depth -= 1;
      else {
        expect(one).toMatch(/^<Code guid="[0-9a-f-]{36}" name="[^"<]+" isCodable="(?:true|false)"\/?>$/);
        if (!one.endsWith("/>")) depth += 1;
      }
      before = one;
    }
    expect(depth).toBe(0);
    expect(text.match(/<Code /g)?.length).toBe(all(await passageCodes(hostile(), lang)).length);
  });

  it("keeps accents, ampersands, apostrophes and brackets as letters", async () => {
    const text = String(await writeQdc(hostile(), options({ lang: "fr" })));
    expect(text).toContain("L’« économie » &amp; &lt;l&apos;été&gt;");
    expect(await writeQdc(hostile(), options({ lang: "fr" }))).toBe(text);
  });

  it("codes no passage with a heading", async () => {
    const [axes] = await passageCodes(defaultTypology(), "en");
    expect(axes?.isCodable).toBe(false);
    expect(axes?.codes.every(({ isCodable }) => isCodable)).toBe(true);
  });
});

describe("for MAXQDA", () => {
  it.each(LANGS)("has a path for each code, no name longer than it keeps, none twice (%s)", async (lang) => {
    const bytes = (await writeMaxqda(hostile(), options({ lang }))) as Uint8Array;
    const { value } = await openSheets(bytes, "codes.xlsx", { encoding: null, separator: null });
    const [head, ...rows] = value?.[0]?.rows.map(({ cells }) => cells.map(String)) ?? [];
    expect(head).toEqual(["Code", "Memo"]);
    const paths = rows.map(([path = ""]) => path);
    expect(paths).toHaveLength(all(await passageCodes(hostile(), lang)).length);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    for (const path of paths) {
      const names = path.split(">");
      expect(names.filter((name) => name === "" || name.length > 63)).toEqual([]);
      if (names.length > 1) expect(paths).toContain(names.slice(0, -1).join(">"));
    }
  });
});
