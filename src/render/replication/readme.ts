import { type ReplicationWords, TABLES, type TableName } from "../../messages/replication-words.js";
import { heading, list, pairs, paragraph } from "../document/blocks/block.js";
import { writeMarkdown } from "../document/blocks/markdown.js";

/** What the folder holds and how to run it, as Markdown; `about` says what was exported. */
export function writeReadme({ readme, columns }: ReplicationWords, about: readonly string[]): string {
  return writeMarkdown([
    heading(1, readme.title),
    ...about.flatMap((text) => paragraph(text)),
    heading(2, readme.running),
    ...paragraph(readme.howToRun),
    ...paragraph(readme.whatItDoes),
    ...paragraph(readme.qca),
    heading(2, readme.files),
    ...pairs(Object.entries(readme.about)),
    heading(2, readme.columns),
    ...(Object.keys(TABLES) as TableName[]).flatMap((name) => [
      heading(3, name),
      ...pairs(TABLES[name].map((column) => [`\`${column}\``, columns[column]] as const)),
    ]),
    heading(2, readme.rules),
    ...list(readme.theRules),
  ]);
}
