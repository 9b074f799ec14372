/** A path that stands in a file, seen from the working directory as the file itself is. Absolute paths stay. */
export function relativeTo(file: string, path: string): string {
  const folder = /^(.*)[/\\]/s.exec(file)?.[1];
  const isAbsolute = /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
  return isAbsolute || folder === undefined ? path : `${folder}/${path}`;
}
