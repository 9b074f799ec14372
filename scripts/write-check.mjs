// From a JSON Schema to the text of one function that says yes or no, and says it fast: no errors, no paths.
// Yes means that the schema holds. No is also said of the odd value that the schema allows (a long text full of emojis):
// whoever wants to know more asks the complete validator, and that one decides.

/** Keywords of the whole schema. The words for people must be gone. */
const HEAD = new Set(["$schema", "$id", "$defs"]);
/** Keywords that are looked at together, key by key. */
const MEMBERS = new Set(["properties", "patternProperties", "additionalProperties", "dependentSchemas"]);

const IS_TYPE = {
  object: 'typeof value === "object" && value !== null && !Array.isArray(value)',
  array: "Array.isArray(value)",
  string: 'typeof value === "string"',
  number: 'typeof value === "number" && Number.isFinite(value)',
  integer: "Number.isInteger(value)",
  boolean: 'typeof value === "boolean"',
  null: "value === null",
};

/** For each keyword the type that it is about and when it refuses a value. A text has at most as many characters as units. */
const REFUSALS = {
  minimum: ["number", (limit) => `value < ${limit}`],
  exclusiveMinimum: ["number", (limit) => `value <= ${limit}`],
  maximum: ["number", (limit) => `value > ${limit}`],
  minLength: ["string", (limit) => `value.length < ${known(limit <= 1, limit)}`],
  maxLength: ["string", (limit) => `value.length > ${limit}`],
  pattern: ["string", (source, writer) => `!${writer.pattern(source)}.test(value)`],
  minItems: ["array", (limit) => `value.length < ${limit}`],
  maxItems: ["array", (limit) => `value.length > ${limit}`],
  uniqueItems: [
    "array",
    (_, __, { items }) => `new Set(value).size < ${known(items.type === "string", "value.length")}`,
  ],
  items: ["array", (schema, writer) => `!all(value, ${writer.check(schema)})`],
  required: ["object", (keys) => keys.map((key) => `!Object.hasOwn(value, ${quote(key)})`).join(" || ")],
  minProperties: ["object", (limit) => `count < ${limit}`],
  maxProperties: ["object", (limit) => `count > ${limit}`],
  enum: ["any", (values) => values.map((one) => `value !== ${quote(one)}`).join(" && ")],
  const: ["any", (one) => `value !== ${quote(one)}`],
  anyOf: ["any", (schemas, writer) => schemas.map((schema) => `!${writer.check(schema)}(value)`).join(" && ")],
};

const ALL = "function all(list, check) {\nfor (const item of list) if (!check(item)) return false;\nreturn true;\n}";

function known(isKnown, what) {
  if (!isKnown) throw new Error(`write-check cannot write a quick check for ${what}`);
  return what;
}

function quote(value) {
  return known(value === null || typeof value !== "object", JSON.stringify(value));
}

function refuseIf(condition) {
  return `if (${condition}) return false;\n`;
}

class Writer {
  #root;
  #names = new Map();
  #patterns = new Map();
  #functions = [ALL];

  constructor(root) {
    this.#root = root;
  }

  /** The name of the function for a schema; equal ones share it. */
  check(schema) {
    if (schema.$ref) {
      known(Object.keys(schema).length === 1, `what stands beside ${schema.$ref}`);
      return this.check(this.#root.$defs[schema.$ref.replace("#/$defs/", "")]);
    }
    const id = JSON.stringify(schema);
    if (!this.#names.has(id)) {
      const name = `check${this.#names.size}`;
      this.#names.set(id, name);
      this.#functions.push(`function ${name}(value) {\n${this.#body(schema)}}`);
    }
    return this.#names.get(id);
  }

  pattern(source) {
    if (!this.#patterns.has(source)) this.#patterns.set(source, `PATTERN${this.#patterns.size}`);
    return this.#patterns.get(source);
  }

  text(name) {
    const patterns = [...this.#patterns].map(([source, own]) => `const ${own} = new RegExp(${quote(source)}, "u");`);
    return [...patterns, ...this.#functions, `export default ${name};`, ""].join("\n");
  }

  /** One branch for each type that is possible. Without a type, one for each that some keyword is about. */
  #body(schema) {
    const refusals = this.#refusals(schema);
    const { any = [], ...byType } = refusals;
    const isOpen = schema.type === undefined;
    const branches = (isOpen ? Object.keys(byType) : [schema.type].flat()).map((type) => {
      const members = type === "object" ? this.#members(schema) : "";
      const about = [...(byType[type === "integer" ? "number" : type] ?? []), ...any];
      return `if (${IS_TYPE[type]}) {\n${members}${about.map(refuseIf).join("")}return true;\n}\n`;
    });
    return `${branches.join("")}${isOpen ? any.map(refuseIf).join("") : ""}return ${isOpen};\n`;
  }

  #refusals(schema) {
    const refusals = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === "type" || HEAD.has(keyword)) continue;
      if (MEMBERS.has(keyword)) {
        known([schema.type].flat().includes("object"), `${keyword} without a type`);
        continue;
      }
      known(Object.hasOwn(REFUSALS, keyword), keyword);
      const [type, write] = REFUSALS[keyword];
      refusals[type] = [...(refusals[type] ?? []), write(value, this, schema)];
    }
    return refusals;
  }

  /** Counts the keys of a map and checks what each leads to. */
  #members({ properties = {}, patternProperties = {}, additionalProperties = {}, dependentSchemas = {} }) {
    const checked = (schema) => refuseIf(`!${this.check(schema)}(value[key])`);
    const named = Object.entries(properties).map(([key, schema]) => `case ${quote(key)}:\n${checked(schema)}break;\n`);
    const [[source, matched] = [], ...more] = Object.entries(patternProperties);
    known(more.length === 0, "two patterns of keys");
    known(!Object.keys(properties).some((key) => source && new RegExp(source, "u").test(key)), `a key like ${source}`);
    const like = source ? `if (${this.pattern(source)}.test(key)) {\n${checked(matched)}break;\n}\n` : "";
    const other = additionalProperties === false ? "return false;\n" : checked(additionalProperties);
    const dependent = Object.entries(dependentSchemas).map(([key, schema]) =>
      refuseIf(`Object.hasOwn(value, ${quote(key)}) && !${this.check({ type: "object", ...schema })}(value)`),
    );
    const body = `count += 1;\nswitch (key) {\n${named.join("")}default:\n${like}${other}}\n`;
    return `let count = 0;\nfor (const key in value) {\n${body}}\n${dependent.join("")}`;
  }
}

/** The text of an ES module whose default export is the function, for a schema without words. @throws where the schema holds what it cannot check */
export function writeCheck(schema) {
  const writer = new Writer(schema);
  return writer.text(writer.check(schema));
}
