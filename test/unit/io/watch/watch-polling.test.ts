import { appendFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type * as Chokidar from "chokidar";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchPaths } from "../../../../src/io/watch/watch.js";

/** Whether each watcher that was made looks at the files itself, and whether that fails too. */
const made: (boolean | undefined)[] = [];
let failsAlways = false;

vi.mock("chokidar", async (load) => {
  const real = await load<typeof Chokidar>();
  const watch: typeof real.watch = (paths, options) => {
    made.push(options?.usePolling);
    const watcher = real.watch(paths, { ...options, interval: 20 });
    const refuse = () => watcher.emit("error", Object.assign(new Error("no more watchers"), { code: "ENOSPC" }));
    if (failsAlways || !options?.usePolling) setImmediate(refuse);
    return watcher;
  };
  return { ...real, watch };
});

let folder = "";
const controller = new AbortController();
beforeEach(() => {
  made.length = 0;
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-polling-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("where the system refuses to tell of changes, the files are looked at again and again", async () => {
  const file = join(folder, "a.yaml");
  writeFileSync(file, "old");
  const changes = watchPaths([folder], folder, controller.signal)[Symbol.asyncIterator]();
  const write = setInterval(() => appendFileSync(file, "x"), 50);
  expect((await changes.next()).value).toEqual(["a.yaml"]);
  clearInterval(write);
  await changes.return?.();
  expect(made).toEqual([false, true]);
});

test("where that fails too, it is said", async () => {
  failsAlways = true;
  const changes = watchPaths([folder], folder, controller.signal)[Symbol.asyncIterator]();
  await expect(changes.next()).rejects.toThrow("no more watchers");
  expect(made).toEqual([false, true]);
});
