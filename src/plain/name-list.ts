/** Names in a fixed order, however they are kept. An array of texts is that, too. */
export interface Names extends Iterable<string> {
  readonly length: number;
}

/** Names per block: some of them are cut out of it when one is asked for. */
const BLOCK = 256;

/** Names laid one behind the other, without what all of them begin with. */
interface Block {
  readonly beginning: string;
  readonly rests: string;
  /** Where each name ends in `rests`. */
  readonly ends: Uint32Array;
}

/**
 * Names of files, a hundred thousand of them if need be: what neighbours begin with, such as their folder, is kept once, and
 * a name takes little more than the characters in which it differs. As single texts they would take three times as much.
 */
export class NameList implements Names {
  readonly #blocks: Block[] = [];
  /** The last names, fewer than a block has. */
  #last: string[] = [];

  constructor(names: Iterable<string> = []) {
    for (const name of names) this.push(name);
  }

  get length(): number {
    return this.#blocks.length * BLOCK + this.#last.length;
  }

  push(name: string): void {
    this.#last.push(name);
    if (this.#last.length < BLOCK) return;
    this.#blocks.push(packed(this.#last));
    this.#last = [];
  }

  /** The name with a number, from 0; `null` where there is none. */
  at(index: number): string | null {
    const number = Math.floor(index / BLOCK);
    const block = this.#blocks[number];
    if (block !== undefined) return nameIn(block, index - number * BLOCK);
    return this.#last[index - this.#blocks.length * BLOCK] ?? null;
  }

  *[Symbol.iterator](): Generator<string> {
    for (const block of this.#blocks) for (let i = 0; i < BLOCK; i += 1) yield nameIn(block, i);
    yield* this.#last;
  }
}

/** Two lists, each sorted by code unit, as one that is. */
export function mergeNames(a: Names, b: Names): NameList {
  const merged = new NameList();
  const others = b[Symbol.iterator]();
  let other = others.next();
  for (const name of a) {
    for (; !other.done && other.value < name; other = others.next()) merged.push(other.value);
    merged.push(name);
  }
  for (; !other.done; other = others.next()) merged.push(other.value);
  return merged;
}

function packed(names: readonly string[]): Block {
  const beginning = commonBeginning(names);
  const ends = new Uint32Array(names.length);
  let end = 0;
  names.forEach((name, i) => {
    end += name.length - beginning.length;
    ends[i] = end;
  });
  return { beginning, rests: names.map((name) => name.slice(beginning.length)).join(""), ends };
}

function nameIn({ beginning, rests, ends }: Block, index: number): string {
  return beginning + rests.slice(index === 0 ? 0 : ends[index - 1], ends[index]);
}

function commonBeginning(names: readonly string[]): string {
  const first = names[0] ?? "";
  let length = first.length;
  for (const name of names) {
    let same = 0;
    while (same < length && name.charCodeAt(same) === first.charCodeAt(same)) same += 1;
    length = same;
  }
  return first.slice(0, length);
}
