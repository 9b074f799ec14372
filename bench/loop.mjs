// A bare loop: reads every file of a folder and parses it, one after the other, and keeps nothing.
// node bench/loop.mjs FOLDER (none | FILE OF A YAML PACKAGE WITH parse OR load)
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, parser] = process.argv.slice(2);

async function loadParser() {
  if (parser === "none") return (text) => text;
  const loaded = await import(pathToFileURL(parser).href);
  return loaded.parse ?? loaded.load ?? loaded.default.load;
}

const parse = await loadParser();
for (const name of readdirSync(folder, { recursive: true })) {
  if (name.endsWith(".yaml")) parse(readFileSync(join(folder, name), "utf8"));
}
