/** Where there are several paths, each is a coder, by its last part; the longest of those that lead to a file is its own. */
export function coderOf(paths: readonly string[]): (file: string) => string | null {
  if (paths.length < 2) return () => null;
  const folders = paths.map((path) => path.replace(/\/+$/, "")).sort((a, b) => b.length - a.length);
  return (file) => {
    const own = folders.find((folder) => file === folder || file.startsWith(`${folder}/`));
    return own === undefined ? null : (own.split("/").at(-1) ?? own).replace(/\.ya?ml$/i, "");
  };
}
