import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { LANGUAGES } from "../../../src/messages/languages.js";
import { inLanguage, NAMES } from "./schemas.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const PROFILES = readdirSync(`${ROOT}examples/profiles`)
  .flatMap((file) => parseAllDocuments(readFileSync(`${ROOT}examples/profiles/${file}`, "utf8")))
  .map((document) => document.toJS() as object);

describe.each(LANGUAGES)("the schemas in %s", (lang) => {
  it("are JSON Schema 2020-12, and take the same profiles", async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
    for (const schema of await inLanguage(lang)) {
      expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
      ajv.addSchema(schema);
    }
    for (const name of NAMES) {
      const version = name === "result" ? 2 : 1;
      expect(ajv.getSchema(`urn:tcec:schema:${name}:${version}`)).toBeTypeOf("function");
    }
    const isProfile = ajv.getSchema("urn:tcec:schema:profile:1");
    expect(PROFILES.length).toBeGreaterThan(10);
    expect(PROFILES.filter((profile) => isProfile?.(profile) !== true)).toEqual([]);
    expect(isProfile?.({ ...PROFILES[0], levl: "service" })).toBe(false);
  });
});
