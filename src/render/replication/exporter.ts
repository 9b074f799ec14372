import type { Lang } from "../../messages/messages.js";
import type { Result } from "../../model/result.js";

/** The names of files and what they hold. */
export type Files = Readonly<Record<string, string>>;

/** A result as a folder of files, with the words of one language. */
export type FolderExporter = (result: Result, lang: Lang) => Promise<Files>;

/** A result as one file without words. */
export type FileExporter = (result: Result) => string | Promise<string>;
