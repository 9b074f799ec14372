const LONGEST = 80;

/** A value of the input as a message quotes it: one text, cut where it is very long; odd numbers as YAML writes them. */
export function shown(value: unknown): string {
  const text = typeof value === "object" && value !== null ? showObject(value) : showScalar(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function showObject(value: object): string {
  const entries = Object.entries(value).slice(0, 5);
  if (Array.isArray(value)) return `[${entries.map(([, item]) => showMember(item)).join(", ")}]`;
  return `{${entries.map(([key, item]) => `${key}: ${showMember(item)}`).join(", ")}}`;
}

function showMember(value: unknown): string {
  if (typeof value !== "object" || value === null) return showScalar(value).slice(0, LONGEST);
  return Array.isArray(value) ? "[…]" : "{…}";
}

function showScalar(value: unknown): string {
  if (typeof value !== "number" || Number.isFinite(value)) return String(value);
  if (Number.isNaN(value)) return ".nan";
  return value > 0 ? ".inf" : "-.inf";
}

/** What kind of value it is, in the words of JSON Schema. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** True for a map of plain data. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
