import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { ROOT, readText, Workspace } from "./runner.js";

/** True where a program is there. Where it must be, its absence is no reason to skip. */
function has(program: string): boolean {
  return process.env.TCEC_REQUIRE_TOOLS === "1" || spawnSync(program, ["--version"]).status === 0;
}

test.skipIf(!has("shellcheck"))("shellcheck finds nothing in scripts of shell", () => {
  const command = "shellcheck scripts/ci/action.sh .ci/run";
  const { stdout, status } = spawnSync("bash", ["-c", command], { cwd: ROOT, encoding: "utf8" });
  expect([stdout, status]).toEqual(["", 0]);
});

describe.skipIf(!has("pre-commit"))("pre-commit", () => {
  const CITE = "initiatives-et-cite-2013.yaml";
  let workspace: Workspace;
  let home = "";

  /** The hooks as they are but for the way of installation: the `tcec` of this folder is in the path. */
  beforeAll(() => {
    workspace = new Workspace();
    home = mkdtempSync(join(tmpdir(), "tcec-pre-commit-"));
    const hooks = new Map(
      (parse(readText(".pre-commit-hooks.yaml")) as { id: string }[]).map((hook) => [hook.id, hook]),
    );
    const { repos } = parse(readText("examples/ci/pre-commit-config.yaml"));
    const used = repos[0].hooks.map(({ id, ...changes }: { id: string }) => {
      return { ...hooks.get(id), ...changes, language: "system" };
    });
    workspace.put(".pre-commit-config.yaml", stringify({ repos: [{ repo: "local", hooks: used }] }));
    workspace.addProfiles("profiles", CITE, "pollens-2013.yaml");
    workspace.put("other.yaml", "this: is no profile\n");
    workspace.put("profiles/.hidden.yaml", "this: is no profile\n");
    workspace.bash("git init -q . && tcec batch profiles --baseline baseline.json --update-baseline && git add -A");
  });
  afterAll(() => {
    workspace.remove();
    rmSync(home, { recursive: true, force: true });
  });

  const runHooks = () =>
    workspace.bash("git add -A; pre-commit run --all-files --color never", { PRE_COMMIT_HOME: home });

  test("takes the manifest and the example", () => {
    const check = (command: string) => workspace.bash(command, { PRE_COMMIT_HOME: home });
    expect(check(`pre-commit validate-manifest '${ROOT}.pre-commit-hooks.yaml'`)).toEqual({ log: "", code: 0 });
    expect(check(`pre-commit validate-config '${ROOT}examples/ci/pre-commit-config.yaml'`)).toEqual({
      log: "",
      code: 0,
    });
  });

  test("passes profiles that are as they should be, and looks at nothing else", () => {
    const { log, code } = runHooks();
    expect(log).toMatch(/^tcec validate\.+Passed\ntcec batch\.+Passed\n$/);
    expect(code).toBe(0);
  });

  test("says at which line a profile is wrong, and what has moved since the baseline", () => {
    const before = workspace.read(`profiles/${CITE}`);
    workspace.put(`profiles/${CITE}`, before.replace('own_resources: ">=93"', "own_resources: 950"));
    const invalid = runHooks();
    expect(invalid.code).toBe(1);
    expect(invalid.log).toMatch(/^tcec validate\.+Failed$/m);
    expect(invalid.log).toMatch(/^profiles\/initiatives-et-cite-2013\.yaml:\d+:\d+ {2}error/m);
    workspace.put(`profiles/${CITE}`, before.replace('own_resources: ">=93"', "own_resources: 55"));
    const moved = runHooks();
    expect(moved.log).toMatch(/^tcec validate\.+Passed\ntcec batch\.+Failed$/m);
    expect(moved.log).toContain("Failed: --baseline");
    workspace.put(`profiles/${CITE}`, before);
  });

  test("finds two files with the same profile", () => {
    workspace.put("profiles/copy.yaml", workspace.read(`profiles/${CITE}`));
    expect(runHooks().log).toMatch(/^tcec batch\.+Failed[\s\S]*copy\.yaml/m);
  });
});
