import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const GOLDEN = fileURLToPath(new URL("../golden/", import.meta.url));

/** A value as plain JSON with numbers to ten digits: the last ones belong to the machine. */
export function plainly<T>(value: T): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) => (typeof part === "number" ? Number(part.toPrecision(10)) : part)),
  );
}

/** What was read and approved under a key of a golden file; with `UPDATE_GOLDEN=1` it is what is given. */
export function approved(file: string, key: string, now: unknown): unknown {
  const path = GOLDEN + file;
  if (process.env.UPDATE_GOLDEN === "1")
    writeFileSync(path, `${JSON.stringify({ ...read(path), [key]: now }, null, 1)}\n`);
  return read(path)[key];
}

function read(path: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}
