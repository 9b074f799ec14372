// The rooms of `src/` as the tree has them, in the order of `test/architecture/rooms.json`, which says what each is for.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

// By `require`: `import` would first look for the names in nine megabytes, which takes longer than running them.
const ts = createRequire(import.meta.url)("typescript");

/** Each room with its folders, the rooms that it imports (the lowest first) and the packages that it uses. */
export function roomsOf(root) {
  const { rooms, packages } = JSON.parse(readFileSync(join(root, "test/architecture/rooms.json"), "utf8"));
  const names = Object.keys(rooms);
  const imports = importsIn(join(root, "src"), Object.keys(packages));
  return names.map((name) => {
    const targets = new Set(imports.filter(({ from }) => from === name).map(({ to }) => to));
    return {
      name,
      does: rooms[name].does,
      folders: foldersOf(join(root, "src", name)),
      imports: names.filter((other) => other !== name && targets.has(other)),
      packages: Object.keys(packages).filter((one) => targets.has(one)),
    };
  });
}

function foldersOf(path) {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory() && entry.name !== "generated").map(({ name }) => name);
  } catch {
    return []; // a room of one file
  }
}

/** Which room imports which room or package, or names a package whose files it reads. */
function importsIn(src, packages) {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  return files.filter(isModule).flatMap((file) => {
    const text = readFileSync(join(src, file), "utf8");
    const found = ts.preProcessFile(text, true, true).importedFiles;
    const targets = found.map(({ fileName }) => targetOf(fileName, join(src, dirname(file)), src));
    const named = packages.filter((name) => text.includes(`"${name}/`));
    return [...targets, ...named].map((to) => ({ from: roomOf(file), to }));
  });
}

function isModule(name) {
  return /\.(ts|js)$/.test(name) && !name.endsWith(".d.ts");
}

function roomOf(path) {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : path.replace(/\.(ts|js)$/, "");
}

function targetOf(specifier, folder, src) {
  if (specifier.startsWith(".")) return roomOf(relative(src, join(folder, specifier)).replaceAll("\\", "/"));
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
