// Rows of tables, found by their key in the syntax of the sources, so that no list of files has to be kept: a table that is closed
// over the facts or the codes has a row for each, and what has a row for one of them needs one for a new one.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// By `require`: `import` would first look for the names in nine megabytes, which takes longer than running them.
const ts = createRequire(import.meta.url)("typescript");

/** What stands where somebody has to write something. A test refuses a tree that has it. */
export const MARK = "TO BE WRITTEN";

const nameOf = (property) => (property.name && "text" in property.name ? property.name.text : null);

/** The rows with a key in tables of a file: objects that have a key of at least two of the others, too. */
function rowsOf(source, like, others) {
  const rows = [];
  const visit = (node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const row = node.properties.find((property) => ts.isPropertyAssignment(property) && nameOf(property) === like);
      const beside = node.properties.filter((property) => others.has(nameOf(property)));
      if (row !== undefined && beside.length > 2) rows.push(row);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return rows;
}

/** The keys of a table, such as `FACTS`. */
export function keysOf(path, table) {
  const source = parse(path);
  const keys = [];
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText(source) === table) {
      let value = node.initializer;
      while (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)) value = value.expression;
      keys.push(...value.properties.map(nameOf));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return keys;
}

function parse(path) {
  return ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
}

/** The value of a row with every text and every sentence replaced, in the same shape. */
function unwritten(node, source, text) {
  const inside = (child) => unwritten(child, source, text);
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return JSON.stringify(text);
  if (ts.isArrowFunction(node)) return `() => ${JSON.stringify(text)}`;
  if (ts.isArrayLiteralExpression(node)) return `[${node.elements.map(inside).join(", ")}]`;
  if (!ts.isObjectLiteralExpression(node)) return node.getText(source);
  return `{ ${node.properties.map((one) => (ts.isPropertyAssignment(one) ? `${one.name.getText(source)}: ${inside(one.initializer)}` : one.getText(source))).join(", ")} }`;
}

/**
 * The text of a file with a row for `name` after each row for `like`, or null where there is none. Words are to be written;
 * whatever else is the same as in the row before it, with a comment that says so.
 */
export function withRows(path, { name, like, others, isWords }) {
  if (!readFileSync(path, "utf8").includes(like)) return null;
  const source = parse(path);
  const rows = rowsOf(source, like, others);
  if (rows.length === 0) return null;
  let text = source.text;
  for (const row of rows.reverse()) {
    const key = /^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name);
    const made = isWords
      ? `\n${key}: ${unwritten(row.initializer, source, `${MARK}: ${name}`)},`
      : `\n// ${MARK}: ${name} is like ${like} so far.\n${key}: ${row.initializer.getText(source)},`;
    const comma = text.indexOf(",", row.end);
    const hasComma = comma >= 0 && text.slice(row.end, comma).trim() === "";
    const at = hasComma ? comma + 1 : row.end;
    text = `${text.slice(0, at)}${hasComma ? "" : ","}${made}${text.slice(at)}`;
  }
  return text;
}
