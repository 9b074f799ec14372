import { readlinkSync, realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** How a path is shown: relative to the working directory, with forward slashes, never absolute. */
export function shownPath(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  const start = withSeparator(cwd);
  const shown = absolute.startsWith(start) ? absolute.slice(start.length) : relative(cwd, absolute);
  if (shown === "") return ".";
  return sep === "/" ? shown : shown.split(sep).join("/");
}

/** How what lies below a folder is shown, given the rest of its path: names are put together where that is right. */
export function shownBelow(folder: string, cwd: string): (rest: string) => string {
  if (isAbove(folder, cwd)) return (rest) => shownPath(join(folder, rest), cwd);
  const start = folder === cwd ? "" : `${shownPath(folder, cwd)}/`;
  return (rest) => start + rest;
}

/** True where the working directory lies in the folder: some of what lies there is shown with `..` and some is not. */
export function isAbove(folder: string, cwd: string): boolean {
  return folder !== cwd && isInside(cwd, folder);
}

/** True where the path is the folder itself or lies in it. Both are absolute and free of links. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(withSeparator(folder));
}

/** Where a path lies in a folder when links are followed: `""` for the folder itself, `sub/` below it, `null` elsewhere. */
export function locationIn(folder: string, path: string): string | null {
  const [root, place] = [realPathOf(folder), realPathOf(path)];
  if (!isInside(place, root)) return null;
  return place === root ? "" : `${shownPath(place, root)}/`;
}

/**
 * Where a path leads in a folder when links are followed, also where nothing is there yet: `""` for the folder itself, with
 * forward slashes below it, `null` elsewhere. Both are absolute.
 */
export function placeIn(folder: string, path: string): string | null {
  const [root, place] = [realPathOf(folder), placeOf(path)];
  if (!isInside(place, root)) return null;
  return place === root ? "" : shownPath(place, root);
}

/** Links that are followed one after the other before they are taken for a circle. */
const MOST_LINKS = 40;

/** Where what is written under a path would lie: also behind a link whose end does not exist yet. */
export function placeOf(path: string, links: number = MOST_LINKS): string {
  try {
    return realpathSync(path);
  } catch {
    if (dirname(path) === path) return path;
    const place = join(placeOf(dirname(path), links), basename(path));
    const target = links > 0 ? targetOf(place) : null;
    return target === null ? place : placeOf(resolve(dirname(place), target), links - 1);
  }
}

/** What a link says; `null` for what is no link. */
function targetOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** A folder as what the paths in it begin with. */
export function withSeparator(folder: string): string {
  return folder.endsWith(sep) ? folder : folder + sep;
}

/** Where a path leads when all links are followed; the path itself where it leads nowhere. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** True for the names that count in a folder. */
export function isYamlName(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** The system's word for what went wrong, such as `EACCES`. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "EUNKNOWN";
}
