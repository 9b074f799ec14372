import type { Document } from "docx";
import { type PartEdit, repack } from "./repack.js";

/**
 * A document of the library `docx` as the bytes of a Word file. They depend on the document alone: no clock in the properties,
 * links and bookmarks named and numbered in their order. `edits` change parts by their path, after that.
 */
export async function packDocument(
  document: Document,
  edits: Readonly<Record<string, PartEdit>> = {},
): Promise<Uint8Array> {
  const { Packer } = await import("docx");
  const links = new Map<string, string>();
  const settled: Readonly<Record<string, PartEdit>> = {
    "docProps/core.xml": (part) => part.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ""),
    "word/_rels/document.xml.rels": (part) => nameLinks(part, links),
    "word/document.xml": (part) => settle(part, links),
  };
  const both = Object.entries({ ...settled, ...edits }).map(([path, edit]): [string, PartEdit] => {
    const first = settled[path];
    return [path, first === undefined || first === edit ? edit : (part) => edit(first(part) ?? "")];
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(document)), Object.fromEntries(both));
}

/** Relations of links have random names; they get numbers instead. */
function nameLinks(part: string, links: Map<string, string>): string {
  return part.replace(/ Id="([^"]+)"/g, (whole, id: string) =>
    /^rId\d{1,4}$/.test(id) ? whole : ` Id="${nameOf(id, links)}"`,
  );
}

function nameOf(id: string, links: Map<string, string>): string {
  const name = links.get(id) ?? `link${links.size + 1}`;
  links.set(id, name);
  return name;
}

/** With names and numbers that do not depend on other documents. */
function settle(part: string, links: Map<string, string>): string {
  const bookmarks: string[] = [];
  const bookmark = (id: string): number => {
    if (!bookmarks.includes(id)) bookmarks.push(id);
    return bookmarks.indexOf(id) + 1;
  };
  return part
    .replace(/ r:id="([^"]+)"/g, (_, id: string) => ` r:id="${/^rId\d{1,4}$/.test(id) ? id : nameOf(id, links)}"`)
    .replace(/<w:bookmark(?:Start|End) [^>]*>/g, (tag) =>
      tag.replace(/w:id="([^"]+)"/, (_, id: string) => `w:id="${bookmark(id)}"`),
    );
}
