import { resolve } from "node:path";

const GLOB_CHARACTERS = /[*?[\]{}!()]/;

/** True for what may be a glob. */
export function hasGlobCharacters(path: string): boolean {
  return GLOB_CHARACTERS.test(path);
}

/** A glob in two parts: the folder before the first segment with a glob character, absolute, and the rest. */
export function splitGlob(pattern: string, cwd: string): { readonly folder: string; readonly rest: string } {
  const segments = pattern.split("/");
  const first = segments.findIndex(hasGlobCharacters);
  const fixed = segments.slice(0, first).join("/");
  const folder = resolve(cwd, pattern.startsWith("/") ? `/${fixed}` : fixed);
  return { folder, rest: segments.slice(first).join("/") };
}
