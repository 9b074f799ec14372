/**
 * The fields of a profile as its JSON Schema says them, in the order of a profile: how each is written, and its English
 * title and description. A path has `[]` after a list and `<key>` where the writer chooses the key. The ends `min` and
 * `max` of a bound are no fields: every number can be written so. Codes of a level are its numbers.
 */
export function listFields(schema) {
  const fields = [];
  visit({ ...schema, description: undefined }, "", null, false);
  return fields;

  function visit(node, path, parent, required) {
    const { definition, ...full } = resolve(node);
    if (path !== "") fields.push({ path, parent, ...describe(full, definition, required) });
    const here = path === "" ? null : path;
    const inside = full.items && isList(full) ? resolve(full.items) : full;
    for (const [name, child] of childrenOf(full, path)) {
      const isRequired = (inside.required ?? []).includes(name.replace(/^\[\]\./, ""));
      visit(child, path === "" || name.startsWith("[]") ? path + name : `${path}.${name}`, here, isRequired);
    }
  }

  /** What a reference stands for; what is said beside the reference goes first. */
  function resolve(node) {
    const { $ref, ...own } = node;
    if ($ref === undefined) return { ...own, definition: null };
    const definition = $ref.slice("#/$defs/".length);
    return { ...schema.$defs[definition], ...own, definition };
  }

  /** The fields below: of a block, of the entries of a list, or of what stands under a key that the writer chooses. */
  function childrenOf(node, path) {
    if (node.items && !isList(node)) return Object.entries(node.properties ?? {});
    const inside = node.items ? resolve(node.items) : node;
    const named = Object.entries(inside.properties ?? {}).filter(([name]) => name !== "min" && name !== "max");
    const open = typeof node.additionalProperties === "object" ? { [KEYS[path]]: node.additionalProperties } : {};
    const patterns = Object.values(node.patternProperties ?? {}).map((child) => [KEYS[path], child]);
    if (node.items) return named.map(([name, child]) => [`[].${name}`, child]);
    return [...named, ...Object.entries(open), ...patterns];
  }

  function describe(node, definition, required) {
    const inside = node.items && isList(node) ? resolve(node.items) : null;
    const listed = node.enum ?? inside?.enum ?? node.anyOf?.find((option) => option.enum)?.enum ?? null;
    const kind = kindOf(node, definition, inside);
    const levels = kind === "level" ? numbersOf(node) : null;
    const codes = listed?.filter((code) => code !== "not_applicable") ?? levels;
    const bounded = ["number", "integer"].includes([node.type].flat()[0]) && kind !== "version";
    return {
      kind,
      required,
      ...(codes && { codes }),
      ...(listed?.includes("not_applicable") || node.pattern?.includes("not_applicable")
        ? { notApplicable: true }
        : {}),
      ...(isList(node) && !(node.minItems > 0) ? { mayBeEmpty: true } : {}),
      ...(bounded && Math.abs(node.minimum) < 1e15 ? { min: node.minimum } : {}),
      ...(bounded && Math.abs(node.maximum) < 1e15 ? { max: node.maximum } : {}),
      examples: node.examples ?? [],
      title: node.title,
      description: node.description,
    };
  }
}

/** What stands for a key that the writer chooses, by the path of the block it is in. */
const KEYS = {
  "": "x-<name>",
  "funding.market": "<a>+<b>",
  "funding.redistribution": "<a>+<b>",
  "funding.reciprocity": "<a>+<b>",
  indicators: "<indicator>",
  sources: "<source>",
  evidence: "<field>",
};

const isList = (node) => node.type === "array";

const numbersOf = ({ minimum, maximum }) =>
  Array.from({ length: maximum - minimum + 1 }, (_, i) => String(minimum + i));

const BY_DEFINITION = {
  quantity: "quantity",
  percentage: "percentage",
  count: "count",
  date: "date",
  text: "text",
  indicator_value: "indicator",
  signed_quantity: "raw",
  degree: "degree",
};

/** How a field is written, in one word. */
function kindOf(node, definition, inside) {
  if (BY_DEFINITION[definition]) return BY_DEFINITION[definition];
  if (node.const !== undefined) return "version";
  if (inside?.type === "array") return "ties";
  if (inside) return inside.type === "object" ? "list" : inside.enum ? "codes" : "words";
  const types = [node.type].flat();
  if (types.includes("array")) return "entries";
  if (types.includes("number")) return "parts";
  if (types.includes("integer") && types.includes("object")) {
    return Object.keys(node.properties).some((name) => name !== "min" && name !== "max") ? "count-parts" : "level";
  }
  if (types.includes("null")) return "id-or-null";
  if (types[0] === "string") return kindOfText(node);
  if (types[0] === "object") return node.properties ? "block" : "map";
  return types[0] ?? "anything";
}

function kindOfText({ enum: codes, anyOf, pattern }) {
  if (anyOf) return "scale";
  if (codes) return "code";
  if (pattern?.startsWith("^(percent")) return "unit";
  if (pattern?.startsWith("^[kM]")) return "currency";
  return pattern ? "id" : "text";
}
