import { relative, resolve, sep } from "node:path";

/** How a path is shown: relative to the working directory, with forward slashes, never absolute. */
export function shownPath(path: string, cwd: string): string {
  const shown = relative(cwd, resolve(cwd, path));
  return shown === "" ? "." : shown.split(sep).join("/");
}

/** True where the path is the folder itself or lies in it. Both are absolute and free of links. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The system's word for what went wrong, such as `EACCES`. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "EUNKNOWN";
}
