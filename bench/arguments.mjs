import { parseArgs } from "node:util";

/** Options of a benchmark: `defaults` names them all; a number stays a number, `false` is a switch, the rest is text. */
export function readOptions(defaults) {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: value === false ? "boolean" : "string" }]),
  );
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const read = (name, value) => (typeof defaults[name] === "number" ? number(name, value) : value);
  return {
    ...defaults,
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, read(name, value)])),
    positionals,
  };
}

function number(name, value) {
  const read = Number(value);
  if (Number.isInteger(read) && read >= 0) return read;
  throw new Error(`--${name} takes a whole number, not ${value}`);
}
