import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Sandbox } from "./transcript.js";

const NOBODY = process.getuid?.() === 0 ? 65534 : undefined;
const PROFILE = "tcec: 1\nid: a\nname: A\ndate: 2013\n";
let sandbox: Sandbox;

beforeAll(() => {
  sandbox = new Sandbox();
  sandbox.put("a.yaml", PROFILE);
});
afterAll(() => sandbox.remove());

test("a file without the right to read it is unreadable", () => {
  sandbox.put("locked.yaml", PROFILE);
  chmodSync(join(sandbox.folder, "locked.yaml"), 0);
  const { stdout, stderr, code } = sandbox.run("tcec classify locked.yaml a.yaml --quiet", NOBODY);
  expect(stderr).toContain("file-unreadable");
  expect(stdout).toMatch(/^a {2}/);
  expect(code).toBe(2);
});

test("a folder without the right to list it is unreadable", () => {
  sandbox.put("folder/locked/a.yaml", PROFILE);
  chmodSync(join(sandbox.folder, "folder/locked"), 0);
  const { stdout, code } = sandbox.run("tcec validate folder", NOBODY);
  expect(stdout).toContain("file-unreadable");
  expect(code).toBe(2);
});

test("a folder without the right to write leaves nothing behind", () => {
  chmodSync(sandbox.folder, 0o555);
  const { stderr, code } = sandbox.run("tcec classify a.yaml -o a.json; code=$?; ls -A; exit $code", NOBODY);
  chmodSync(sandbox.folder, 0o755);
  expect(stderr).toContain("file-not-written");
  expect(sandbox.run("ls -A").stdout).not.toMatch(/tmp|a\.json/);
  expect(code).toBe(2);
});

describe("a reader that leaves", () => {
  test.each(["tcec typology show", "tcec classify a.yaml --format json", "tcec --help"])(
    "is no error of %s",
    (command) => {
      const { stdout, stderr } = sandbox.run(`{ sleep 0.3; ${command}; echo "code $?" >&2; } | true`);
      expect(stdout).toBe("");
      expect(stderr).toBe("code 0\n");
    },
  );

  test("after the first line is no error either", () => {
    const { stdout, stderr, code } = sandbox.run("tcec schema result | head -1");
    expect([stdout, stderr, code]).toEqual(["{\n", "", 0]);
  });
});

test("a full disk is said to be so", () => {
  const { stderr, code } = sandbox.run("tcec typology show > /dev/full");
  expect(stderr).toContain("file-not-written");
  expect(code).toBe(2);
});

test("Ctrl-C while waiting for input ends with 130 and without a word", () => {
  const { stdout, stderr } = sandbox.run("sleep 5 | tcec classify - & sleep 1; kill -INT $!; wait $!; echo $?");
  expect([stdout, stderr]).toEqual(["130\n", ""]);
});

describe("a file for which there is not enough memory", () => {
  const documents = Array.from({ length: 120 }, (_, i) =>
    PROFILE.replace("id: a", `id: d${i}`).concat(`x-a: [${"aaa, ".repeat(20_000)}]\n`),
  );

  test.each([0, 2])(
    "costs itself alone, with %d threads: the others are scored, and nothing is left over",
    (workers) => {
      sandbox.put("memory/large.yaml", documents.join("---\n"));
      for (const id of ["b", "m", "z"]) sandbox.put(`memory/${id}.yaml`, PROFILE.replace("id: a", `id: ${id}`));
      const command = `tcec batch . --workers ${workers} --quiet --force --format csv:out.csv`;
      const { stderr, code } = sandbox.run(
        `cd memory && NODE_OPTIONS=--max-old-space-size=48 ${command}; code=$?; ls -A >&2; exit $code`,
      );
      expect(stderr).toContain("file-out-of-memory");
      expect(stderr).not.toMatch(/internal-bug|FATAL|tmp/);
      expect(code).toBe(2);
      const rows = sandbox.run("cut -d, -f1,3,8 memory/out.csv").stdout.trim().split("\n").slice(1);
      expect(rows).toEqual([
        "b.yaml,b,undetermined",
        "large.yaml,,invalid",
        "m.yaml,m,undetermined",
        "z.yaml,z,undetermined",
      ]);
    },
  );
});

test("two runs give the same bytes", () => {
  const once = sandbox.run("tcec classify $EXAMPLES/profiles --format json");
  const again = sandbox.run("tcec classify $EXAMPLES/profiles --format json");
  expect(again).toEqual(once);
  expect(once.stdout.length).toBeGreaterThan(1000);
});

test("no absolute path is shown", () => {
  const { stdout, stderr } = sandbox.run(`tcec classify "$PWD/a.yaml" "$PWD/no.yaml" --format json`);
  expect(stdout + stderr).not.toContain(sandbox.folder);
  expect(stdout).toContain('"file": "a.yaml"');
});

test.each([
  ["en", "The current folder no longer exists"],
  ["fr", "Le dossier dans lequel vous êtes n’existe plus"],
])("a working directory that is gone is said in a line, in %s", (lang, words) => {
  for (const command of ["classify /a.yaml", "batch /a.yaml --no-config", "doctor"]) {
    const { stdout, stderr, code } = sandbox.run(
      `mkdir gone; cd gone; rmdir ../gone; tcec ${command} --lang ${lang} -q`,
    );
    expect([stdout, code]).toEqual(["", 2]);
    expect(stderr).toContain(words);
    expect(stderr).toContain("machine-folder-gone");
    expect(stderr).not.toContain("uv_cwd");
  }
});

test("with few descriptors a batch goes on without threads", () => {
  for (let i = 0; i < 40; i += 1) sandbox.put(`many/${i}.yaml`, PROFILE.replace("id: a", `id: a${i}`));
  const free = sandbox.run("tcec batch many -f csv");
  const { stdout, stderr, code } = sandbox.run("ulimit -n 24; tcec batch many -f csv --workers 3");
  expect([code, stderr]).toEqual([0, free.stderr]);
  expect(stdout).toBe(free.stdout);
});

test("an output over a link that leads to nothing yet is written where it leads, or refused where it cannot be", () => {
  sandbox.put("links/there/keep", "");
  const { code } = sandbox.run("cd links; ln -s there/new.json a.json; tcec classify ../a.yaml -o a.json --force");
  expect(code).toBe(0);
  expect(sandbox.run("cd links; readlink a.json; head -c 1 there/new.json").stdout).toBe("there/new.json\n{");
  const missing = sandbox.run("cd links; ln -s missing/new.json b.json; tcec classify ../a.yaml -o b.json --force -q");
  expect([missing.code, missing.stderr.includes("file-not-written")]).toEqual([2, true]);
  expect(sandbox.run("cd links; readlink b.json; ls").stdout).toBe("missing/new.json\na.json\nb.json\nthere\n");
});

test("what a killed run left beside an output goes with the next one, after a day", () => {
  const [old, young, other] = [".tcec-1-abc.tmp", ".tcec-2-abc.tmp", ".tcec-notes.tmp"];
  for (const name of [old, young, other]) sandbox.put(`left/${name}`, "");
  sandbox.run(`cd left; touch -d '3 days ago' ${old} ${other}`);
  expect(sandbox.run("tcec classify a.yaml -o left/a.json").code).toBe(0);
  expect(sandbox.run("ls -A left").stdout).toBe(`${young}\n${other}\na.json\n`);
});

test("with few descriptors an import writes as many files as there are profiles", () => {
  const rows = Array.from({ length: 300 }, (_, i) => `pole-${i};Pôle ${i};2015`);
  sandbox.put("rows.csv", `id;name;date\n${rows.join("\n")}\n`);
  const { stderr, code } = sandbox.run("ulimit -n 24; tcec import rows.csv -o imported && ls imported | wc -l >&2");
  expect(stderr).toMatch(/300 new/);
  expect(stderr).toMatch(/^\s*300\s*$/m);
  expect(code).toBe(0);
});

describe("with hardly any descriptors", () => {
  const put = () => {
    for (let i = 0; i < 60; i += 1) sandbox.put(`few/${i}.yaml`, PROFILE.replace("id: a", `id: a${i}`));
  };

  test.each([18, 19, 20, 21, 22, 23])("%d: a batch is done, or what it lacks is said, and never a bug", (limit) => {
    put();
    const outputs = "-f csv:few/a.csv -f json:few/b.json -f ndjson:few/c.ndjson";
    for (const words of ["--workers 2", "--workers 0 --force ".concat(outputs)]) {
      const { stderr, code } = sandbox.run(`ulimit -n ${limit}; tcec batch few -q ${words}`);
      expect([0, 2]).toContain(code);
      expect(stderr).not.toMatch(/internal-bug|node:|\n {4}at /);
      if (code === 2) expect(stderr).toMatch(/machine-no-descriptors|file-not-written|too many files are open|EMFILE/);
    }
    expect(sandbox.run("ls -A few | grep -c tmp").stdout).toBe("0\n");
  });

  test("a line says so where the folder of a typology cannot even be looked at", () => {
    const held = Array.from({ length: 6 }, (_, i) => `exec ${i + 3}</dev/null`).join("; ");
    const { stderr, code } = sandbox.run(`${held}; ulimit -n 24; tcec classify a.yaml -q`);
    expect([0, 2]).toContain(code);
    if (code === 2) expect(stderr).toMatch(/machine-no-descriptors|EMFILE/);
  });
});

describe("what is removed during a run", () => {
  /** More than a pipe holds: once it is written, the names of all files are known. */
  const filled = () => sandbox.put("filled.yaml", `${PROFILE}notes: ${"a ".repeat(100_000)}\n`);
  const sending = (words: string) => `{ cat filled.yaml; ${words}; echo ---; sed s/id:.a/id:\\ b/ a.yaml; } |`;

  test("a folder of profiles costs its files: each is named, and the others are scored", () => {
    filled();
    for (const name of ["x", "y"]) sandbox.put(`gone/${name}.yaml`, PROFILE.replace("id: a", `id: ${name}`));
    const { stdout, stderr, code } = sandbox.run(`${sending("rm -r gone")} tcec batch - gone -f csv`);
    expect(code).toBe(2);
    expect(stderr.match(/file-not-found/g)).toHaveLength(2);
    expect(stderr).not.toContain("internal-bug");
    expect(stdout.split("\n").map((row) => row.split(",").slice(0, 3).join())).toEqual([
      "file,document,id",
      "<stdin>,1,a",
      "<stdin>,2,b",
      "gone/x.yaml,,",
      "gone/y.yaml,,",
      "",
    ]);
  });

  test("the folder of an output is said to be missing, and all that could be is done", () => {
    filled();
    sandbox.put("out/keep", "");
    const { stderr, code } = sandbox.run(`${sending("rm -r out")} tcec batch - -q -f csv:out/a.csv -f json:b.json; ls`);
    expect(stderr).toContain("file-not-written");
    expect(stderr).not.toContain("internal-bug");
    expect(code).toBe(0); // of ls
  });

  test("the working directory", () => {
    filled();
    sandbox.put("here/x.yaml", PROFILE.replace("id: a", "id: x"));
    const { stderr, code } = sandbox.run(
      `{ cat filled.yaml; rm -r here; echo ---; sed s/id:.a/id:\\ b/ a.yaml; } | (cd here; tcec batch - x.yaml -q; echo "code $?" >&2)`,
    );
    expect(code).toBe(0); // of echo
    expect(stderr).toContain("file-not-found");
    expect(stderr).toContain("code 2");
    expect(stderr).not.toMatch(/internal-bug|uv_cwd/);
  });
});

describe("a stream of mistakes on standard input", () => {
  test.each([0, 2])("is looked at up to the findings of one file, with %d threads", (workers) => {
    const wrong = (i: number) => `tcec: 1\nid: a${i}\nname: A\ndate: 2013\nsectors: [${"1, ".repeat(300)}]\n`;
    sandbox.put("wrong.yaml", Array.from({ length: 900 }, (_, i) => wrong(i)).join("---\n"));
    const { stdout, stderr, code } = sandbox.run(`cat wrong.yaml | tcec batch - a.yaml --workers ${workers} -f csv`);
    expect(code).toBe(2);
    expect(stderr.match(/value-wrong-type/g)?.length).toBeLessThan(2_000);
    expect(stderr.match(/file-read-in-part/g)).toHaveLength(1);
    expect(stdout.trim().split("\n").at(-1)).toContain("a.yaml,1,a,");
  });
});
