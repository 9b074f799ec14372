/**
 * A path that stands in a file, seen from the working directory as the file itself is. Absolute paths stay. Nothing goes up from
 * within (`a/../b` becomes `b`): where `a` is a link, the system would go up from where it leads.
 */
export function relativeTo(file: string, path: string): string {
  const isAbsolute = /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
  const folder = /^(.*)[/\\]/s.exec(file)?.[1];
  return withoutTurns(isAbsolute || folder === undefined ? path : `${folder}/${path}`);
}

/** The folder of a file, as it is shown: `.` for the working directory. */
export function folderOf(file: string): string {
  return /^(.*)[/\\]/s.exec(file)?.[1] ?? ".";
}

function withoutTurns(path: string): string {
  if (!/\/\.\.?(?:\/|$)/.test(path)) return path;
  const kept: string[] = [];
  for (const name of path.split("/")) {
    const before = kept.at(-1);
    if (name === ".." && before !== undefined && before !== ".." && before !== "") kept.pop();
    else if ((name !== "." && name !== "") || kept.length === 0) kept.push(name);
  }
  return kept.join("/") || ".";
}
