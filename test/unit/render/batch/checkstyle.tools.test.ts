import { describe, expect, it } from "vitest";
import { finding } from "../../../../src/model/finding.js";
import { reportFindings } from "../../../../src/render/batch/findings.js";
import { xmlFaults } from "../../../helpers/xml-faults.js";
import { at, CALM, contextOf, EMPTY, HOSTILE, MIXED, reportOn, seen } from "./batches.js";

/** What Checkstyle's readers look at: files, and in each the errors with their attributes. */
const SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="column" type="xs:positiveInteger"/>
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="error"/><xs:enumeration value="warning"/><xs:enumeration value="info"/>
        </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="message" type="xs:string" use="required"/>
        <xs:attribute name="source" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:pattern value="tcec\\.[a-z0-9\\-]+"/>
        </xs:restriction></xs:simpleType></xs:attribute>
      </xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:decimal" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;

/** What the validator has against each. */
const faults = (...documents: string[]) => xmlFaults(SCHEMA, documents);

const BATCHES = { mixed: MIXED, calm: CALM, empty: EMPTY, hostile: HOSTILE };
const namesIn = (xml: string): string[] => [...xml.matchAll(/<file name="([^"]*)">/g)].map(([, name]) => name ?? "");

describe("Checkstyle XML", () => {
  it.each(Object.entries(BATCHES))("is what its readers read: %s", async (_, batch) => {
    const [english, french] = [
      await reportOn("checkstyle", batch, { lang: "en" }),
      await reportOn("checkstyle", batch, { lang: "fr" }),
    ];
    expect(await faults(english, french)).toEqual([[], []]);
  });

  it("would not pass with one element or one character out of place", async () => {
    const xml = await reportOn("checkstyle", MIXED);
    const wrong = [
      xml.replace("<error ", "<fault "),
      xml.replace('severity="error"', 'severity="fatal"'),
      xml.replace("key-unknown", "\u0007"),
    ];
    for (const found of await faults(...wrong)) expect(found).not.toEqual([]);
  });

  it("has one element for each file, and one for each finding", async () => {
    const xml = await reportOn("checkstyle", MIXED);
    const names = namesIn(xml);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain("profiles/broken.yaml");
    const findings = MIXED.lines.flatMap(({ entry, judged }) => [...entry.findings, ...judged]);
    expect(xml.match(/<error /g)).toHaveLength(findings.length + MIXED.summary.loose.length);
  });

  it("leaves out the column where it is unknown, and names the run where there is no file", async () => {
    const nowhere = finding("usage-stdin-twice", {});
    const placed = at(finding("yaml-tab", {}), "p.yaml", 3, 2);
    const xml = await reportFindings("checkstyle", seen(placed, nowhere), contextOf());
    expect(xml).toContain('<file name="p.yaml">\n    <error line="3" column="2" severity="error" message="');
    expect(xml).toContain('<file name=".">\n    <error line="1" severity="error" message="');
    expect(xml).toContain('source="tcec.usage-stdin-twice"');
  });

  it("keeps hostile names as text", async () => {
    const xml = await reportOn("checkstyle", HOSTILE);
    expect(xml).not.toContain("<script>");
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });

  it("holds nothing where nothing was found", async () => {
    expect(await reportFindings("checkstyle", seen(), contextOf())).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n',
    );
  });
});
