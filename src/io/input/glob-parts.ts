import { existsSync } from "node:fs";
import { resolve } from "node:path";

const GLOB_CHARACTERS = /[*?[\]{}!()]/;

/** True for what may be a glob. */
export function hasGlobCharacters(path: string): boolean {
  return GLOB_CHARACTERS.test(path);
}

/**
 * A glob in two parts: the folder that it begins with, absolute, and the rest. A leading part that exists is taken as it is,
 * whatever characters its names have: `Projet (2015)/*.yaml` looks into the folder of that name.
 */
export function splitGlob(pattern: string, cwd: string): { readonly folder: string; readonly rest: string } {
  const segments = pattern.split("/");
  const pathOf = (count: number): string => {
    const path = segments.slice(0, count).join("/");
    return resolve(cwd, path === "" && pattern.startsWith("/") ? "/" : path);
  };
  let first = segments.findIndex(hasGlobCharacters);
  while (first < segments.length - 1 && existsSync(pathOf(first + 1))) {
    first += 1;
    while (first < segments.length - 1 && !hasGlobCharacters(segments[first] ?? "")) first += 1;
  }
  return { folder: pathOf(first), rest: segments.slice(first).join("/") };
}
