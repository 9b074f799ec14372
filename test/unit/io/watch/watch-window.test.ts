import { EventEmitter } from "node:events";
import { mkdtempSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { watchPaths } from "../../../../src/io/watch/watch.js";

/** A watcher that tells what the test has it tell. */
const watcher = Object.assign(new EventEmitter(), { close: () => Promise.resolve(), options: {} });
let wasAsked = () => {};
const asked = new Promise<void>((resolve) => {
  wasAsked = resolve;
});
vi.mock("chokidar", () => ({
  watch: () => {
    setImmediate(wasAsked);
    return watcher;
  },
}));

let folder = "";
const controller = new AbortController();
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-window-")));
});
afterAll(() => {
  controller.abort();
  rmSync(folder, { recursive: true, force: true });
});

test("what is written after the watcher looked at a file, and before it listens, counts", async () => {
  const [written, untouched] = [join(folder, "written.yaml"), join(folder, "untouched.yaml")];
  for (const path of [written, untouched]) writeFileSync(path, "old");
  const long = new Date(Date.now() - 60_000);
  const before = { ...statSync(untouched), mtimeMs: long.getTime(), ctimeMs: long.getTime() };
  await new Promise((resolve) => setTimeout(resolve, 50)); // longer than a step of the times of files
  const changes = watchPaths([folder], folder, controller.signal)[Symbol.asyncIterator]();
  const next = changes.next();
  await asked;
  for (const path of [written, untouched]) watcher.emit("add", path, before);
  writeFileSync(written, "new");
  utimesSync(written, long, long); // the time of the change itself remains
  watcher.emit("ready");
  expect((await next).value).toEqual(["written.yaml"]);
});
