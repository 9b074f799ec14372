import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ACTION, commandsIn, ROOT, Workspace } from "./runner.js";

/** What a shell would do something with, in every kind of quotes. */
const SHELL = `$(touch pwned) \`touch pwned\` ; touch pwned | touch pwned & touch pwned "; touch pwned; " '; touch pwned; ' $HOME *`;
/** What would be a command of the runner, or an output of the step. */
const LINES = "x\nexit-code=0\n::set-output name=sarif::pwned\n::add-mask::a\n";
const INPUTS = Object.keys(ACTION.inputs).filter((name) => name !== "node-version");
let workspace: Workspace;

beforeEach(() => {
  workspace = new Workspace();
  workspace.addProfiles("profiles", "okhra-2004.yaml");
});
afterEach(() => workspace.remove());

/** Nothing was touched, whatever it was. */
function expectNoHarm(): void {
  const found = readdirSync(workspace.folder, { recursive: true }).filter((name) => /(^|\/)pwned$/.test(String(name)));
  expect(found).toEqual([]);
  expect(readdirSync(join(ROOT, "scripts/ci"))).toEqual(["action.sh"]);
}

describe.each(INPUTS)("the input %s is data", (name) => {
  test("for the shell", () => {
    const { outputs, log } = workspace.run({ paths: "profiles", formats: "", [name]: SHELL });
    expectNoHarm();
    expect(outputs["exit-code"]).toMatch(/^[02]$/);
    expect(log).not.toMatch(/command not found|syntax error|unbound variable/);
  });

  test("for the runner", () => {
    const { outputs, log } = workspace.run({ paths: "profiles", formats: "", [name]: LINES });
    expect(outputs).toEqual({ "exit-code": "2" });
    const own = /^::error (title=tcec::(the input|nothing)|file=[^:]*,line=1,title=file-not-found::)/;
    expect(commandsIn(log).length).toBeGreaterThan(0);
    for (const obeyed of commandsIn(log)) expect(obeyed).toMatch(own);
  });
});

test.each([
  "paths",
  "typology",
  "fail-on",
  "expect",
  "baseline",
  "tolerance",
  "max-warnings",
  "known-warnings",
  "allow",
  "shard",
  "lang",
  "cache",
])("the input %s is no option of its own", (name) => {
  const { log } = workspace.run({ paths: "profiles", formats: "", [name]: "--help" });
  expect(log).not.toContain("Usage:");
});

test("a configuration of the checkout cannot write outside it, and counts for nothing where that is asked for", () => {
  workspace.addProfiles("checkout/profiles", "okhra-2004.yaml");
  workspace.put("checkout/.tcecrc.yaml", "cache: ../kept\nfail-on: [undetermined]\n");
  const inputs = { paths: "profiles", formats: "", "working-directory": "checkout" };
  const refused = workspace.run(inputs);
  expect([refused.code, refused.log.includes("usage-config-outside")]).toEqual([2, true]);
  expect(workspace.run({ ...inputs, config: "false" }).code).toBe(0);
  expect(workspace.bash("ls -a").log).not.toContain("kept");
  expect(workspace.run({ ...inputs, config: "maybe" }).code).toBe(2);
});

test("a path that looks like an option is a path", () => {
  workspace.addProfiles(".", "okhra-2004.yaml");
  workspace.bash("mv okhra-2004.yaml -- '--quiet.yaml'");
  expect(workspace.run({ paths: "--quiet.yaml", formats: "" })).toMatchObject({ code: 0 });
});

test("what profiles say is no command of the runner", () => {
  const command = "::warning::x";
  workspace.put(`${command}.yaml`, `tcec: 1\nid: a\nname: A\ndate: 2013\n"::set-output name=exit-code::0": 1\n`);
  const { code, log, outputs } = workspace.run({ paths: `${command}.yaml`, formats: "" });
  expect(code).toBe(1);
  expect(outputs).toEqual({ "exit-code": "1" });
  expect(log).toMatch(/^:\u200b:warning::x\.yaml:5:1/m); // broken up by an invisible sign
  for (const obeyed of commandsIn(log)) expect(obeyed).toMatch(/^::error file=%3A%3Awarning%3A%3Ax\.yaml,line=5,/);
  expect(commandsIn(log)).toHaveLength(1);
});
