import { escapeXml } from "../kit/escape/xml.js";
import { type PassageCode, passageCodes } from "./codes.js";
import type { CodeListWriter } from "./writer.js";

const NAMESPACE = "urn:QDA-XML:codebook:1.0";

/** The codes as a codebook of the REFI-QDA standard 1.0, which NVivo, MAXQDA, ATLAS.ti, QualCoder and others import. */
export const writeQdc: CodeListWriter = async (typology, { lang }) => {
  const codes = await passageCodes(typology, lang);
  const lines = codes.flatMap((code) => linesOf(code, "    "));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<CodeBook xmlns="${NAMESPACE}" origin="tcec">`,
    "  <Codes>",
    ...lines,
    "  </Codes>",
    "</CodeBook>",
    "",
  ].join("\n");
};

function linesOf({ guid, name, description, isCodable, codes }: PassageCode, indent: string): string[] {
  const attributes = `guid="${guid}" name="${escapeXml(name.replace(/\s+/g, " "))}" isCodable="${isCodable}"`;
  const about = description === "" ? [] : [`${indent}  <Description>${escapeXml(description)}</Description>`];
  const inside = [...about, ...codes.flatMap((code) => linesOf(code, `${indent}  `))];
  if (inside.length === 0) return [`${indent}<Code ${attributes}/>`];
  return [`${indent}<Code ${attributes}>`, ...inside, `${indent}</Code>`];
}
