import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Every call in a source that takes a list as its arguments: `f(...list)`, `new F(...list)`, `f.apply(it, list)`. */
function listsAsArguments(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    const isSpread = isCall && node.arguments?.some(ts.isSpreadElement);
    const isApply = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
    if (isSpread || (isApply && node.expression.name.text === "apply")) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${name}:${line + 1} ${node.getText().split("\n")[0]}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("a list as arguments is seen, a list in a list is none", () => {
  const text = "a.push(...b);\nMath.max(0, ...c);\nnew D(...e);\nf.apply(null, g);\nh([...i], { ...j });\n";
  expect(listsAsArguments("x.ts", text).map((found) => found.split(" ")[0])).toEqual([
    "x.ts:1",
    "x.ts:2",
    "x.ts:3",
    "x.ts:4",
  ]);
});

// Arguments stand on the stack: some hundred thousand of them end the program, and how long a list is, input decides.
// `append`, `greatest` and `least` (src/plain) take lists of any length.
test("no call takes a list as its arguments", () => {
  const files = ["src", "bin"].flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.[cm]?[jt]s$/.test(name) && !/(^|[\\/])generated[\\/]/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  expect(files.length).toBeGreaterThan(300);
  const texts = files.map((name) => ({ name, text: readFileSync(ROOT + name, "utf8") }));
  const suspects = texts.filter(({ text }) => /[(,]\s*\.\.\.|\.apply\(/.test(text));
  expect(suspects.flatMap(({ name, text }) => listsAsArguments(name, text))).toEqual([]);
});
