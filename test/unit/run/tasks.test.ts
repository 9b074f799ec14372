import fc from "fast-check";
import { expect, test } from "vitest";
import type { Task } from "../../../src/run/task.js";
import { cutFiles } from "../../../src/run/tasks.js";

const filesOf = (task: Task): readonly string[] => (task.kind === "files" ? task.files : []);
const cut = (files: readonly string[]) => [...cutFiles(files)].map(filesOf);

test("no file, no task", () => {
  expect(cut([])).toEqual([]);
});

test("every file is in one task, in order, and no task is empty or larger than 100 files", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 800 }), (files) => {
      const tasks = cut(files);
      expect(tasks.flat()).toEqual(files);
      expect(tasks.every(({ length }) => length > 0 && length <= 100)).toBe(true);
    }),
  );
});

test("of many files the tasks have about 32 on average", () => {
  const files = Array.from({ length: 10_000 }, (_, i) => `profiles/cluster-${String(i).padStart(5, "0")}.yaml`);
  const average = files.length / cut(files).length;
  expect(average).toBeGreaterThan(20);
  expect(average).toBeLessThan(45);
});

test("a file that is added leaves all but a few tasks as they were", () => {
  const files = Array.from({ length: 2_000 }, (_, i) => `profiles/cluster-${String(i).padStart(5, "0")}.yaml`);
  const before = new Set(cut(files).map((task) => task.join()));
  const added = [...files.slice(0, 700), "profiles/cluster-00699b.yaml", ...files.slice(700)];
  const changed = cut(added).filter((task) => !before.has(task.join()));
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThanOrEqual(3);
});
