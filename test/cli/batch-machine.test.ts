import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Sandbox } from "./transcript.js";

const BIN = fileURLToPath(new URL("../../bin/tcec.js", import.meta.url));
const profile = (id: string) => `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2013\n`;
let sandbox: Sandbox;

beforeAll(() => {
  sandbox = new Sandbox();
  for (let i = 0; i < 600; i += 1) sandbox.put(`many/p${String(i).padStart(3, "0")}.yaml`, profile(`p${i}`));
});
afterAll(() => sandbox.remove());

const leftovers = () => readdirSync(sandbox.folder).filter((name) => name.includes("tmp"));

describe("threads", () => {
  test.each(["csv", "json", "ndjson"])("give the same bytes as none in %s, in the order of the files", (format) => {
    const alone = sandbox.run(`tcec batch many -f ${format} --workers 0`);
    const together = sandbox.run(`tcec batch many -f ${format} --workers 3`);
    expect(together.code).toBe(0);
    expect(together.stdout).toBe(alone.stdout);
    expect(alone.stdout.split("p599").length).toBeGreaterThan(1);
  });
});

describe("a batch that meets the limits of the machine", () => {
  test.skipIf(process.platform !== "linux")("says that the disk is full, and prints the rest", () => {
    const { stdout, stderr, code } = sandbox.run("tcec batch many -q -f text -f csv:/dev/full -f json:whole.json");
    expect(stderr).toContain("file-not-written");
    expect(stdout.split("\n")).toHaveLength(601);
    expect(JSON.parse(readFileSync(join(sandbox.folder, "whole.json"), "utf8")).results).toHaveLength(600);
    expect(code).toBe(2);
  });

  test("keeps a file that exists, before anything is scored, and the others are not begun", () => {
    writeFileSync(join(sandbox.folder, "there.csv"), "mine");
    const { stdout, stderr, code } = sandbox.run("tcec batch many -q -f csv:there.csv -f json:not.json");
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain("file-output-exists");
    expect(readFileSync(join(sandbox.folder, "there.csv"), "utf8")).toBe("mine");
    expect(readdirSync(sandbox.folder)).not.toContain("not.json");
    expect(leftovers()).toEqual([]);
  });

  test.each([0, 2])("is silent when its reader leaves, with %i threads", (workers) => {
    const { stdout, stderr, code } = sandbox.run(`tcec batch many -f csv --workers ${workers} | head -1`);
    expect(stdout).toMatch(/^file,document,id/);
    expect([stderr, code]).toEqual(["", 0]);
  });

  test("scores what is left where files vanish while it runs", () => {
    sandbox.put("going/a.yaml", profile("a"));
    sandbox.put("going/z.yaml", profile("z"));
    // the first file is a pipe: the run waits in it until the last file is gone
    const script = "mkfifo going/m.yaml; (sleep 1; rm going/z.yaml; printf '%s' \"$TEXT\" > going/m.yaml) & ";
    const text = profile("m").replaceAll("\n", "\\n");
    const { stdout, stderr, code } = sandbox.run(
      `TEXT=$(printf '${text}'); ${script} tcec batch going/a.yaml going/m.yaml going/z.yaml -q`,
    );
    expect(stdout).toMatch(/^a .*\nm .*\n/);
    expect(stderr).toContain("file-not-found");
    expect(code).toBe(2);
  });
});

test.each([0, 2])("Ctrl-C ends a batch with %i threads with 130 and leaves no file behind", async (workers) => {
  const words = ["batch", "-", "-f", "ndjson", "-f", "csv:cut.csv", "--workers", String(workers)];
  const child = spawn(process.execPath, [BIN, ...words], {
    cwd: sandbox.folder,
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  let said = "";
  let isTold = false;
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (!isTold && text.includes('"record":"profile"')) isTold = child.kill("SIGINT");
  });
  child.stdin.on("error", () => {});
  child.stdin.write(Array.from({ length: 12_000 }, (_, i) => `---\n${profile(`c${i}`)}`).join("")); // and no end
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(code).toBe(130);
  expect(said).toMatch(/^Interrupted/m);
  expect(said).not.toMatch(/^\s+at /m);
  expect(readdirSync(sandbox.folder)).not.toContain("cut.csv");
  expect(leftovers()).toEqual([]);
});

/** Starts a watch, waits for words of it, does something, waits for others, ends it. */
async function watched(words: readonly string[], steps: readonly [RegExp, () => void][]): Promise<string> {
  const child = spawn(process.execPath, [BIN, ...words, "--watch"], {
    cwd: sandbox.folder,
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  let said = "";
  let step = 0;
  const listen = (text: string) => {
    said += text;
    const [words, act] = steps[step] ?? [/$^/, () => {}];
    if (!words.test(said)) return;
    step += 1;
    act();
    if (step === steps.length) child.kill("SIGINT");
  };
  child.stdout.setEncoding("utf8").on("data", listen);
  child.stderr.setEncoding("utf8").on("data", listen);
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(code).toBe(130);
  return said;
}

describe("--watch", () => {
  test.each(["batch", "classify"])("of %s scores again what changes, appears and vanishes", async (command) => {
    const folder = `watched-${command}`;
    sandbox.put(`${folder}/a.yaml`, profile("first"));
    const at = (name: string) => join(sandbox.folder, folder, name);
    const said = await watched(
      [command, folder],
      [
        [/watching/, () => writeFileSync(at("a.yaml"), profile("second"))],
        [/changed: .*a\.yaml[\s\S]*second/, () => writeFileSync(at("b.yaml"), profile("third"))],
        [/changed: .*b\.yaml[\s\S]*third/, () => rmSync(at("a.yaml"))],
        [/changed: .*a\.yaml(?![\s\S]*second)[\s\S]*third/, () => {}],
      ],
    );
    expect(said).not.toMatch(/internal-bug/);
  });
});

describe("on GitHub Actions", () => {
  test("annotations and the summary of the job come by themselves, and standard output stays as asked for", () => {
    sandbox.put("gh/bad.yaml", "tcec: 1\nid: a\nname: A\ndate: 2013\nfundng: 1\n");
    sandbox.put("gh/good.yaml", profile("good"));
    sandbox.put("summary.md", "before\n");
    const env = 'GITHUB_ACTIONS=true GITHUB_STEP_SUMMARY="$PWD/summary.md"';
    const { stdout, stderr, code } = sandbox.run(`${env} tcec batch gh -f csv`);
    expect(code).toBe(1);
    expect(stdout.split("\n")).toHaveLength(4);
    expect(stderr).toMatch(/^::error file=gh\/bad\.yaml,line=5,col=1/m);
    expect(readFileSync(join(sandbox.folder, "summary.md"), "utf8")).toMatch(/^before\n[\s\S]*good/);
  });

  test("no more than ten errors are annotated, and the rest is counted", () => {
    for (let i = 0; i < 15; i += 1) sandbox.put(`ghmany/${i}.yaml`, "tcec: 1\n");
    const { stderr } = sandbox.run("GITHUB_ACTIONS=true tcec batch ghmany -q");
    const lines = stderr.split("\n").filter((line) => line.startsWith("::error"));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/more/);
  });
});
