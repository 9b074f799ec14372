import type { ReplicationWords } from "./replication-words.js";
import type { Lang } from "./vocabulary.js";

export type { ReplicationWords } from "./replication-words.js";
export { TABLES, type TableName } from "./replication-words.js";

/** Loads the words of a replication folder in one language. */
export async function loadReplicationWords(lang: Lang): Promise<ReplicationWords> {
  const { WORDS } = lang === "fr" ? await import("./fr/replication.js") : await import("./en/replication.js");
  return WORDS;
}
