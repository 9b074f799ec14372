import { describe, expect, test } from "vitest";
import { readConfig } from "../../../src/cli/settings/read-config.js";
import type { ConfigFile } from "../../../src/io/host/host.js";
import { finding } from "../../../src/model/finding.js";
import { placeInTexts } from "./fake-host.js";

const PLACES = { placeIn: placeInTexts };

function read(text: string, path = ".tcecrc.yaml", key: ConfigFile["key"] = null) {
  const config = readConfig({ file: { path, text, key, isElsewhere: false }, problem: null, notes: [] }, PLACES);
  if (config === null) throw new Error("no configuration");
  return config;
}

/** `code line:col suggestion` of each finding. */
function findings(text: string, path?: string, key?: ConfigFile["key"]): string[] {
  return read(text, path, key).findings.map(({ code, position, args }) => {
    const suggestion = "suggestion" in args ? ` ${args.suggestion}` : "";
    return `${code} ${position?.line}:${position?.col}${suggestion}`;
  });
}

describe("a configuration file", () => {
  test("gives its settings with their lines", () => {
    const { path, entries, findings } = read("# ours\nlang: fr\n\nformat:\n  - text\n  - csv:out.csv\ncache: true\n");
    expect({ path, entries, findings }).toEqual({
      path: ".tcecrc.yaml",
      entries: {
        lang: { value: "fr", line: 2 },
        format: { value: ["text", "csv:out.csv"], line: 4 },
        cache: { value: true, line: 7 },
      },
      findings: [],
    });
  });

  test.each(["", "\n\n", "# nothing yet\n", "---\n# nothing\n", "{}\n"])(
    "that holds nothing sets nothing: %j",
    (text) => {
      expect(read(text)).toMatchObject({ entries: {}, findings: [] });
    },
  );

  test("as JSON may name its schema, and be indented with tabs", () => {
    const { entries, findings } = read('{\n\t"$schema": "./config.schema.json",\n\t"workers": 2\n}\n', ".tcecrc.json");
    expect([entries, findings]).toEqual([{ workers: { value: 2, line: 3 } }, []]);
  });

  test("in package.json stands under its key, and nothing else of it is looked at", () => {
    const manifest = '{\n\t"name": "x",\n\t"lang": "de",\n\t"tcec": {\n\t\t"lang": "fr",\n\t\t"widht": 90\n\t}\n}\n';
    const { entries, findings: found } = read(manifest, "package.json", "tcec");
    expect(entries).toEqual({ lang: { value: "fr", line: 5 } });
    expect(found.map(({ code, pointers, position }) => [code, pointers, position?.line])).toEqual([
      ["key-unknown", ["/tcec/widht"], 6],
    ]);
  });

  test("that cannot be read is a finding", () => {
    const problem = finding("file-unreadable", { path: ".tcecrc.yaml", reason: "EACCES" });
    expect(readConfig({ file: null, problem, notes: [] }, PLACES)).toEqual({
      path: null,
      entries: {},
      findings: [problem],
      notes: [],
    });
    expect(readConfig({ file: null, problem: null, notes: [] }, PLACES)).toBeNull();
  });
});

describe("mistakes are found at their places", () => {
  test.each([
    ["failOn: [invalid]\n", ["key-unknown 1:1 fail-on"]],
    ["lagn: fr\n", ["key-unknown 1:1 lang"]],
    ["shard: 1/2\n", ["key-unknown 1:1 null"]],
    ["output: x\n", ["key-unknown 1:1 null"]],
    ["lang: de\n", ["value-not-listed 1:7 null"]],
    ["color: alway\n", ["value-not-listed 1:8 always"]],
    ["quiet: yes\n", ["value-not-listed 1:8 true"]],
    ["workers: '2'\n", ["value-number-as-text 1:10 2"]],
    ["workers: 65\n", ["value-too-large 1:10"]],
    ["workers: 2.5\n", ["value-not-whole 1:10"]],
    ["width: 20\n", ["value-too-small 1:8"]],
    ["tolerance: 0,1\n", ["value-decimal-comma 1:12 0.1"]],
    ["typology:\n", ["value-empty 1:1"]],
    ["typology: ''\n", ["value-too-short 1:11"]],
    ["cache: 3\n", ["value-wrong-type 1:8"]],
    ["format: csv\n", ["value-wrong-type 1:9"]],
    ["format:\n  - text\n  - jsn\n", ["value-not-listed 3:5 json"]],
    ["format: [text, jsn:out.json]\n", ["value-not-listed 1:16 json:out.json"]],
    ["format: ['csv:']\n", ["value-not-listed 1:10 csv"]],
    ["fail-on: [invlaid]\n", ["value-not-listed 1:11 invalid"]],
    ["fail-on: [watchpont:technical_committees]\n", ["value-not-listed 1:11 watchpoint:technical_committees"]],
    ["fail-on: ['check:']\n", ["value-not-listed 1:11 null"]],
    ["fail-on: [clear]\n", ["value-not-listed 1:11 null"]],
    ["fail-on: [invalid, invalid]\n", ["value-repeated 1:20"]],
    ["delimiter: semicolon\n", ["value-not-listed 1:12 null"]],
    ["delimiter: '5'\n", ["value-not-listed 1:12 null"]],
    ["- lang\n", ["yaml-not-a-map 1:1"]],
    ["lang: fr\nlang: en\n", ["yaml-duplicate-key 2:1"]],
    ["lang: [fr\n", ["yaml-unexpected 1:7"]],
    ["lang: fr\n---\nlang: en\n", ["yaml-unexpected 3:1"]],
    [
      "lagn: fr\ncolor: alway\nworkers: 99\n",
      ["key-unknown 1:1 lang", "value-not-listed 2:8 always", "value-too-large 3:10"],
    ],
  ])("%j", (text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  test("in a list where a map should stand in package.json", () => {
    expect(findings('{"tcec": []}', "package.json", "tcec")).toEqual(["value-wrong-type 1:10"]);
  });

  test("and the settings beside them still hold", () => {
    expect(read("lagn: fr\nwidth: 70\nquiet: maybe\n").entries).toEqual({ width: { value: 70, line: 2 } });
  });

  test("a hint for a gate names the families too", () => {
    const [finding] = read("fail-on: [clear]\n").findings;
    expect(finding?.args).toMatchObject({
      allowed: expect.arrayContaining(["invalid", "watchpoint:<id>", "check:<id>"]),
    });
  });
});
