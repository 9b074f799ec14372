import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
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

describe("what is no file", () => {
  test.skipIf(process.platform === "win32")("is no profile of a folder: a pipe would be waited for", () => {
    sandbox.put("pipes/a.yaml", profile("a"));
    const { stdout, code } = sandbox.run("mkfifo pipes/b.yaml && ln -s b.yaml pipes/c.yaml && tcec batch pipes -q");
    expect([stdout.split("\n").length, code]).toEqual([2, 0]);
  });

  test.skipIf(process.platform === "win32")("on standard input is said", () => {
    const { stderr, code } = sandbox.run("tcec batch - -q < many");
    expect(stderr).toMatch(/file-unreadable/);
    expect(code).toBe(2);
  });
});

describe("a cache", () => {
  test.skipIf(process.platform !== "linux")(
    "in a place where nothing can be is said once, by all threads together",
    () => {
      const { stderr, code } = sandbox.run("tcec batch many --cache=/proc/none/cache --workers 2 -f csv:/dev/null");
      expect(stderr.match(/cache-not-written/g)).toHaveLength(1);
      expect(code).toBe(0);
    },
  );

  test("forgets what was not used for a long time", () => {
    expect(sandbox.run("tcec batch many --cache=kept -f csv:/dev/null").code).toBe(0);
    const entries = () => readdirSync(join(sandbox.folder, "kept")).filter((name) => name.endsWith(".entry"));
    const [first = ""] = entries();
    const stale = join(sandbox.folder, "kept", first.replace(/./, "_"));
    writeFileSync(stale, "old");
    utimesSync(stale, 0, 0);
    sandbox.run("tcec batch many --cache=kept -f csv:/dev/null");
    expect(entries()).toContain(first);
    expect(readdirSync(join(sandbox.folder, "kept"))).not.toContain(first.replace(/./, "_"));
  });
});

describe("threads", () => {
  test.each(["csv", "json", "ndjson"])("give the same bytes as none in %s, in the order of the files", (format) => {
    const alone = sandbox.run(`tcec batch many -f ${format} --workers 0`);
    const together = sandbox.run(`tcec batch many -f ${format} --workers 3`);
    expect(together.code).toBe(0);
    expect(together.stdout).toBe(alone.stdout);
    expect(alone.stdout.split("p599").length).toBeGreaterThan(1);
  });
});

describe("a baseline", () => {
  const renew = (paths: string) =>
    sandbox.run(`tcec batch ${paths} --baseline base.json --update-baseline -f csv:/dev/null`);
  const text = () => readFileSync(join(sandbox.folder, "base.json"), "utf8");

  test("is left as it was while something is missing, so that it forgets no profile", () => {
    sandbox.put("held/a.yaml", profile("a"));
    sandbox.put("held/b.yaml", profile("b"));
    expect(renew("held").code).toBe(0);
    const before = text();
    sandbox.put("held/b.yaml", "id: [");
    const refused = renew("held");
    expect([refused.code, text()]).toEqual([1, before]);
    expect(refused.stderr).toContain("baseline-kept");
    expect(renew("held/a.yaml nowhere.yaml").code).toBe(2);
    expect(text()).toBe(before);
    rmSync(join(sandbox.folder, "held/b.yaml"));
    expect(renew("held").code).toBe(0);
    expect(JSON.parse(text()).results).toHaveLength(1);
    expect(leftovers()).toEqual([]);
  });
});

describe("a saved batch", () => {
  test.each(["json", "ndjson"])("that is read back (%s) counts the same", (format) => {
    sandbox.put("odd/a.yaml", profile("a"));
    sandbox.put("odd/broken.yaml", "id: [");
    const make = `ln -sfn / odd/out; ln -sf nowhere.yaml odd/dangling.yaml; rm -rf again; mkdir again`;
    const gates = "--fail-on invalid --max-warnings 0";
    const first = sandbox.run(`${make}; tcec batch odd nope.yaml ${gates} -f text -f ${format}:again/saved.json`);
    const again = sandbox.run(`tcec batch again/saved.json ${gates} -f text`);
    const counts = (text: string) => text.slice(text.indexOf("1 profile")).replace("in 1 file,", "in 2 files,");
    expect(counts(first.stdout)).toContain("1 document refused · 3 errors · 1 warning");
    expect(counts(again.stdout)).toBe(counts(first.stdout));
    expect(again.stderr.trimEnd().split("\n").at(-1)).toBe(first.stderr.trimEnd().split("\n").at(-1));
    expect([again.code, first.code]).toEqual([2, 2]);
  });
});

test("on GitHub Actions a text is no command to the runner, wherever it comes from", () => {
  const level = `coordination ${"a".repeat(17)} ${"a".repeat(17)} ${"a".repeat(11)} ${"a".repeat(8)} ::error::x`;
  sandbox.put("sly/e.yaml", `${profile("e")}level: "${level} ##[warning]y bbbbbbbbb"\n`);
  sandbox.put("sly/##[add-mask]o.yaml", "tcec: 1\nid: ::x\n");
  const obeyed = (text: string) => text.split("\n").filter((line) => /^\s*::|##\[/.test(line));
  for (const command of ["batch sly -v", "batch sly -q", "validate sly", "batch sly -f ndjson -o /dev/null"]) {
    const elsewhere = sandbox.run(`tcec ${command}`);
    expect(obeyed(elsewhere.stdout + elsewhere.stderr), command).not.toEqual([]);
    const { stdout, stderr } = sandbox.run(`GITHUB_ACTIONS=true tcec ${command}`);
    const annotations = /^::(?:error|warning|notice) .*::.*$/gm;
    expect(obeyed(stdout + stderr.replaceAll(annotations, "")), command).toEqual([]);
  }
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

test.each([0, 2])("a stream that pauses is scored as far as it is complete, with %i threads", async (workers) => {
  const words = ["batch", "-", "-f", "ndjson", "--workers", String(workers)];
  const env = { PATH: process.env.PATH, NO_COLOR: "1" };
  const child = spawn(process.execPath, [BIN, ...words], { cwd: sandbox.folder, env });
  let said = "";
  const steps: [string, () => void][] = [
    ['"id":"first"', () => child.stdin.write(`---\n${profile("third")}`)],
    ['"id":"second"', () => child.stdin.end()],
  ];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    const [[waitedFor, act] = ["", () => {}]] = steps;
    if (waitedFor === "" || !said.includes(waitedFor)) return;
    steps.shift();
    act();
  });
  child.stdin.write(`${profile("first")}---\n${profile("second")}`);
  const code = await new Promise((resolve) => child.once("close", resolve));
  const ids = said
    .trim()
    .split("\n")
    .flatMap((line) => JSON.parse(line).id ?? []);
  expect([ids, code]).toEqual([["first", "second", "third"], 0]);
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

test("--watch writes over what it wrote itself, never over what was there before", async () => {
  sandbox.put("over/a.yaml", profile("first"));
  sandbox.put("over/there.csv", "mine");
  const at = (name: string) => join(sandbox.folder, "over", name);
  const again = () => writeFileSync(at("a.yaml"), profile("second"));
  const refused = await watched(
    ["batch", "over", "-q", "-f", "csv:over/there.csv"],
    [
      [/file-output-exists/, again],
      [/file-output-exists[\s\S]*file-output-exists/, () => {}],
    ],
  );
  expect([refused.includes("found 1 error"), readFileSync(at("there.csv"), "utf8")]).toEqual([true, "mine"]);
  await watched(
    ["batch", "over", "-f", "text", "-f", "text:/dev/null", "-f", "csv:over/new.csv"],
    [
      [/watching/, () => writeFileSync(at("a.yaml"), profile("third"))],
      [/changed: .*a\.yaml[\s\S]*third/, () => {}],
    ],
  );
  expect(readFileSync(at("new.csv"), "utf8")).toContain("third");
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

  test("in a folder below the root of the repository, files are named from the root where programs look them up", () => {
    sandbox.put("below/p/bad.yaml", "tcec: 1\nid: a\nname: A\ndate: 2013\nfundng: 1\n");
    const words = "batch p ../below/p/none.yaml -q -f sarif:a.sarif -f gitlab:a.gitlab -f csv";
    const inFolder = (env: string) => {
      const { stdout, stderr } = sandbox.run(`cd below && ${env} tcec ${words} --force`);
      expect(stdout).toContain("\np/bad.yaml,1,");
      const [sarif, gitlab] = ["a.sarif", "a.gitlab"].map((name) =>
        JSON.parse(readFileSync(join(sandbox.folder, "below", name), "utf8")),
      );
      const uris = sarif.runs[0].results.map(
        (one: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
          one.locations[0].physicalLocation.artifactLocation.uri,
      );
      return { stderr, uris, paths: gitlab.map((one: { location: { path: string } }) => one.location.path) };
    };
    const github = inFolder('GITHUB_ACTIONS=true GITHUB_WORKSPACE="$PWD/.."');
    expect(github.stderr).toMatch(/^::error file=below\/p\/bad\.yaml,line=5,col=1/m);
    expect([github.uris.sort(), github.paths.sort()]).toEqual([
      ["below/p/bad.yaml", "below/p/none.yaml"],
      ["below/p/bad.yaml", "below/p/none.yaml"],
    ]);
    expect(inFolder('GITLAB_CI=true CI_PROJECT_DIR="$PWD/.."').paths).toEqual(github.paths);
    expect(inFolder("GITHUB_ACTIONS=true GITHUB_WORKSPACE=/nowhere").paths.sort()).toEqual([
      "p/bad.yaml",
      "p/none.yaml",
    ]);
    expect(inFolder("").paths.sort()).toEqual(["p/bad.yaml", "p/none.yaml"]);
  });

  test("no more than ten errors are annotated, and the rest is counted", () => {
    for (let i = 0; i < 15; i += 1) sandbox.put(`ghmany/${i}.yaml`, "tcec: 1\n");
    const { stderr } = sandbox.run("GITHUB_ACTIONS=true tcec batch ghmany -q");
    const lines = stderr.split("\n").filter((line) => line.startsWith("::error"));
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/more/);
  });
});
