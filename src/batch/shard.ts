import { NameList, type Names } from "../plain/name-list.js";

/** A part of a batch: the `index`th of `count`, both from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More parts than any matrix of a CI has. */
const MOST = 10_000;

/** Reads `2/5`; `null` where it is no part of a whole. */
export function parseShard(text: string): Shard | null {
  const [, index, count] = /^([1-9][0-9]{0,4})\/([1-9][0-9]{0,4})$/.exec(text.trim())?.map(Number) ?? [];
  if (index === undefined || count === undefined || index > count || count > MOST) return null;
  return { index, count };
}

/**
 * The files of one part: neighbours in the list, so that the outputs of all parts, one after the other, are the output
 * of the whole. Each file is in exactly one part; parts differ by one file at most, and are empty where there are more parts than files.
 */
export function shardOf(files: Names, { index, count }: Shard): Names {
  const cut = (part: number): number => Math.floor((files.length * part) / count);
  const [start, end] = [cut(index - 1), cut(index)];
  const part = new NameList();
  let number = 0;
  for (const file of files) {
    if (number >= end) break;
    if (number >= start) part.push(file);
    number += 1;
  }
  return part;
}
