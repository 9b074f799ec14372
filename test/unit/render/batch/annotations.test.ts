import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { finding } from "../../../../src/model/finding.js";
import { reportFindings } from "../../../../src/render/batch/findings.js";
import { formatsOf } from "../../../../src/render/formats.js";
import { at, CALM, contextOf, EMPTY, HOSTILE, HOSTILE_NAMES, MIXED, reportOn, seen } from "./batches.js";

/** A workflow command as the runner takes it apart: at the first `::` after its name, properties at commas and first `=`. */
function parse(line: string): { command: string; properties: Record<string, string>; message: string } {
  const [, command = "", list = "", data = ""] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const unescaped = (text: string) => text.replaceAll("%0D", "\r").replaceAll("%0A", "\n");
  const property = (text: string) =>
    unescaped(text).replaceAll("%3A", ":").replaceAll("%2C", ",").replaceAll("%25", "%");
  const pairs = list
    .split(",")
    .map((pair) => [pair.slice(0, pair.indexOf("=")), property(pair.slice(pair.indexOf("=") + 1))]);
  return { command, properties: Object.fromEntries(pairs), message: unescaped(data).replaceAll("%25", "%") };
}

describe("annotations of GitHub", () => {
  const KEYS = ["file", "line", "col", "endColumn", "title"];

  it("are one command each, with known properties, whatever names hold", async () => {
    for (const batch of [MIXED, HOSTILE, EMPTY]) {
      const lines = (await reportOn("github", batch)).trimEnd().split("\n");
      for (const line of lines) {
        const { command, properties, message } = parse(line);
        expect(["error", "warning", "notice"]).toContain(command);
        for (const key of Object.keys(properties)) expect(KEYS).toContain(key);
        expect(message).not.toBe("");
      }
    }
    expect(await reportOn("github", CALM)).toBe("");
  });

  it("say where, what and what to do", async () => {
    const [first = ""] = (await reportOn("github", MIXED)).split("\n");
    expect(parse(first)).toEqual({
      command: "error",
      properties: { file: "profiles/broken.yaml", line: "17", col: "1", endColumn: "7", title: "key-unknown" },
      message: "There is no key “fundng” here\nDid you mean “funding”?",
    });
  });

  it("escape what would end a command or a property", async () => {
    const file = "a%:,\r\n::b";
    const text = await reportFindings(
      "github",
      seen(at(finding("file-not-found", { path: "100%\n::error::x" }), file, 1, 1)),
      contextOf(),
    );
    expect(text.trimEnd().split("\n")).toHaveLength(1);
    expect(parse(text.trimEnd()).properties.file).toBe("a%:,␊::b");
    expect(parse(text.trimEnd()).message).toContain("“100%␊::error::x”");
  });

  it.each([
    [9, 9],
    [10, 10],
    [11, 10],
    [250, 10],
  ])("are at most ten of a kind: of %i errors %i are written, the last one for the rest", async (count, shown) => {
    const errors = Array.from({ length: count }, (_, i) => at(finding("yaml-tab", {}), "p.yaml", i + 1, 1));
    const warnings = [...errors.slice(0, 3)].map(() => finding("source-unused", { source: "s" }));
    const lines = (await reportFindings("github", seen(...errors, ...warnings), contextOf()))
      .trimEnd()
      .split("\n")
      .map(parse);
    expect(lines.filter(({ command }) => command === "warning")).toHaveLength(3);
    const written = lines.filter(({ command }) => command === "error");
    expect(written).toHaveLength(shown);
    if (count > shown)
      expect(written.at(-1)).toMatchObject({
        properties: { title: "tcec" },
        message: `${count - 9} more errors are not shown here`,
      });
    else expect(written.at(-1)?.properties.line).toBe(String(count));
  });
});

/** As the documentation of GitLab describes a Code Quality report. */
const CODE_QUALITY: Schema = {
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", minLength: 1, not: { pattern: "^\\./" } },
          lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
};

describe("Code Quality of GitLab", () => {
  it.each(Object.entries({ MIXED, CALM, EMPTY, HOSTILE }))("is what GitLab reads: %s", async (_, batch) => {
    for (const lang of ["en", "fr"] as const) {
      const issues = JSON.parse(await reportOn("gitlab", batch, { lang }));
      expect(new Validator(CODE_QUALITY, "2020-12", false).validate(issues).errors).toEqual([]);
      const prints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
    }
  });

  it("has an issue for each finding, at its line", async () => {
    const issues = JSON.parse(await reportOn("gitlab", MIXED));
    const findings = [
      ...MIXED.lines.flatMap(({ entry, judged }) => [...entry.findings, ...judged]),
      ...MIXED.summary.loose,
    ];
    expect(issues.map(({ check_name }: { check_name: string }) => check_name)).toEqual(
      findings.map(({ code }) => code),
    );
    expect(issues[0]).toMatchObject({
      severity: "major",
      location: { path: "profiles/broken.yaml", lines: { begin: 17 } },
    });
    const [one] = JSON.parse(
      await reportFindings(
        "gitlab",
        seen(at(finding("yaml-tab", {}), "././p.yaml", 3, 1), finding("usage-stdin-twice", {})),
        contextOf(),
      ),
    );
    expect(one.location.path).toBe("p.yaml");
  });
});

describe("reports of findings alone", () => {
  it("need no typology", async () => {
    const { typology: _, ...context } = contextOf();
    for (const format of formatsOf("finding-list")) {
      const findings = MIXED.lines.flatMap(({ entry }) => entry.findings);
      expect(await reportFindings(format, seen(...findings), context)).toContain("key-unknown");
      expect(await reportFindings(format, seen(), context)).not.toContain("key-unknown");
    }
    expect(HOSTILE_NAMES.length).toBeGreaterThan(5);
  });
});
