import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../src/read/documents.js";
import { validateProfile } from "../../../src/validate/profile.js";
import { documentOf, findingsIn, foundIn, told } from "./helpers.js";

const EXAMPLES = fileURLToPath(new URL("../../../examples/profiles/", import.meta.url));

describe("a valid profile", () => {
  it.each(readdirSync(EXAMPLES))("%s has no findings", (file) => {
    const { documents, diagnostics } = readDocuments({ file, text: readFileSync(EXAMPLES + file, "utf8") });
    expect(diagnostics).toEqual([]);
    expect(documents.flatMap((document) => validateProfile(document).diagnostics)).toEqual([]);
  });

  it("comes back as it was read", () => {
    const document = documentOf("tcec: 1\nid: a\nname: A\ndate: 2013\nx-own: {any: [thing, .nan]}\n");
    expect(validateProfile(document)).toEqual({ value: document.value, diagnostics: [] });
  });

  it("keeps its value when there are only warnings", () => {
    const { value, diagnostics } = validateProfile(
      documentOf("tcec: 1\nid: a\nname: A\ndate: 2013\nsectors: [energie]\nsources: {s: {title: T}}\n"),
    );
    expect(value?.id).toBe("a");
    expect(diagnostics.map(told)).toEqual(["5:11 sector-similar -> energy", "6:11 source-unused"]);
    expect(diagnostics.every(({ severity }) => severity === "warning")).toBe(true);
  });
});

describe("keys", () => {
  it.each([
    ["levle: service", ["5:1 key-unknown -> level"]],
    ["nothing_like_it: 1", ["5:1 key-unknown"]],
    ["x_own: 1", ["5:1 key-unknown"]],
    ["place: {country: FR, contry: BE}", ["5:22 key-unknown"]],
    ["governance:\n  participation:\n    citizen: involve", ["7:5 key-unknown -> citizens"]],
    ["toString: 1\nconstructor: 2", ["5:1 key-unknown", "6:1 key-unknown"]],
    ["funding: {market: 5}", ["5:1 key-missing"]],
    ["funding: {unti: percent}", ["5:11 key-unknown -> unit"]],
    ["activities:\n  - name: x", ["6:5 key-missing"]],
    ["indicators: {a: {raw: 1, degree: 0.5}}", ["5:26 key-excluded"]],
    ["indicators: {a: {min: 1, max: 2, raw: 3}}", ["5:18 key-excluded", "5:26 key-excluded"]],
    ["indicators: {Été 1: 2}", ["5:14 key-unknown -> Ete-1"]],
  ])("%j", (lines, expected) => {
    expect(foundIn(lines)).toEqual(expected);
  });

  it.each([
    ["[{from: Coop, to: Ville}]", "[Coop, Ville]"],
    ['[{from: "Coop, Nord", to: Ville, strength: 2}]', '["Coop, Nord", Ville, 2]'],
    ["[Coop -> Ville]", "[Coop, Ville]"],
    ["[Coop]", null],
    ["[{from: Coop}]", null],
    ["[{from: Coop, to: Ville, strength: strong}]", null],
    ["[3]", null],
  ])("says how the tie %s is written, where it can be told", (ties, write) => {
    const [finding] = findingsIn(`network: {ties: ${ties}}`);
    expect(finding).toMatchObject({ code: "network-tie-form", args: { write } });
  });

  it("says what is allowed", () => {
    const [finding] = findingsIn("network: {structure: horizontal}");
    expect(finding).toMatchObject({
      code: "key-unknown",
      args: { key: "structure", allowed: ["structuring", "ties", "members", "complete"] },
      pointers: ["/network/structure"],
    });
  });

  it("asks for all required keys, but not for one that is there under a wrong name", () => {
    const text = "tcec: 1\nnmae: A\n";
    expect(validateProfile(documentOf(text)).diagnostics.map(told)).toEqual([
      "1:1 key-missing",
      "1:1 key-missing",
      "2:1 key-unknown -> name",
    ]);
  });
});

describe("values", () => {
  it.each([
    ["level:", ["5:1 value-empty"]],
    ["sectors: [culture, null]", ["5:20 value-empty"]],
    ["network: {ties: [b, c]}", ["5:18 network-tie-form", "5:21 network-tie-form"]],
    ["network: {ties: [{from: b, to: c}]}", ["5:18 network-tie-form"]],
    [
      "network: {ties: [[b, c, 0], [b, d, -1], [b, e, strong], [b, f, true]]}",
      ["5:25", "5:36", "5:48", "5:64"].map((at) => `${at} network-tie-strength`),
    ],
    ["network: {ties: [[b, c, 2000000]]}", ["5:25 network-tie-strength"]],
    ['network: {ties: [[b, c, "0,5"]]}', ["5:25 value-decimal-comma -> 0.5"]],
    ["network: {ties: [[0, c]]}", ["5:19 value-wrong-type"]],
    ["level: 5", ["5:8 value-not-listed"]],
    ["level: [service]", ["5:8 value-wrong-type"]],
    ["sectors: culture", ["5:10 value-wrong-type"]],
    ["coder: 12", ["5:8 value-wrong-type"]],
    ["place: Lyon", ["5:8 value-wrong-type"]],
    ["funding: {unit: percent, market: true}", ["5:34 value-not-a-quantity -> >0"]],
    [
      "governance: {practices: {open_agenda: oui, open_assemblies: No, published_minutes: 1}}",
      ["5:39 value-not-listed -> true", "5:61 value-not-listed -> false", "5:84 value-not-listed -> true"],
    ],
    ["members: {total: 3.5}", ["5:18 value-not-whole"]],
    ["members: {total: -3}", ["5:18 value-too-small"]],
    ["members: {total: {min: 3.5}}", ["5:24 value-not-whole"]],
    ["members: {total: 1e309}", ["5:18 value-not-finite"]],
    ["legal_form: ''", ["5:13 value-too-short"]],
    [`legal_form: ${"a".repeat(1001)}`, ["5:13 value-too-long"]],
    ["sectors: [a1, b2, a1, a1]", ["5:19 value-repeated", "5:23 value-repeated"]],
    ["institutions: [{roles: [funder, funder]}]", ["5:33 value-repeated"]],
    ["business_model: trade-led", ["5:17 value-not-listed -> trade_led"]],
    ["business_model: '>= trad_led'", ["5:17 value-not-listed -> >=trade_led"]],
    ["business_model: mixd..trade_led", ["5:17 value-not-listed -> mixed..trade_led"]],
    ["business_model: not_aplicable", ["5:17 value-not-listed -> not_applicable"]],
  ])("%j", (lines, expected) => {
    expect(foundIn(lines)).toEqual(expected);
  });

  it("quotes the beginning of a very long key", () => {
    const key = "k".repeat(1000);
    const cut = `${"k".repeat(80)}…`;
    expect(findingsIn(`${key}: 1`)[0]).toMatchObject({ args: { key: cut }, pointers: [`/${key}`] });
    expect(findingsIn(`indicators: {a: {degree: 0.5, ${key}: 1}}`)[0]?.args).toMatchObject({ key: cut });
  });

  it("lists the codes, not the ways to write a bound", () => {
    expect(findingsIn("governance: {participation: {citizens: maybe}}")[0]?.args).toEqual({
      value: "maybe",
      allowed: ["none", "inform", "consult", "involve", "collaborate", "empower", "not_applicable"],
      suggestion: null,
      field: "governance.participation.citizens",
    });
  });

  it("says of a wrong type what is expected", () => {
    expect(findingsIn("members: {total: [1]}")[0]?.args).toEqual({
      expected: ["integer", "string", "object"],
      got: "array",
      write: null,
    });
  });
});

describe("quantities", () => {
  const market = (text: string) => foundIn(`funding: {unit: percent, market: ${text}}`);

  it.each([
    ["2,5", "value-decimal-comma -> 2.5"],
    ["'2,5'", "value-decimal-comma -> 2.5"],
    ["<2,5", "value-decimal-comma -> <2.5"],
    ["'<2,5'", "value-decimal-comma -> <2.5"],
    ["'2,5..3,5'", "value-decimal-comma -> 2.5..3.5"],
    ["12%", "value-percent-sign -> 12"],
    ["12,5 %", "value-percent-sign -> 12.5"],
    ["12\u00a0%", "value-percent-sign -> 12"],
    ["'>90%'", "value-percent-sign -> >90"],
    ["20 %..30 %", "value-percent-sign -> 20..30"],
    ["'35'", "value-number-as-text -> 35"],
    ["'-35'", "value-too-small"],
    ["≥90", "value-not-a-quantity -> >=90"],
    ["about 20", "value-not-a-quantity -> 18..22"],
    ["20-30", "value-not-a-quantity -> 20..30"],
    ["''", "value-not-a-quantity"],
    ["'>'", "value-not-a-quantity"],
    ["-5", "value-too-small"],
    ["'<-5'", "value-too-small"],
    ["30..20", "value-empty-range"],
    ["{min: 30, max: 20}", "value-empty-range"],
    ["{min: '2,5'}", "value-decimal-comma -> 2.5"],
    ["{min: 1, max: x}", "value-wrong-type"],
    [".nan", "value-not-finite"],
    ["yes", "value-not-a-quantity -> >0"],
    ["true", "value-not-a-quantity -> >0"],
    ["oui", "value-not-a-quantity -> >0"],
    ["false", "value-not-a-quantity -> 0"],
    ["{}", "value-too-short"],
  ])("%s", (text, expected) => {
    expect(market(text).map((finding) => finding.replace(/^\S+ /, ""))).toEqual([expected]);
  });

  it.each([
    ["1 200", "value-number-as-text -> 1200", "value-too-large"],
    ["1\u202f200\u202f000", "value-number-as-text -> 1200000", "value-too-large"],
    ["'1e3'", "value-number-as-text -> 1000", "value-too-large"],
    ["1200 €", "value-not-a-quantity -> 1200", "value-too-large"],
    ["'120,5'", "value-decimal-comma -> 120.5", "value-too-large"],
    ["'>=120 %'", "value-percent-sign -> >=120", "value-too-large"],
    ["'1,200'", "value-not-a-quantity", "value-decimal-comma -> 1.200"],
    ["100,4", "value-decimal-comma -> 100.4", "value-decimal-comma -> 100.4"],
  ])("%s is an amount of money; as a share, nothing leads to more than 100", (text, amount, share) => {
    const codes = (lines: string): string[] => foundIn(lines).map((finding) => finding.replace(/^\S+ /, ""));
    expect(codes(`funding: {unit: EUR, market: ${text}}`)).toEqual([amount]);
    expect(codes(`funding: {unit: percent, market: ${text}}`)).toEqual([share]);
  });

  it("a total beside shares is refused however it is written", () => {
    expect(foundIn("funding: {unit: percent, total: '120,5'}")).toEqual(["5:26 funding-total-with-percent"]);
    expect(foundIn("funding: {unit: percent, total: {min: 1, max: x}}")).toEqual(["5:26 funding-total-with-percent"]);
  });

  it.each(["35", "0", "12.5", "'<7'", "'<= 7'", "'>90'", "20..30", "20 .. 20", "{min: 20}", "{min: 20, max: 20}"])(
    "%s is one",
    (text) => expect(market(text)).toEqual([]),
  );

  it.each([
    ["members: {total: '<0'}", ["5:18 value-empty-range"]],
    ["members: {total: 9..3}", ["5:18 value-empty-range"]],
    ["members: {conventional_companies: {sme: 9..3}}", ["5:41 value-empty-range"]],
    ["members: {total: '>2.5'}", ["5:18 value-not-whole"]],
    ["activities: [{sphere: market, share: '>105'}]", ["5:38 value-too-large"]],
    ["activities: [{sphere: market, share: 20..130}]", ["5:38 value-too-large"]],
    ["activities: [{sphere: market, share: '>100'}]", []],
    ["governance: {management_style: '>5'}", ["5:32 value-empty-range"]],
    ["governance: {management_style: '>6'}", ["5:32 value-too-large"]],
    ["governance: {management_style: n/a}", ["5:32 value-not-a-quantity"]],
    ["governance: {decision_mode: <executive}", ["5:29 value-empty-range"]],
    ["governance: {decision_mode: board..executive}", ["5:29 value-empty-range"]],
    ["governance: {participation: {citizens: '>empower'}}", ["5:40 value-empty-range"]],
    ["governance: {bodies: [{role: decision, seats: {leaders: 5..2}}]}", ["5:57 value-empty-range"]],
    ["business_model: '>trade_led'", ["5:17 value-empty-range"]],
    [
      "indicators: {a: 5..-2, b: {raw: 5..2}, c: {degree: 0.7..0.3}, d: board}",
      ["5:17 value-empty-range", "5:33 value-empty-range", "5:52 value-empty-range"],
    ],
  ])("%j", (lines, expected) => {
    expect(foundIn(lines)).toEqual(expected);
  });
});

describe("ids, units and dates", () => {
  const head = (id: string, date: string) => `tcec: 1\nid: ${id}\nname: A\ndate: ${date}\n`;

  it.each([
    ["Ôkhra", "2:5 value-bad-id -> okhra"],
    ["Initiatives et Cité", "2:5 value-bad-id -> initiatives-et-cite"],
    ["Œuvre n°1", "2:5 value-bad-id -> oeuvre-n-1"],
    ["-a", "2:5 value-bad-id -> a"],
    ["???", "2:5 value-unsettled"],
    ["$$", "2:5 value-bad-id"],
    ["2013", "2:5 value-wrong-type"],
  ])("id: %s", (id, expected) => {
    expect(validateProfile(documentOf(head(id, "2013"))).diagnostics.map(told)).toEqual([expected]);
  });

  it.each([
    ["€", " -> EUR"],
    ["euros", " -> EUR"],
    ["eur", " -> EUR"],
    ["k€", " -> kEUR"],
    ["K EUR", " -> kEUR"],
    ["M€", " -> MEUR"],
    ["'%'", " -> percent"],
    ["Percent", " -> percent"],
    ["pour cent", " -> percent"],
    ["usd", " -> USD"],
    ["shells", ""],
  ])("unit: %s", (unit, suggestion) => {
    expect(foundIn(`funding: {unit: ${unit}}`)).toEqual([`5:17 value-bad-unit${suggestion}`]);
  });

  it("does not suggest percent for a currency", () => {
    expect(foundIn("funding: {unit: percent, budget: {amount: 5, currency: '%'}}")).toEqual(["5:56 value-bad-unit"]);
  });

  it.each(["2013-02-30", "2013-13", "2013-00-01", "12", "20130101", "soon", "true"])("date: %s", (date) => {
    expect(validateProfile(documentOf(head("a", date))).diagnostics.map(told)).toEqual(["4:7 value-bad-date"]);
  });

  it.each([
    ["31/12/2013", "2013-12-31"],
    ["2013.5", "2013-05"],
    ["2013-2-3", "2013-02-03"],
  ])("date: %s is led to %s", (date, meant) => {
    const found = validateProfile(documentOf(head("a", date))).diagnostics.map(told);
    expect(found).toEqual([`4:7 value-bad-date -> ${meant}`]);
  });

  it.each(["2013", "'2013'", "2013-12", "2012-02-29"])("date: %s is one", (date) => {
    expect(validateProfile(documentOf(head("a", date))).diagnostics).toEqual([]);
  });

  it.each([
    ["created: 2013-02-30", ["5:10 value-bad-date"]],
    ["institutions: [{agreement: { until: 2013-02-30 }}]", ["5:37 value-bad-date"]],
    ["sources: {s: {title: T, accessed: 2013-02-30}}\nevidence: {name: {source: s}}", ["5:35 value-bad-date"]],
    ["created: 2014", ["4:7 date-before-created"]],
    ["created: 2013-12-31", []],
    ["created: 2012", []],
    ["institutions: [{name: R, agreement: { until: 2012-12-31 }}]", ["5:46 agreement-over"]],
    ["institutions: [{name: R, agreement: { until: 2013-01-01 }}]", []],
    ["institutions: [{name: R, agreement: { until: 2013 }}]", []],
  ])("%j", (lines, expected) => {
    expect(foundIn(lines)).toEqual(expected);
  });
});

describe("sums", () => {
  it.each([
    [
      "funding: {unit: percent, market: 80, redistribution: 50}",
      "funding-above-total",
      { sum: 130, total: 100, unit: "percent" },
    ],
    [
      "funding: {unit: kEUR, total: 350, market: 100, redistribution: {state: 70, region: 200}}",
      "funding-above-total",
      {
        sum: 370,
        total: 350,
        unit: "kEUR",
      },
    ],
    [
      "funding: {unit: percent, market: 50, redistribution: 20, reciprocity: 10}",
      "funding-below-total",
      {
        sum: 80,
        total: 100,
        unit: "percent",
      },
    ],
    ["funding: {unit: percent, total: 1000}", "funding-total-with-percent", {}],
    [
      "funding: {unit: percent, own_resources: 50, market: 60}",
      "funding-own-resources-mismatch",
      {
        own: 50,
        parts: 60,
        unit: "percent",
      },
    ],
    ["members: {total: 5, sse_organisations: 9}", "members-above-total", { sum: 9, total: 5 }],
    ["activities: [{sphere: market, share: 80}, {sphere: mixed, share: 60}]", "activities-above-100", { sum: 140 }],
    ["activities: [{sphere: market, share: 30}, {sphere: mixed, share: 60}]", "activities-below-100", { sum: 90 }],
  ])("%j", (lines, code, args) => {
    expect(findingsIn(lines)).toMatchObject([{ code, args }]);
  });

  it("are not reckoned from figures that are wrong themselves", () => {
    expect(foundIn("funding: {unit: percent, market: 130, redistribution: 30..20}")).toEqual([
      "5:55 value-empty-range",
    ]);
    expect(foundIn("funding: {unit: percent, market: 130, redistribution: -5}")).toEqual(["5:55 value-too-small"]);
  });

  it("of one block are reckoned although another one is wrong", () => {
    expect(foundIn("level: x\nfunding: {unit: percent, market: 130}")).toEqual([
      "5:8 value-not-listed",
      "6:10 funding-above-total",
    ]);
  });
});

describe("evidence and sources", () => {
  const sources = "sources:\n  labo: {title: T}\n";

  it.each([
    ["evidence: {name: {source: labo}}", []],
    ["level: service\nevidence: {level: [{source: labo}, {source: labo, quote: q}]}", []],
    ["governance: {bodies: [{role: decision}]}\nevidence: {governance.bodies.0.role: {source: labo}}", []],
    ["governance: {bodies: [{role: decision}]}\nevidence:\n  governance.bodies[0].role: {source: labo}", []],
    ["indicators: {a.b: 1}\nevidence: {indicators.a.b: {source: labo}}", []],
    ["indicators: {a: {raw: {min: 1}}}\nevidence: {indicators.a.raw.min: {source: labo}}", []],
    ["evidence: {nam: {source: labo}}", ["7:12 evidence-no-field -> name"]],
    ["evidence: {funding.market: {source: labo}}", ["7:12 evidence-no-field"]],
    ["activities: [{sphere: market}]\nevidence: {activities.length: {source: labo}}", ["8:12 evidence-no-field"]],
    ["evidence: {name: {source: lab}}", ["7:27 evidence-unknown-source -> labo"]],
    ["evidence: {name: [{source: labo}, {source: other}]}", ["7:44 evidence-unknown-source"]],
    ["evidence: {name: {}}", ["7:12 key-missing"]],
    ["evidence: {name: labo}", ["7:18 value-wrong-type"]],
    ["", ["6:3 source-unused"]],
  ])("%j", (lines, expected) => {
    expect(foundIn(sources + lines)).toEqual(expected);
  });

  it("are not asked for where a misspelt key is the reason", () => {
    expect(foundIn("sorces: {s: {title: T}}\nevidence: {name: {source: s}}")).toEqual(["5:1 key-unknown -> sources"]);
    expect(foundIn("sources: {s: {title: T}}\nevidance: {name: {source: s}}")).toEqual(["6:1 key-unknown -> evidence"]);
    expect(foundIn(`${sources}fundng: {unit: percent}\nevidence: {funding.unit: {source: labo}}`)).toEqual([
      "7:1 key-unknown -> funding",
    ]);
  });
});

describe("other files of ours", () => {
  it.each([
    ["tcec_typology: 1\nid: x\nfoo: 1", { expected: "profile", got: "typology" }],
    ["schema: tcec-result/2\nfoo: 1", { expected: "profile", got: "result" }],
  ])("%j", (text, args) => {
    expect(validateProfile(documentOf(text)).diagnostics).toMatchObject([{ code: "format-other", args }]);
  });

  it.each([
    ["2", "format-version", { got: "2", supported: 1 }],
    ["0", "format-version", { got: "0", supported: 1 }],
    ["'1'", "value-number-as-text", { value: "1", suggestion: "1" }],
    ["one", "value-wrong-type", { expected: ["integer"], got: "string" }],
  ])("tcec: %s", (version, code, args) => {
    const text = `tcec: ${version}\nid: a\nname: A\ndate: 2013\n`;
    expect(validateProfile(documentOf(text)).diagnostics).toMatchObject([
      { code, args, position: { line: 1, col: 7 } },
    ]);
  });
});

describe("a text of a hundred thousand signs", () => {
  it("cuts the words that it quotes", () => {
    const [finding] = findingsIn(`level: ${"x".repeat(100_000)}`);
    expect(JSON.stringify(finding?.args).length).toBeLessThan(300);
  });
});
