import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { GithubWorkflow, GitlabPipeline } from "./play.js";
import { commandsIn, ROOT, readText, Workspace } from "./runner.js";

const PROFILES = [
  "initiatives-et-cite-2013.yaml",
  "invented-social.yaml",
  "invented-trajectory.yaml",
  "pollens-2013.yaml",
];
/** Many runs one after the other, in milliseconds. */
const SLOW = 120_000;
let repository: Workspace;

/** A repository with a profile that is undetermined, one that is no profile, and a baseline that knows neither. */
beforeAll(() => {
  repository = new Workspace();
  repository.addProfiles("profiles", ...PROFILES.slice(0, 3));
  const { code } = repository.bash("tcec batch profiles --baseline baseline.json --update-baseline");
  expect(code).toBe(0);
  repository.addProfiles("profiles", ...PROFILES.slice(3));
  repository.put("profiles/broken.yaml", "tcec: 1\nid: broken\n");
}, SLOW);
afterAll(() => repository.remove());

const checkout = (workspace: Workspace): void => {
  cpSync(repository.folder, workspace.folder, { recursive: true });
};

/** What the last job has to say of this repository, once. */
function expectVerdict(log: string): void {
  expect(log).toContain("5 profiles in 1 file, 1 document refused");
  expect(log).toMatch(/^2 of [34] gates failed/m);
  expect(log).toMatch(/✗ --fail-on undetermined.*pollens 2013/);
  expect(log).toMatch(/✗ --baseline/);
  expect(log).toContain("profiles/broken.yaml:1:1");
}

describe("github-workflow.yml", () => {
  let workflow: GithubWorkflow;
  beforeAll(() => {
    workflow = new GithubWorkflow(parse(readText("examples/ci/github-workflow.yml")).jobs, checkout);
    workflow.play();
  }, SLOW);
  afterAll(() => workflow.remove());

  test("parts go on in spite of findings, the last job fails and says them", () => {
    expect(workflow.outcomes.map(({ name, code }) => `${name} ${code}`)).toEqual([
      ...Array.from({ length: 4 }, () => "score 0"),
      "gate 1",
    ]);
    expectVerdict(workflow.outcomes.at(-1)?.log ?? "");
  });

  test("annotations of the last job are at profiles, not at what was joined", () => {
    const files = commandsIn(workflow.outcomes.at(-1)?.log ?? "").map((line) => /file=([^,]+)/.exec(line)?.[1]);
    expect(new Set(files)).toEqual(new Set(["profiles/broken.yaml", "profiles/pollens-2013.yaml"]));
  });

  test("all is uploaded though the gate failed", () => {
    expect(workflow.uploaded).toHaveLength(1);
    expect(workflow.uploaded[0]).toContain('"profiles/pollens-2013.yaml"');
    expect(workflow.artifacts.get("tcec-results")).toHaveLength(4);
  });
});

describe("gitlab-ci.yml", () => {
  let pipeline: GitlabPipeline;
  beforeAll(() => {
    pipeline = new GitlabPipeline(parse(readText("examples/ci/gitlab-ci.yml")), (workspace) => {
      checkout(workspace);
      // What the network gives: a checkout of tcec, and what `npm ci` makes of it.
      workspace.program("git", `#!/bin/sh\nfor last; do :; done; mkdir -p "$last"\n`);
      const made = ["bin", "schemas", "package.json", "typologies"].map((name) => `'${join(ROOT, name)}'`).join(" ");
      workspace.program("npm", `#!/bin/sh\ncp -r ${made} "$2"; mkdir "$2/dist"; cp -r '${ROOT}dist/'tcec* "$2/dist"\n`);
    });
    pipeline.play();
  }, SLOW);
  afterAll(() => pipeline.remove());

  test("parts may find something, the last job fails and says it", () => {
    const [build, ...others] = pipeline.outcomes;
    expect(build).toMatchObject({ name: "tcec-build", code: 0, log: "" });
    expect(others.map(({ name }) => name)).toEqual([
      ...[1, 2, 3, 4].map((part) => `tcec-score ${part}/4`),
      "tcec-gate",
    ]);
    expect(others.map(({ code }) => code)).toEqual([0, 0, 0, 0, 1]);
    expectVerdict(others.at(-1)?.log ?? "");
    expect(others.every(({ workspace }) => !workspace.has("program/typologies"))).toBe(true);
  });

  test(
    "a part that was not written stops it, though node ends with 1 as findings do",
    () => {
      const broken = new GitlabPipeline(parse(readText("examples/ci/gitlab-ci.yml")), (workspace) => {
        checkout(workspace);
        for (const name of ["git", "npm"]) workspace.program(name, "#!/bin/sh\n");
      });
      broken.play();
      expect(broken.outcomes.map(({ name, code }) => `${name} ${code}`)).toEqual([
        "tcec-build 0",
        ...[1, 2, 3, 4].map((part) => `tcec-score ${part}/4 1`),
      ]);
      broken.remove();
    },
    SLOW,
  );

  test("the reports that GitLab reads are there", () => {
    const gate = pipeline.outcomes.at(-1)?.workspace;
    const places = JSON.parse(gate?.read("quality.json") ?? "").map(
      ({ location }: { location: { path: string } }) => location.path,
    );
    expect(new Set(places)).toEqual(new Set(["profiles/broken.yaml", "profiles/pollens-2013.yaml"]));
    expect(gate?.read("junit.xml")).toContain("<testsuites");
    expect(gate?.read("profiles.csv").trimEnd().split("\n")).toHaveLength(7);
    expect(pipeline.outcomes[1]?.workspace.has(".tcec-cache/CACHEDIR.TAG")).toBe(true);
  });
});

describe("docs/ci.md", () => {
  const lines = [...readText("docs/ci.md").matchAll(/^```console\n([\s\S]*?)^```$/gm)]
    .flatMap(([, text = ""]) => text.trimEnd().split("\n"))
    .map((line) => line.replace(/^\$ /, ""));
  const gates = lines.filter((line) => /--fail-on|--expect/.test(line));

  test.each(lines)("%s", (line) => {
    const { code, log } = repository.bash(line);
    // The repository has findings, so 1 is an answer; 2 and 3 mean that the line is wrong.
    expect(log).not.toMatch(/error {2}usage-/);
    expect([0, 1]).toContain(code);
  });

  test("has lines of every kind", () => {
    expect(lines.length).toBeGreaterThan(8);
    expect(gates.length).toBeGreaterThan(2);
  });
});
