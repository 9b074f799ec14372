import { beforeEach, expect, test } from "vitest";
import type { CacheFolder } from "../../../src/io/host/long-run.js";
import { finding } from "../../../src/model/finding.js";
import { memoryCache } from "../../../src/run/cache.js";
import { createScorer } from "../../../src/run/scorer.js";
import type { Reply, ScoringSetup } from "../../../src/run/task.js";
import { defaultTypology } from "../../../src/typology/default.js";

const profile = (id: string) => `tcec: 1\nid: ${id}\nname: A\ndate: 2013\n`;
let files: Record<string, string>;
let signatures: Record<string, string>;
let reads: string[];
beforeEach(() => {
  files = { "a.yaml": profile("a"), "b.yaml": profile("b") };
  signatures = {};
  reads = [];
});

const readFileNow = (path: string) => {
  reads.push(path);
  const text = files[path];
  return text === undefined
    ? { value: null, diagnostics: [finding("file-not-found", { path })] }
    : { value: new TextEncoder().encode(text), diagnostics: [] };
};
const tools = { readFileNow, openCache: () => ({ value: null, diagnostics: [] }) };
const setup: ScoringSetup = {
  typology: defaultTypology(),
  isDefault: true,
  privateQuotes: false,
  formats: [{ format: "json" }],
  cache: null,
  isGuest: false,
  build: "1",
  cwd: "/",
};
const task = { kind: "files", files: ["a.yaml", "b.yaml"] } as const;
const withSignatures = (folder: CacheFolder): CacheFolder => ({
  ...folder,
  signature: (path) => signatures[path] ?? null,
});

async function score(folder: CacheFolder, changes: Partial<ScoringSetup> = {}): Promise<Reply> {
  reads = [];
  return (await createScorer({ ...setup, ...changes }, tools, { memory: folder }))(task);
}

test("unchanged files give the same reply", async () => {
  const folder = memoryCache();
  const first = await score(folder);
  expect(await score(folder)).toEqual(first);
  expect(first.entries.map(({ kind }) => kind)).toEqual(["scored", "scored"]);
});

test("a file with the same signature is not read again, one without is read and compared", async () => {
  signatures = { "a.yaml": "1", "b.yaml": "1" };
  const folder = withSignatures(memoryCache());
  await score(folder);
  await score(folder);
  expect(reads).toEqual([]);
  signatures = { "a.yaml": "1", "b.yaml": "2" };
  await score(folder);
  expect(reads).toEqual(["b.yaml"]);
});

test("other contents are scored anew", async () => {
  const folder = memoryCache();
  await score(folder);
  files["b.yaml"] = profile("c");
  const ids = (await score(folder)).entries.map((entry) => (entry.kind === "scored" ? entry.id : null));
  expect(ids).toEqual(["a", "c"]);
});

test.each<[string, Partial<ScoringSetup>]>([
  ["build of the program", { build: "2" }],
  ["typology", { typology: { ...defaultTypology(), hash: "sha256:other" } }],
  ["formats", { formats: [{ format: "ndjson" }] }],
])("another %s does not take what was kept", async (_, changes) => {
  const folder = memoryCache();
  let kept = 0;
  const counting: CacheFolder = {
    ...folder,
    put: (key, meta, bytes) => {
      kept += 1;
      return folder.put(key, meta, bytes);
    },
  };
  await score(counting);
  await score(counting);
  expect(kept).toBe(1);
  await score(counting, changes);
  expect(kept).toBe(2);
});

test("a file that cannot be read is not kept: it may be there the next time", async () => {
  const folder = memoryCache();
  delete files["b.yaml"];
  expect((await score(folder)).entries[1]).toMatchObject({ kind: "refused", file: "b.yaml" });
  files["b.yaml"] = profile("b");
  expect((await score(folder)).entries[1]).toMatchObject({ kind: "scored", id: "b" });
});

test("a damaged outcome is said once and computed again", async () => {
  const folder = memoryCache();
  const damaged: CacheFolder = { ...folder, get: () => "damaged" };
  const reply = await score(damaged, { cache: ".tcec-cache" });
  expect(reply.notes.map(({ code }) => code)).toEqual(["cache-damaged"]);
  expect(reply.entries).toHaveLength(2);
});
