import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../../src", import.meta.url));

/** What each room may import besides itself: imports run one way. `index` and `main` are the faces of the house. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  plain: ["model"],
  quantity: ["plain", "model"],
  read: ["plain", "model"],
  validate: ["read", "quantity", "plain", "model"],
  typology: ["read", "validate", "quantity", "plain", "model"],
  score: ["quantity", "plain", "model"],
  classify: ["score", "quantity", "plain", "model"],
  pipeline: ["saved", "read", "validate", "typology", "classify", "score", "plain", "model"],
  saved: ["read", "validate", "typology", "classify", "score", "quantity", "plain", "model"],
  batch: ["quantity", "plain", "model"],
  tables: ["plain", "model"],
  messages: ["quantity", "plain", "model"],
  render: ["messages", "tables", "quantity", "plain", "model"],
  io: ["plain", "model"],
  run: ["pipeline", "saved", "batch", "read", "typology", "validate", "render", "io", "plain", "model"],
  cli: [
    "index",
    "run",
    "pipeline",
    "saved",
    "batch",
    "tables",
    "read",
    "typology",
    "validate",
    "render",
    "messages",
    "io",
    "quantity",
    "plain",
    "model",
  ],
  node: ["run", "io", "model"],
  index: [
    "pipeline",
    "saved",
    "batch",
    "tables",
    "read",
    "validate",
    "typology",
    "classify",
    "score",
    "render",
    "messages",
    "quantity",
    "plain",
    "model",
  ],
};

/** Rooms that a package, or a door to the machine, is allowed in. Anything that is not listed is allowed nowhere. */
const PACKAGES: Record<string, readonly string[]> = {
  yaml: ["read", "render"],
  ajv: ["validate"],
  commander: ["cli"],
  chalk: ["render"],
  "cli-table3": ["render"],
  "string-width": ["render"],
  sarif: ["render"], // types only
  tinyglobby: ["io"],
  lilconfig: ["io"],
  chokidar: ["io"],
  docx: ["render"],
  fflate: ["render"],
  hucre: ["render"],
  pdfkit: ["render"],
  "bidi-js": ["render"],
  "@resvg/resvg-js": ["render"],
  "@citation-js/core": ["render"],
  "@citation-js/plugin-csl": ["render"],
  "dejavu-fonts-ttf": ["io"], // files of fonts
  "fastest-levenshtein": ["plain"],
  "@noble/hashes": ["plain"],
};
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

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    to: fileName.startsWith(".") ? relative(SRC, join(SRC, dirname(file), fileName)).replaceAll("\\", "/") : fileName,
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
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it("run in the direction of the architecture", () => {
    const breaches = imports.filter(isOurs).filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here !== there && !MAY_IMPORT[here]?.includes(there);
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
      return to.startsWith("node:") ? !MACHINE.includes(room) : !PACKAGES[packageOf(to)]?.includes(room);
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

  it("leave the core free of process, console and the clock", () => {
    const core = files.filter((file) => !["io", "cli"].includes(roomOf(file)) && !file.includes("/generated/"));
    const breaches = core.filter((file) => {
      const text = readFileSync(join(SRC, file), "utf8");
      if (!/\b(?:process|console|Date|random|performance)\b/.test(text)) return false; // printing takes far longer
      const code = ts
        .createPrinter({ removeComments: true })
        .printFile(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
      return /\b(?:process\.|console\.|Date\.now|new Date\(\)|Math\.random|performance\.)/.test(code);
    });
    expect(breaches).toEqual([]);
  });
});
