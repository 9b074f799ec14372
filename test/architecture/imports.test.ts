import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** What each room may import besides itself (imports run one way), and the rooms that a package is allowed in: any other, nowhere. */
interface House {
  readonly rooms: Readonly<Record<string, { readonly does: string; readonly mayImport: readonly string[] }>>;
  readonly packages: Readonly<Record<string, readonly string[]>>;
}

const HOUSE = JSON.parse(readFileSync(new URL("rooms.json", import.meta.url), "utf8")) as House;
/** Rooms that may touch the machine. */
const MACHINE = ["io"];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ts|js)$/.test(name) && !name.endsWith(".d.ts"))
  .map((name) => name.replaceAll("\\", "/"));

const roomOf = (path: string): string =>
  path.includes("/") ? (path.split("/")[0] ?? "") : path.replace(/\.(ts|js)$/, "");

/** Whatever looks like an import, in comments too: the compiler finds no other, but takes a second to be loaded and another to read. */
const IMPORT = /\b(?:from|import|require)\s*\(?\s*["']([\w@#~./:-]+)["']/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(IMPORT)].map(([, name = ""]) => ({
    from: file,
    to: name.startsWith(".") ? relative(SRC, join(SRC, dirname(file), name)).replaceAll("\\", "/") : name,
  }));
}

const imports = files.flatMap(importsOf);
const isOurs = ({ to }: Import) => files.includes(to.replace(/\.js$/, ".ts")) || files.includes(to);
const packageOf = (name: string) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");

describe("imports of src", () => {
  it("finds imports to judge", () => {
    expect(imports.length).toBeGreaterThan(200);
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(HOUSE.rooms).sort());
  });

  it("run in the direction of the architecture", () => {
    const breaches = imports.filter(isOurs).filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here !== there && !HOUSE.rooms[here]?.mayImport.includes(there);
    });
    expect(breaches).toEqual([]);
  });

  it("lead somewhere", () => {
    const lost = imports.filter(
      (one) =>
        !isOurs(one) &&
        (one.to.startsWith("..") || /\.(js|ts)$/.test(one.to)) &&
        !one.to.startsWith("ajv/") &&
        !one.to.startsWith("@noble/"),
    );
    expect(lost).toEqual([]);
  });

  it("keep packages and the machine in their rooms", () => {
    const foreign = imports.filter((one) => !isOurs(one));
    const breaches = foreign.filter(({ from, to }) => {
      const room = roomOf(from);
      return to.startsWith("node:") ? !MACHINE.includes(room) : !HOUSE.packages[packageOf(to)]?.includes(room);
    });
    expect(breaches).toEqual([]);
  });

  it("have no cycles", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of imports.filter(isOurs)) {
      const target = files.includes(to) ? to : to.replace(/\.js$/, ".ts");
      graph.set(from, [...(graph.get(from) ?? []), target]);
    }
    const done = new Set<string>();
    const cycles: string[][] = [];
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file]);
      if (path.includes(file) || done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it("leave the core free of process, console and the clock", async () => {
    const core = files.filter((file) => !["io", "cli"].includes(roomOf(file)) && !file.includes("/generated/"));
    const suspect = core.filter((file) =>
      /\b(?:process|console|Date|random|performance)\b/.test(readFileSync(join(SRC, file), "utf8")),
    );
    const code = await Promise.all(suspect.map((file) => withoutComments(readFileSync(join(SRC, file), "utf8"))));
    const breach = /\b(?:process\.|console\.|Date\.now|new Date\b(?!\([^)])|Math\.random|performance\.)/;
    expect(suspect.filter((_, i) => breach.test(code[i] ?? ""))).toEqual([]);
    expect(await withoutComments("// process.exit\nexport const now: Date = new Date();\n")).toMatch(breach);
  });
});

async function withoutComments(text: string): Promise<string> {
  return (await transform(text, { loader: "ts", minifyWhitespace: true, legalComments: "none" })).code;
}
