import { existsSync } from "node:fs";
import { FACTS } from "../../../src/model/facts.js";
import { CODED, COMPOUND, TYPED } from "./codes.js";

const WORD = /[\p{L}\p{M}\p{N}_.-]*[A-Za-z]{3,}[\p{L}\p{M}\p{N}_.-]*/gu;
/** A file of the test, and a hash: neither is a word. */
const FILE = /^[\p{L}\p{N}_/-]*\.(?:yaml|json|csv|svg|html|R|md)$/u;
const HASH = /^(?=.*\d)[0-9a-f]{7,}$/;

const ROOT = new URL("../../../", import.meta.url);
/** Fields that a reader is asked for, since facts are read from them. */
const ASKED: ReadonlySet<string> = new Set(Object.values(FACTS).flatMap(({ fields }) => fields));

/**
 * The words of a text that have three plain letters in a row. None: identifiers with a mark between their words, such as
 * `funding.market` and `key-unknown`, options, and what is typed as it stands; between backticks and in
 * quotation marks stands whatever is a code or a field, between backticks also a page of the documentation. A field
 * that is asked for stands alone in brackets, or beside another.
 */
export function plainEnglish(text: string, alsoTyped: readonly string[] = []): string[] {
  const typed = new Set([...TYPED, ...alsoTyped]);
  const said = text
    .replace(/[\u200b\u00ad]|\\(?=_)/g, "")
    .replace(/(?<![^\s"(])(?:\/[\w.]+)+/g, pointed)
    .replace(/[\w.:<>-]+(?:(?:, [\w.:<>-]+)+(?: óŕ [\w.:<>-]+)?| óŕ [\w.:<>-]+)/g, listed)
    .replace(/\(([\w.]+)\)/g, (all, path: string) => (ASKED.has(path) ? " " : all))
    .replace(/`(docs\/[\w.-]+\.md)`/g, (all, page: string) => (existsSync(new URL(page, ROOT)) ? " " : all))
    .replace(/(?<![\w-])--[a-z-]+[ =]([\w.:,-]+)/g, (all, value: string) =>
      value.split(/[,:]/).every(isCoded) ? " " : all,
    );
  const quoted = [...said.matchAll(/`([^`]*)`|“([^”]*)”/g)].flatMap(([, typed, quoted]) =>
    wordsOf(typed ?? quoted ?? "").filter((word) => !isCoded(word)),
  );
  const open = wordsOf(said.replace(/`[^`]*`|“[^”]*”/g, " "));
  return [...new Set([...quoted, ...open])].filter((word) => !typed.has(word) && !isCompound(word));
}

/** A pointer to a place in a file, without its keys and codes. */
function pointed(pointer: string): string {
  const unknown = pointer.split("/").filter((part) => !isCoded(part));
  return unknown.join(" ");
}

/** Codes one after the other, with commas between them: what is possible somewhere. */
function listed(list: string): string {
  return (list.match(/[\w.-]+/g) ?? []).every((word) => !/[A-Za-z]{3}/.test(word) || isCoded(word)) ? " " : list;
}

function wordsOf(text: string): string[] {
  const words = text.replace(/https?:\/\/\S+|(?<![\p{L}\p{N}_-])--[a-z-]+/gu, " ").match(WORD) ?? [];
  return words.map((word) => word.replace(/^[.-]+|[.-]+$/g, ""));
}

const isCoded = (word: string): boolean => CODED.has(word) || isCompound(word);

/** A code or a path to a field that nobody takes for a word: its parts are known, and a mark stands between them. */
function isCompound(word: string): boolean {
  if (/^TCEC_[A-Z_]+$/.test(word) || FILE.test(word) || HASH.test(word) || COMPOUND.has(word)) return true;
  const parts = word.split(".");
  return parts.length > 1 && parts.every((part) => !/[A-Za-z]{3}/.test(part) || CODED.has(part));
}
