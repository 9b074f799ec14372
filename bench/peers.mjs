import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** The folder of the package: where every program is run. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Arguments that make ajv-cli validate profiles; `-d` and the files are to be added. */
export const AJV_CLI = [
  "node_modules/ajv-cli/dist/index.js",
  "validate",
  "--spec=draft2020",
  "--strict=false",
  "-s",
  "schemas/profile.schema.json",
];

/** Ways to packages that bring a js-yaml of their own: nothing of ours uses it, and it may be missing. */
const BRING_JS_YAML = [
  ["ajv-cli/package.json"],
  ["json-schema-to-typescript", "@apidevtools/json-schema-ref-parser"],
  ["json-schema-to-typescript"],
];

/** The versions of js-yaml that happen to be installed, oldest first, and the file to load of each. */
export function installedJsYaml() {
  return BRING_JS_YAML.flatMap((way) => {
    try {
      const owner = way.reduce((from, name) => createRequire(from).resolve(name), fileURLToPath(import.meta.url));
      const requireThere = createRequire(owner);
      return [{ version: requireThere("js-yaml/package.json").version, path: requireThere.resolve("js-yaml") }];
    } catch {
      return [];
    }
  });
}
