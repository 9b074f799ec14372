import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ACTION, BATCH_STEP, readText } from "./runner.js";

const SCRIPT = readText("scripts/ci/action.sh");
const DOCS = readText("docs/ci.md");
const NAMES = Object.keys(ACTION.inputs);
const OUTPUTS = Object.keys(ACTION.outputs);
const variableOf = (name: string): string => `INPUT_${name.toUpperCase().replaceAll("-", "_")}`;

function errorsOf(schemaName: string, document: unknown): string[] {
  const schema = JSON.parse(readText(`test/reference/${schemaName}.schema.json`)) as Schema;
  const { errors } = new Validator(schema, "7", false).validate(document);
  return errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`);
}

/** Blocks of YAML of the page, by a word that each begins with. */
const blocks = [...DOCS.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => parse(text ?? ""));

describe("public schemas", () => {
  const job = (steps: unknown) => ({ on: "push", jobs: { a: { "runs-on": "ubuntu-latest", steps } } });

  test("take what is here", () => {
    expect(errorsOf("github-action", parse(readText("action.yml")))).toEqual([]);
    expect(errorsOf("github-workflow", parse(readText("examples/ci/github-workflow.yml")))).toEqual([]);
    expect(errorsOf("gitlab-ci", parse(readText("examples/ci/gitlab-ci.yml")))).toEqual([]);
    expect(blocks).toHaveLength(3);
    expect(errorsOf("github-workflow", job(blocks[0]))).toEqual([]);
    expect(errorsOf("gitlab-ci", blocks[2])).toEqual([]);
  });

  test("refuse what is wrong", () => {
    expect(errorsOf("github-action", { ...parse(readText("action.yml")), runs: { using: "bash" } })).not.toEqual([]);
    expect(errorsOf("github-workflow", job([{ use: "actions/checkout@v6" }]))).not.toEqual([]);
    expect(errorsOf("gitlab-ci", { a: { script: ["b"], artifacts: { report: {} } } })).not.toEqual([]);
  });
});

describe("action.yml", () => {
  test("hands every input to the script in a variable of its own, and none in a line of shell", () => {
    const handed = NAMES.filter((name) => name !== "node-version");
    expect(BATCH_STEP.env).toEqual(
      Object.fromEntries(handed.map((name) => [variableOf(name), `\${{ inputs.${name} }}`])),
    );
    for (const { run, shell } of ACTION.runs.steps) {
      if (run !== undefined) expect([run.includes("${{"), shell]).toEqual([false, "bash"]);
    }
    const read = new Set([...SCRIPT.matchAll(/\$\{(INPUT_\w+)-\}/g)].map(([, name]) => name));
    expect([...read].sort()).toEqual(handed.map(variableOf).sort());
  });

  test("has the outputs that the script can write, and no others", () => {
    for (const name of OUTPUTS) expect(ACTION.outputs[name]?.value).toBe(`\${{ steps.batch.outputs.${name} }}`);
    const formats = /KNOWN_FORMATS="([^"]+)"/.exec(SCRIPT)?.[1]?.split(" ") ?? [];
    expect([...OUTPUTS].sort()).toEqual(["exit-code", ...formats].sort());
    for (const format of formats) expect(ACTION.inputs.formats?.description).toContain(format);
  });

  test("gives every input a default that is a text, but for the one that is needed", () => {
    const needed = NAMES.filter((name) => ACTION.inputs[name]?.default === undefined);
    expect(needed).toEqual(["paths"]);
    expect(ACTION.inputs.paths?.required).toBe(true);
    for (const name of NAMES) expect(ACTION.inputs[name]?.default ?? "").toBeTypeOf("string");
  });

  test("uses actions of others by their commit, and so do the examples; the version stands beside it", () => {
    const used = ACTION.runs.steps.flatMap(({ uses }) => uses ?? []);
    expect(used).toEqual([expect.stringMatching(/^actions\/setup-node@[0-9a-f]{40}$/)]);
    for (const file of ["action.yml", "examples/ci/github-workflow.yml", "docs/ci.md"]) {
      const lines = readText(file).split("\n");
      const others = lines.filter((line) => /^\s*(?:- )?uses: (?!OWNER\/)/.test(line));
      expect(others.length).toBeGreaterThan(0);
      for (const line of others) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});

describe("docs/ci.md", () => {
  const rowsUnder = (head: string): string[][] => {
    const [, table = ""] = DOCS.split(`\n| ${head} |`);
    const [body = ""] = table.split("\n\n");
    const cells = (row: string): string[] =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
    return body.split("\n").slice(2).map(cells);
  };

  test("tells every input, with its default", () => {
    const told = rowsUnder("input | default | means").map(([name, preset]) => [name, preset]);
    const quote = (text: string): string => (text === "" ? "" : `\`${text}\``);
    expect(told).toEqual(NAMES.map((name) => [quote(name), quote(ACTION.inputs[name]?.default ?? "")]));
  });

  test("tells every output", () => {
    const told = rowsUnder("output | holds").flatMap(([names = ""]) => names.split(", "));
    expect(told).toEqual(OUTPUTS.map((name) => `\`${name}\``));
  });

  test("and the examples give the action only inputs that it has", () => {
    const { jobs } = parse(readText("examples/ci/github-workflow.yml"));
    const steps = [...blocks[0], ...jobs.score.steps, ...jobs.gate.steps];
    const ours = steps.filter(({ uses }) => uses?.startsWith("OWNER/tcec@"));
    expect(ours).toHaveLength(3);
    for (const { with: inputs } of ours) {
      expect(NAMES).toEqual(expect.arrayContaining(Object.keys(inputs)));
      expect(inputs.paths).toBeTruthy();
    }
  });

  test("tells every hook", () => {
    const hooks = parse(readText(".pre-commit-hooks.yaml")) as { id: string }[];
    expect(rowsUnder("hook | does").map(([name]) => name)).toEqual(hooks.map(({ id }) => `\`${id}\``));
    const used = [blocks[1], parse(readText("examples/ci/pre-commit-config.yaml"))];
    for (const { repos } of used) {
      for (const { id } of repos[0].hooks) expect(hooks.map((hook) => hook.id)).toContain(id);
    }
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hooks = parse(readText(".pre-commit-hooks.yaml")) as Record<string, unknown>[];

  test("names commands that exist, of the package that pre-commit installs", () => {
    const { bin } = JSON.parse(readText("package.json"));
    expect(Object.keys(bin)).toEqual(["tcec"]);
    for (const { entry, language } of hooks) {
      expect(entry).toMatch(/^tcec (validate|batch)$/);
      expect(language).toBe("node");
    }
  });

  test("never runs several calls at once over the same set of profiles", () => {
    for (const hook of hooks) expect(hook.require_serial === true || hook.pass_filenames === false).toBe(true);
  });

  test("npm pack prints one line: pre-commit takes all that it prints for the name of the package", () => {
    expect(readText(".npmrc")).toMatch(/^foreground-scripts=false$/m);
  });
});
