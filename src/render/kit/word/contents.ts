import type * as Docx from "docx";
import type { WordContents } from "./block.js";

/** The list of contents: its title, and a field with links in it. */
export function buildContents(docx: typeof Docx, { title, entries }: WordContents): Docx.FileChild[] {
  const { InternalHyperlink, Paragraph, TableOfContents, TextRun } = docx;
  const contentChildren = entries.map(({ text, level, bookmark }) => {
    const link = new InternalHyperlink({ anchor: bookmark, children: [new TextRun(text)] });
    return new Paragraph({ style: `TOC${level}`, children: [link] });
  });
  return [
    new Paragraph({ style: "ContentsHeading", children: [new TextRun(title)] }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: "1-2", contentChildren, beginDirty: false }),
  ];
}

const CONTENTS_OF_WORD =
  '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>';
const FIELD =
  /(<w:fldChar w:fldCharType="begin")[^>]*(\/>)(<w:instrText[^>]*>)([^<]*)(<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)/g;

/** The list of contents as Word writes its own: it offers to renew such a one, and LibreOffice knows it for what it is. */
export function likeWord(part: string): string {
  return part
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/g, CONTENTS_OF_WORD)
    .replace(FIELD, "$1$2</w:r><w:r>$3 $4 $5</w:r><w:r>$6");
}
