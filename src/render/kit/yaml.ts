import { Document, isPair, isScalar, isSeq, type Pair, Scalar, visit } from "yaml";
import { escapeInData, needsEscapes } from "./sanitize.js";

/**
 * Plain data as YAML 1.2: one document, no folding, no anchors; unsafe characters stand escaped between double quotes. Loads
 * `yaml`.
 */
export async function writeYaml(data: unknown): Promise<string> {
  return textOf(documentOf(data));
}

/** The same, with each list that is an item of another on one line: `- [a, b]`. */
export async function writeYamlRows(data: unknown): Promise<string> {
  const document = documentOf(data);
  visit(document, {
    Seq: (_, node, path) => {
      if (isSeq(path.at(-1))) node.flow = true;
    },
  });
  return textOf(document);
}

/** The same, with lists on one line, and blocks on one line below the depth that `depthOf` gives for a key of the whole. */
export async function writeYamlFlat(data: unknown, depthOf: (key: string) => number): Promise<string> {
  const document = documentOf(data);
  visit(document, {
    Collection: (_, node, path) => {
      const pairs = path.filter((one) => isPair(one)) as readonly Pair[];
      const [top] = pairs;
      const key = top === undefined || !isScalar(top.key) ? "" : String(top.key.value);
      node.flow = isSeq(node) || (pairs.length > 0 && pairs.length >= depthOf(key));
    },
  });
  return textOf(document);
}

/** The same on one line, without its end: blocks in braces, lists in brackets. */
export function yamlOnOneLine(data: unknown): string {
  const document = documentOf(data);
  visit(document, {
    Collection: (_, node) => {
      node.flow = true;
    },
    Scalar: (_, node) => {
      if (typeof node.value === "string" && node.value.includes("\n")) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return textOf(document).trimEnd();
}

function documentOf(data: unknown): Document {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && needsEscapes(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document;
}

function textOf(document: Document): string {
  return escapeInData(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
