import { FORMAT_NAMES, type FormatName, formatOf } from "../../src/render/formats.js";

/**
 * The end of the name of a golden file: the extension of its format where no other format had it before, else the name of the format
 * as well, so that no two formats share a file.
 */
export function goldenEnd(name: FormatName): string {
  const [extension = ""] = formatOf(name).extensions;
  const owner = FORMAT_NAMES.find((other) => formatOf(other).extensions[0] === extension);
  return owner === name && extension !== "" ? extension : `.${name}${extension}`;
}
