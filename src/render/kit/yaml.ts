import { Document, Scalar, visit } from "yaml";
import { escapeInData, needsEscapes } from "./sanitize.js";

/**
 * Plain data as YAML 1.2: one document, no folding, no anchors; unsafe characters stand escaped between double quotes. Loads
 * `yaml`.
 */
export async function writeYaml(data: unknown): Promise<string> {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === "string" && needsEscapes(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return escapeInData(document.toString({ lineWidth: 0 }));
}
