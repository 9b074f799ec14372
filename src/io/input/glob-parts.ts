import { existsSync } from "node:fs";
import path from "node:path";

const GLOB_CHARACTERS = /[*?[\]{}!()]/;
/** A drive of Windows alone stands for the folder that was last used there, and not for its root. */
const DRIVE = /^[A-Za-z]:$/;

/** How paths are made on a system, and what there is. */
export interface PathRules {
  readonly sep: string;
  resolve(...paths: string[]): string;
  exists(path: string): boolean;
}

/** Those of this machine. */
export const OWN_RULES: PathRules = { sep: path.sep, resolve: path.resolve, exists: existsSync };

/** True for what may be a glob. */
export function hasGlobCharacters(path: string): boolean {
  return GLOB_CHARACTERS.test(path);
}

/** A path with forward slashes. On Windows a backslash stands between names; elsewhere it may be part of one. */
export function withSlashes(path: string, { sep }: Pick<PathRules, "sep">): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/**
 * A glob in two parts: the folder that it begins with, absolute, and the rest, with forward slashes. A leading part that exists is
 * taken as it is, whatever characters its names have: `Projet (2015)/*.yaml` looks into the folder of that name.
 */
export function splitGlob(
  pattern: string,
  cwd: string,
  rules: PathRules = OWN_RULES,
): { readonly folder: string; readonly rest: string } {
  const segments = withSlashes(pattern, rules).split("/");
  const pathOf = (count: number): string => {
    const start = segments.slice(0, count).join("/");
    const isRoot = count > 0 && (start === "" || (rules.sep === "\\" && DRIVE.test(start)));
    return rules.resolve(cwd, isRoot ? `${start}/` : start);
  };
  let first = segments.findIndex(hasGlobCharacters);
  if (first < 0) first = segments.length - 1;
  while (first < segments.length - 1 && rules.exists(pathOf(first + 1))) {
    first += 1;
    while (first < segments.length - 1 && !hasGlobCharacters(segments[first] ?? "")) first += 1;
  }
  return { folder: pathOf(first), rest: segments.slice(first).join("/") };
}

/**
 * The rest of a glob as the matcher reads it: parentheses are signs only behind one of `?*+@!`, as in a shell, and a leading `!`
 * stands for itself: it excludes nothing.
 */
export function matcherPattern(rest: string): string {
  return withLiteralParentheses(rest).replace(/^!(?!\()/, "\\!");
}

function withLiteralParentheses(rest: string): string {
  const opened: boolean[] = []; // whether each open one is a sign
  let text = "";
  for (let i = 0; i < rest.length; i += 1) {
    const sign = rest[i] ?? "";
    if (sign === "\\") {
      text += sign + (rest[i + 1] ?? "");
      i += 1;
    } else if (sign === "(") {
      const isSign = i > 0 && "?*+@!".includes(rest[i - 1] ?? "") && rest.includes(")", i);
      opened.push(isSign);
      text += isSign ? sign : "\\(";
    } else if (sign === ")") text += opened.pop() === true ? sign : "\\)";
    else text += sign;
  }
  return text;
}
