import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Debounce } from "../../../../src/io/watch/debounce.js";
import { watchPaths } from "../../../../src/io/watch/watch.js";

let folder = "";
let controller: AbortController;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-watch-")));
  controller = new AbortController();
});
afterEach(() => {
  controller.abort();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);

/** Writes files that are older than whatever begins afterwards. */
async function put(...names: string[]): Promise<void> {
  for (const name of names) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), "old\n");
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/**
 * Watches, and gives a function that waits until these names have come, in whatever portions. Others may come only if they
 * were waited for before: a system may tell of one change twice.
 */
function watch(...paths: string[]) {
  return watchWithout([], ...paths);
}

function watchWithout(patterns: readonly string[], ...paths: string[]) {
  const exclude = patterns.map((pattern) => ({ pattern, base: "." }));
  const changes = watchPaths(paths, folder, controller.signal, exclude)[Symbol.asyncIterator]();
  const known = new Set<string>();
  return async (...names: string[]) => {
    for (const name of names) known.add(name);
    const left = new Set(names);
    while (left.size > 0) {
      const { value, done } = await changes.next();
      if (done) throw new Error("nothing is watched any more");
      for (const name of value) {
        expect([...known]).toContain(name);
        left.delete(name);
      }
    }
  };
}

/** Waits until the watcher has seen a file that appears, and so is at work. */
async function atWork(seen: (...names: string[]) => Promise<void>, name: string): Promise<void> {
  writeFileSync(at(name), "first\n");
  await seen(name);
}

describe("a folder", () => {
  test("tells nothing of what is left out", async () => {
    await put("p/a.yaml", "p/drafts/b.yaml", "p/a-old.yaml");
    const seen = watchWithout(["drafts", "*-old.yaml"], "p");
    await atWork(seen, "p/probe.yaml");
    appendFileSync(at("p/drafts/b.yaml"), "x");
    appendFileSync(at("p/a-old.yaml"), "x");
    appendFileSync(at("p/a.yaml"), "x");
    await seen("p/a.yaml");
  });

  test("tells of YAML files that change, appear and vanish, in the folders in it too", async () => {
    await put("p/a.yaml", "p/sub/b.yml", "p/notes.txt", "p/.hidden/c.yaml", "p/node_modules/d.yaml");
    const seen = watch("p");
    await atWork(seen, "p/probe.yaml");
    appendFileSync(at("p/notes.txt"), "x");
    appendFileSync(at("p/.hidden/c.yaml"), "x");
    appendFileSync(at("p/node_modules/d.yaml"), "x");
    writeFileSync(at("p/.tcec-1-2.tmp"), "x");
    appendFileSync(at("p/a.yaml"), "x");
    rmSync(at("p/sub/b.yml"));
    await seen("p/a.yaml", "p/sub/b.yml");
    mkdirSync(at("p/new/inner"), { recursive: true });
    writeFileSync(at("p/new/inner/e.yaml"), "x");
    await seen("p/new/inner/e.yaml");
    rmSync(at("p/new"), { recursive: true });
    await seen("p/new/inner/e.yaml");
  });

  test("may vanish and come back", async () => {
    await put("p/a.yaml");
    const seen = watch("p");
    await atWork(seen, "p/probe.yaml");
    renameSync(at("p"), at("q"));
    await seen("p/a.yaml", "p/probe.yaml");
    await new Promise((resolve) => setTimeout(resolve, 1500)); // it has been missed
    renameSync(at("q"), at("p"));
    await seen("p/a.yaml", "p/probe.yaml");
    appendFileSync(at("p/a.yaml"), "x");
    await seen("p/a.yaml");
    rmSync(at("p"), { recursive: true });
    await put("p/a.yaml", "p/b.yaml"); // at once
    await seen("p/a.yaml", "p/b.yaml");
  });

  test("may be a link, or the working directory", async () => {
    await put("real/a.yaml");
    symlinkSync("real", at("link"));
    const seen = watch("link");
    await atWork(seen, "link/probe.yaml");
    appendFileSync(at("real/a.yaml"), "x");
    await seen("link/a.yaml");
    controller.abort();
    controller = new AbortController();
    const here = watch(".");
    await atWork(here, "probe.yaml");
    appendFileSync(at("real/a.yaml"), "x");
    await here("real/a.yaml");
  });
});

describe("a file", () => {
  test("may be saved by renaming, vanish and come back; its neighbours do not count", async () => {
    await put("a.yaml", "neighbour.yaml", "typology.txt");
    const seen = watch("a.yaml", "typology.txt", "missing.yaml");
    await atWork(seen, "missing.yaml");
    for (let save = 0; save < 3; save += 1) {
      appendFileSync(at("neighbour.yaml"), "x");
      writeFileSync(at("a.yaml.swap"), `save ${save}\n`);
      renameSync(at("a.yaml.swap"), at("a.yaml"));
      await seen("a.yaml");
    }
    rmSync(at("a.yaml"));
    await seen("a.yaml");
    writeFileSync(at("a.yaml"), "again");
    await seen("a.yaml");
    appendFileSync(at("typology.txt"), "x");
    await seen("typology.txt");
  });

  test("may be a link: then what it leads to counts", async () => {
    symlinkSync("elsewhere/real.yaml", at("link.yaml"));
    await put("elsewhere/real.yaml");
    const seen = watch("link.yaml", "probe.yaml");
    await atWork(seen, "probe.yaml");
    appendFileSync(at("elsewhere/real.yaml"), "x");
    await seen("link.yaml");
  });
});

test("a glob tells of everything below the folder that it begins with", async () => {
  await put("p/a.yaml", "q/b.yaml");
  const seen = watch("p/**/*.{yaml,json}");
  await atWork(seen, "p/probe.yaml");
  appendFileSync(at("q/b.yaml"), "x");
  mkdirSync(at("p/sub"));
  writeFileSync(at("p/sub/c.json"), "x");
  await seen("p/sub/c.json");
});

test("what changes before the watcher is at work is not missed", async () => {
  await put("p/a.yaml", "p/b.yaml");
  const seen = watch("p");
  appendFileSync(at("p/a.yaml"), "x");
  await seen("p/a.yaml");
});

test("the signal ends it, also before it began", async () => {
  await put("p/a.yaml");
  const changes = watchPaths(["p"], folder, controller.signal)[Symbol.asyncIterator]();
  const next = changes.next();
  controller.abort();
  expect((await next).done).toBe(true);
  const late = watchPaths(["p"], folder, controller.signal)[Symbol.asyncIterator]();
  expect((await late.next()).done).toBe(true);
});

describe("debounce", () => {
  test("hands over what came in one burst, sorted and once", async () => {
    const debounce = new Debounce(controller.signal);
    const next = debounce.next();
    for (const name of ["b", "a", "b"]) debounce.add(name);
    expect(await next).toEqual(["a", "b"]);
    debounce.add("c");
    expect(await debounce.next()).toEqual(["c"]);
  });

  test("does not wait for ever for a burst to end", async () => {
    const debounce = new Debounce(controller.signal);
    let count = 0;
    const burst = setInterval(() => {
      count += 1;
      debounce.add(`name ${count}`);
    }, 20);
    const names = await debounce.next();
    clearInterval(burst);
    expect(names?.length).toBeGreaterThan(3);
  });

  test("throws what went wrong", async () => {
    const debounce = new Debounce(controller.signal);
    const next = expect(debounce.next()).rejects.toThrow("no more watchers");
    debounce.fail(new Error("no more watchers"));
    await next;
  });
});
