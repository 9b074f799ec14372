// Makes functions of the ES modules (chunks) that esbuild splits a program into, so that many of them fit in one file and
// each is run when it is first asked for.
import { createRequire, isBuiltin } from "node:module";

// By `require`: `import` would first look for the names in nine megabytes, which takes longer than running them.
const ts = createRequire(import.meta.url)("typescript");

/** What every chunk is given: its exports, other chunks and packages (at once and as `import()` gives them), its place. */
const PARAMETERS = "exports,need,needLater,require,requireLater,__filename";

/** The launcher reads one byte as one character; the bundler leaves other characters in regular expressions. */
const BEYOND_ASCII = /[^\0-\x7f]/g;

/**
 * A chunk as the text of a function, in ASCII. `nameOf` gives the name of the chunk that a path leads to, `null` where it leads to
 * a package.
 */
export function functionOf(text, nameOf) {
  const source = ts.createSourceFile("chunk.js", text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const edits = [];
  const [imports, exports] = [[], []];
  for (const statement of source.statements) {
    const code = moduleCode(statement, source, nameOf);
    if (code === null) continue;
    (ts.isImportDeclaration(statement) ? imports : exports).push(code);
    edits.push({ start: statement.getStart(source), end: statement.end, code: ";" });
  }
  findDynamicImports(source, ({ expression, arguments: [path] }) => {
    const name = ts.isStringLiteral(path) ? nameOf(path.text) : null;
    edits.push({
      start: expression.getStart(source),
      end: expression.end,
      code: name === null ? "requireLater" : "needLater",
    });
    if (name !== null) edits.push({ start: path.getStart(source), end: path.end, code: JSON.stringify(name) });
  });
  const body = imports.join("") + edited(text, edits) + exports.join("");
  return `function(${PARAMETERS}){${body.replace(BEYOND_ASCII, escaped)}}`;
}

function escaped(unit) {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** What stands for an import or an export: it has no effect but to give names; `null` for any other statement. */
function moduleCode(statement, source, nameOf) {
  if (ts.isImportDeclaration(statement)) return importCode(statement, nameOf);
  if (ts.isExportAssignment(statement)) return `exports.default=${statement.expression.getText(source)};`;
  if (!ts.isExportDeclaration(statement)) return refuseOther(statement, source);
  const { exportClause, moduleSpecifier } = statement;
  if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) throw unexpected(statement, source);
  return exportClause.elements
    .map(({ name, propertyName }) => `exports[${JSON.stringify(name.text)}]=${(propertyName ?? name).text};`)
    .join("");
}

/** With `var`, since each use of a `const` from within a function is checked for having been reached. */
function importCode({ importClause, moduleSpecifier }, nameOf) {
  const name = nameOf(moduleSpecifier.text);
  const isIdle = name !== null || isBuiltin(moduleSpecifier.text); // does nothing when it is loaded
  if (!importClause) return isIdle ? "" : `require(${JSON.stringify(moduleSpecifier.text)});`;
  const from = name === null ? `require(${JSON.stringify(moduleSpecifier.text)})` : `need(${JSON.stringify(name)})`;
  const { name: byDefault, namedBindings } = importClause;
  const code = [];
  if (byDefault)
    code.push(name === null ? `var ${byDefault.text}=${from};` : `var{default:${byDefault.text}}=${from};`);
  if (namedBindings && ts.isNamespaceImport(namedBindings)) code.push(`var ${namedBindings.name.text}=${from};`);
  else if (namedBindings) {
    const names = namedBindings.elements.map(
      (one) => `${JSON.stringify((one.propertyName ?? one.name).text)}:${one.name.text}`,
    );
    code.push(`var{${names.join(",")}}=${from};`);
  }
  return code.join("");
}

function refuseOther(statement, source) {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (isExported) throw unexpected(statement, source);
  return null;
}

function unexpected(statement, source) {
  return new Error(`a chunk holds a statement that is not expected: ${statement.getText(source).slice(0, 200)}`);
}

function findDynamicImports(node, take) {
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) take(node);
  ts.forEachChild(node, (child) => findDynamicImports(child, take));
}

function edited(text, edits) {
  let [result, at] = ["", 0];
  for (const { start, end, code } of edits.sort((a, b) => a.start - b.start)) {
    result += text.slice(at, start) + code;
    at = end;
  }
  return result + text.slice(at);
}
