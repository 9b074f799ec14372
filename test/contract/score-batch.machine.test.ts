import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
// By their names, through `exports`: what a user of the package gets.
const library = async (): Promise<typeof import("../../src/index.js")> => import("tcec" as string);
const onNode = async (): Promise<typeof import("../../src/node.js")> => import("tcec/node" as string);

const profile = (id: string) => `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2013\n`;
let folder = "";
/** The folder as a path that the library gets, and as findings show it. */
let shown = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tcec-library-"));
  shown = relative(process.cwd(), folder).replaceAll("\\", "/");
  mkdirSync(join(folder, "many"));
  for (let i = 0; i < 400; i += 1) writeFileSync(join(folder, "many", `c${i}.yaml`), profile(`c-${i}`));
  writeFileSync(join(folder, "broken.yaml"), "tcec: 1\nid: x\n");
  writeFileSync(join(folder, "again.yaml"), profile("c-0"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("scoreBatch of tcec/node", () => {
  it("scores a folder, here or in threads alike: entries in order, gates, counts and texts as the command writes them", async () => {
    const { scoreBatch } = await onNode();
    const { renderBatch } = await library();
    const [alone, together] = await Promise.all(
      [0, 2].map((workers) =>
        scoreBatch({ paths: [folder], workers, gates: { failOn: ["invalid"] }, formats: ["csv", "ndjson", "json"] }),
      ),
    );
    expect(together).toEqual(alone);
    const batch = together?.value;
    if (!batch) throw new Error("no batch");
    expect(batch.summary).toMatchObject({ files: 402, profiles: 401 - 1, refused: 2 });
    expect(batch.summary.gates).toMatchObject([{ gate: "--fail-on invalid", passed: false, count: 2 }]);
    expect(batch.entries.map(({ entry }) => entry.kind).filter((kind) => kind === "refused")).toHaveLength(2);
    expect(JSON.parse(batch.texts.json ?? "").results).toHaveLength(400);
    expect(batch.texts.csv?.split("\n", 1)[0]).toMatch(/^file,document,id/);
    expect(batch.texts.ndjson?.split("\n").filter((line) => line.includes('"record":"profile"'))).toHaveLength(400);
    expect(await renderBatch(batch, "junit", batch)).toContain('failures="');
  });

  it("tells how far it is, and keeps outcomes for the next time", async () => {
    const { scoreBatch } = await onNode();
    const cache = join(folder, ".cache");
    const heard: unknown[] = [];
    const first = await scoreBatch({ paths: [`${folder}/many`], cache, onProgress: (seen) => void heard.push(seen) });
    expect(heard.length).toBeGreaterThan(5);
    expect(heard.at(-1)).toEqual({ files: 400, totalFiles: 400, profiles: 400 });
    expect(await scoreBatch({ paths: [`${folder}/many`], cache })).toEqual(first);
  });

  it("ends with its signal, also in the middle", async () => {
    const { scoreBatch } = await onNode();
    const controller = new AbortController();
    const stopped = scoreBatch({
      paths: [folder],
      workers: 2,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("enough")),
    });
    await expect(stopped).rejects.toThrow("enough");
    await expect(scoreBatch({ paths: [folder], signal: controller.signal })).rejects.toThrow("enough");
  });

  it("throws what the callback throws, and ends its threads", async () => {
    const { scoreBatch } = await onNode();
    const onProgress = () => {
      throw new Error("no more");
    };
    await expect(scoreBatch({ paths: [folder], workers: 2, onProgress })).rejects.toThrow("no more");
  });

  it("says by values what is wrong with the input", async () => {
    const { scoreBatch } = await onNode();
    const codes = async (options: Parameters<typeof scoreBatch>[0]) => {
      const { value, diagnostics } = await scoreBatch(options);
      expect(value).toBeNull();
      return diagnostics.map(({ code }) => code);
    };
    const paths = [`${folder}/again.yaml`];
    expect(await codes({ paths: [`${folder}/absent.yaml`] })).toEqual(["file-not-found"]);
    expect(await codes({ paths, gates: { failOn: ["undeterminate"] } })).toEqual(["usage-choice"]);
    expect(await codes({ paths, gates: { baseline: `${folder}/broken.yaml` } })).toEqual(["result-expected"]);
    const { value } = await scoreBatch({ paths: [...paths, `${folder}/absent.yaml`] });
    expect(value?.summary.loose).toMatchObject([{ code: "file-not-found", args: { path: `${shown}/absent.yaml` } }]);
  });

  it("answers options that cannot be meant with a sentence", async () => {
    const { scoreBatch } = await onNode();
    const paths = [folder];
    await expect(scoreBatch({ paths: [] })).rejects.toThrow(/^scoreBatch: paths: a list with at least one path$/);
    await expect(scoreBatch({ paths: ["-"] })).rejects.toThrow(RangeError);
    await expect(scoreBatch({ paths, workers: -1 })).rejects.toThrow(
      "scoreBatch: workers: a whole number from 0 on, not -1",
    );
    await expect(scoreBatch({ paths, gates: { tolerance: 2 } })).rejects.toThrow("scoreBatch: gates.tolerance: ");
    await expect(scoreBatch({ paths, gates: { maxWarnings: 0.5 } })).rejects.toThrow("scoreBatch: gates.maxWarnings: ");
    await expect(scoreBatch({ paths, formats: ["pdf" as never] })).rejects.toThrow(
      "scoreBatch: formats: csv, json, ndjson, not pdf",
    );
  });

  it("leaves the process of its caller as it was: no listeners, no output, no thread that keeps it alive", () => {
    const script = `import { scoreBatch } from "tcec/node";
      const before = process.eventNames().length;
      await scoreBatch({ paths: [${JSON.stringify(folder)}], workers: 2 });
      process.exitCode = process.eventNames().length - before;`;
    const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8" });
    expect([run.status, run.stdout, run.stderr]).toEqual([0, "", ""]);
  });
});

describe("examples/score-folder.mjs", () => {
  const play = (...words: string[]) =>
    spawnSync(process.execPath, ["examples/score-folder.mjs", ...words], { cwd: ROOT, encoding: "utf8" });

  it("scores the examples, and fails by its gate", () => {
    const { status, stdout, stderr } = play();
    expect(stdout).toMatch(/okhra +2004/);
    expect(stdout).toMatch(/--fail-on undetermined/);
    expect(stderr).toMatch(/(\d+) of \1 files\n$/);
    expect(status).toBe(1);
  });

  it("says why nothing was scored, and ends with 0 where the gate is passed", () => {
    expect(play("absent")).toMatchObject({ status: 1, stdout: "file-not-found\n" });
    expect(play("examples/profiles/initiatives-et-cite-2013.yaml").status).toBe(0);
  });

  it("has about ten lines", () => {
    expect(readFileSync(`${ROOT}examples/score-folder.mjs`, "utf8").trim().split("\n").length).toBeLessThanOrEqual(13);
  });
});
