import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { finding } from "../../../../src/model/finding.js";
import { reportFindings } from "../../../../src/render/batch/findings.js";
import { xmlFaults } from "../../../helpers/xml-faults.js";
import { TENTATIVE } from "../fixtures/results.js";
import {
  at,
  batchOf,
  CALM,
  contextOf,
  EMPTY,
  HOSTILE,
  HOSTILE_NAMES,
  MIXED,
  reportOn,
  scored,
  seen,
} from "./batches.js";

const schema = readFileSync(new URL("../../../reference/jenkins-junit.xsd", import.meta.url), "utf8");

/** What the validator has against each. */
const faults = (...documents: string[]) => xmlFaults(schema, documents);

const BATCHES = { mixed: MIXED, calm: CALM, empty: EMPTY, hostile: HOSTILE };
const attributes = (xml: string, element: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`, "g"))].map(([, value]) => value ?? "");

describe("JUnit XML", () => {
  it.each(Object.entries(BATCHES))("passes the schema that Jenkins reads it by: %s", async (_, batch) => {
    const [english, french] = [
      await reportOn("junit", batch, { lang: "en" }),
      await reportOn("junit", batch, { lang: "fr" }),
    ];
    expect(await faults(english, french)).toEqual([[], []]);
  });

  it("would not pass with one element or one character out of place", async () => {
    const xml = await reportOn("junit", MIXED);
    const wrong = [
      xml.replace("<testcase ", "<case "),
      xml.replace(' tests="1"', ""),
      xml.replace("key-unknown", "\u0007"),
    ];
    for (const found of await faults(...wrong)) expect(found).not.toEqual([]);
  });

  it("has a suite for each file, a case for each profile and document, and one for each gate", async () => {
    const xml = await reportOn("junit", MIXED);
    const suites = attributes(xml, "testsuite", "name");
    expect(suites.slice(-2)).toEqual(["gates", "findings"]);
    expect(new Set(suites.slice(0, -2))).toEqual(new Set(MIXED.lines.map(({ entry }) => entry.file)));
    const cases = attributes(xml, "testcase", "name");
    expect(cases).toHaveLength(MIXED.lines.length + MIXED.summary.gates.length + MIXED.summary.loose.length);
    expect(cases).toContain("okhra 2004 (coordination, AB)");
    const count = (name: string) => attributes(xml, "testsuite", name).reduce((sum, value) => sum + Number(value), 0);
    expect(count("tests")).toBe(cases.length);
    expect(count("failures")).toBe(xml.match(/<failure /g)?.length);
    expect(xml).toMatch(/<system-out>[^<]*source-unused/);
    expect(xml).not.toMatch(/timestamp|hostname/);
  });

  it("keeps hostile names as text", async () => {
    const xml = await reportOn("junit", HOSTILE);
    expect(xml).not.toContain("<script>");
    expect(xml).not.toContain("]]>");
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml.match(/<testsuite /g)?.length).toBe(HOSTILE_NAMES.length + 2);
  });

  it("cuts a stream of very many documents into suites", async () => {
    const lines = Array.from({ length: 10_001 }, (_, i) => ({ entry: scored(TENTATIVE, { id: `p${i}` }), judged: [] }));
    const xml = await reportOn("junit", batchOf(lines));
    expect(attributes(xml, "testsuite", "tests")).toEqual(["10000", "1"]);
  });
});

describe("JUnit XML of files that were looked at", () => {
  const all = (batch: typeof MIXED) => [
    ...batch.lines.flatMap(({ entry, judged }) => [...entry.findings, ...judged]),
    ...batch.summary.loose,
  ];

  it.each(Object.entries(BATCHES))("passes the schema that Jenkins reads it by: %s", async (_, batch) => {
    const [english, french] = [
      await reportFindings("junit", seen(...all(batch)), contextOf({ lang: "en" })),
      await reportFindings("junit", seen(...all(batch)), contextOf({ lang: "fr" })),
    ];
    expect(await faults(english, french)).toEqual([[], []]);
  });

  it("has a case for each file, also for one in which nothing was found", async () => {
    const error = at(finding("yaml-tab", {}), "b.yaml", 3, 2);
    const warning = at(finding("source-unused", { source: "s" }), "c.yaml", 4, 1);
    const nowhere = finding("usage-stdin-twice", {});
    const missing = finding("file-not-found", { path: "d.yaml" });
    const files = ["a.yaml", "b.yaml", "c.yaml"];
    const findings = [error, warning, missing, nowhere];
    const xml = await reportFindings("junit", { ...seen(), files, findings }, contextOf());
    expect(attributes(xml, "testsuite", "name")).toEqual(["tcec", "findings"]);
    expect(attributes(xml, "testsuite", "tests")).toEqual(["4", "1"]);
    expect(attributes(xml, "testsuite", "failures")).toEqual(["2", "1"]);
    expect(attributes(xml, "testcase", "name")).toEqual([...files, "d.yaml", "usage-stdin-twice"]);
    expect(xml).toContain('name="a.yaml" time="0"/>');
    expect(xml).toMatch(/name="b\.yaml" time="0">\n +<failure type="yaml-tab"/);
    expect(xml).toMatch(/name="c\.yaml" time="0">\n +<system-out>c\.yaml:4:1 {2}source-unused/);
  });

  it("cuts very many files into suites", async () => {
    const files = Array.from({ length: 10_001 }, (_, i) => `p${i}.yaml`);
    const xml = await reportFindings("junit", { ...seen(), files }, contextOf());
    expect(attributes(xml, "testsuite", "tests")).toEqual(["10000", "1"]);
  });
});
