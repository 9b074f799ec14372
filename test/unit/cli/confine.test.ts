import { expect, test } from "vitest";
import { readConfig } from "../../../src/cli/settings/read-config.js";
import { isOurs } from "../../../src/validate/format.js";
import { placeInTexts } from "./fake-host.js";

const PLACES = { placeIn: placeInTexts };
const read = (text: string, key: "tcec" | null = null, isElsewhere = false) =>
  readConfig({ file: { path: "conf/rc", text, key, isElsewhere }, problem: null, notes: [] }, PLACES);

test.each([
  ["typology: ../t.yaml", "1:11 outside"],
  ["typology: /etc/passwd", "1:11 outside"],
  ["expect: ../e.yaml", "1:9 outside"],
  ["baseline: a/../../b.json", "1:11 outside"],
  ["cache: ../kept", "1:8 outside"],
  ['format: [text, "csv:../out.csv"]', "1:16 outside"],
  ["format:\n  - csv:/project/out.csv", "2:5 outside"],
  ["format: [json:.git/hooks/pre-commit]", "1:10 hidden"],
  ["format: [json:a/.venv/b.json]", "1:10 hidden"],
  ["format: [json:node_modules/a/index.js]", "1:10 hidden"],
])("%s is refused in its place, and counts as absent", (text, expected) => {
  const { findings = [], entries } = read(text) ?? {};
  expect(findings.map(({ code }) => code)).toEqual(["usage-config-outside"]);
  expect(
    findings.map(
      (one) =>
        `${one.position?.line}:${one.position?.col} ${one.code === "usage-config-outside" ? one.args.because : ""}`,
    ),
  ).toEqual([expected]);
  expect(entries).toEqual({});
});

test.each([
  "typology: t/t.yaml",
  "typology: /project/conf/t.yaml",
  "expect: .hidden/e.yaml",
  "cache: true",
  "cache: .kept",
  "format: [text, 'json:-', csv:a/../out.csv]",
])("%s stays in the folder", (text) => {
  expect(read(text)?.findings).toEqual([]);
});

test("the key of package.json is held to the same, and says all at once", () => {
  const text =
    '{\n  "name": "x",\n  "tcec": { "cache": "/tmp/c", "format": ["csv:a.csv", "csv:../a.csv"], "force": true }\n}\n';
  const { findings = [], entries } = read(text, "tcec") ?? {};
  expect(findings.map(({ code, position, pointers }) => [code, position?.line, pointers[0]])).toEqual([
    ["usage-config-outside", 3, "/tcec/cache"],
    ["usage-config-outside", 3, "/tcec/format/1"],
  ]);
  expect(Object.keys(entries ?? {})).toEqual(["force"]);
});

test("a link out of the folder that is no configuration is named, and nothing of it is shown", () => {
  const secret = "root:x:0:0:root:/root:/bin/bash\n";
  expect(read(secret, null, true)?.findings).toMatchObject([
    { code: "file-not-ours", args: { path: "conf/rc", expected: "configuration" } },
  ]);
  expect(JSON.stringify(read(secret, null, true))).not.toContain("root");
  expect(JSON.stringify(read(secret))).toContain("root"); // a file that lies there is shown: its lines are no secret
  expect(read("lang: fr\n", null, true)?.findings).toEqual([]);
});

test.each([
  ["tcec_typology: 1\n", true],
  ["# mine\n\n  tcec_typology : 1\n", true],
  ['{"tcec_typology": 1}', true],
  ["tcec: 1\nid: a\n", true],
  ["okhra/2004:\n  type: social\n", true],
  ["'a-b/2013-12': {}\n", true],
  ['{"schema":"tcec-result/3"}', true],
  ["root:x:0:0:root:/root:/bin/bash\n", false],
  ['[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic eA==\n', false],
  ["-----BEGIN OPENSSH PRIVATE KEY-----\n", false],
  ["token: tcec: 1\n", false],
  ["date/time: 2013\n", false],
  ["", false],
])("%j: one of ours? %s", (text, expected) => {
  expect(isOurs(text)).toBe(expected);
});
