import type { RefusedEntry, ScoredEntry } from "../model/entry.js";
import { finding } from "../model/finding.js";
import { NameList } from "../plain/name-list.js";
import { against, type Identity } from "./key.js";

/** Where a profile was met. */
export interface Meeting {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Profiles per block of the list, as a power of 2: a block is 256 kB. */
const BLOCK_BITS = 14;
const BLOCK = 1 << BLOCK_BITS;
/** Hash (two halves), file and line of one profile: 16 bytes. */
const WORDS = 4;
const [LOW, HIGH, FILE, LINE] = [0, 1, 2, 3] as const;
const FULLEST = 0.75;

/**
 * The profiles of a batch, however long, that were met so far, told apart by id, date, level and coder. It keeps a hash of
 * 64 bits of each, never the profile: at most 27 bytes per profile (32 in the moment in which it grows), and beside
 * them the names of the files, once each and without what neighbours have in common. A false duplicate has the chance
 * n² / 2^65 over n profiles: 3 in a hundred million for a million of them.
 */
export class SeenProfiles {
  readonly #files = new NameList();
  /** The last of them. */
  #file: string | null = null;
  readonly #blocks: Uint32Array[] = [];
  /** Number of the profile in the list, from 1, at the place that its hash gives it, or at the next free one; 0 is free. */
  #slots = new Uint32Array(1 << 10);
  #count = 0;

  /** How many different profiles were met. */
  get size(): number {
    return this.#count;
  }

  /** Remembers a profile; where the same one was met before, gives the place of the first instead. */
  meet(profile: Identity & Meeting): Meeting | null {
    const { low, high } = hashOf(profile);
    const slot = this.#slotOf(low, high);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return this.#meetingOf(known - 1);
    this.#slots[slot] = this.#add(low, high, profile);
    if (this.#count > this.#slots.length * FULLEST) this.#grow();
    return null;
  }

  /** Where the hash stands, or the free place that it would get. */
  #slotOf(low: number, high: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = low & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0) return slot;
      if (this.#word(known - 1, LOW) === low && this.#word(known - 1, HIGH) === high) return slot;
    }
  }

  #word(index: number, word: number): number {
    return this.#blocks[index >>> BLOCK_BITS]?.[(index & (BLOCK - 1)) * WORDS + word] ?? 0;
  }

  /** Its number, from 1. */
  #add(low: number, high: number, { file, line }: Meeting): number {
    if (this.#file !== file) {
      this.#files.push(file);
      this.#file = file;
    }
    const block = this.#blocks[this.#count >>> BLOCK_BITS] ?? this.#addBlock();
    const place = (this.#count & (BLOCK - 1)) * WORDS;
    block[place + LOW] = low;
    block[place + HIGH] = high;
    block[place + FILE] = this.#files.length - 1;
    block[place + LINE] = line;
    this.#count += 1;
    return this.#count;
  }

  #addBlock(): Uint32Array {
    const block = new Uint32Array(BLOCK * WORDS);
    this.#blocks.push(block);
    return block;
  }

  #meetingOf(index: number): Meeting {
    return { file: this.#files.at(this.#word(index, FILE)) ?? "", line: this.#word(index, LINE) };
  }

  #grow(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let index = 0; index < this.#count; index++) {
      this.#slots[this.#slotOf(this.#word(index, LOW), this.#word(index, HIGH))] = index + 1;
    }
  }
}

/** The file that brought a profile into the batch: its own, or the saved result that it stands in. */
export function meetingOf({ file, line, saved }: ScoredEntry): Meeting {
  return saved === undefined ? { file, line } : { file: saved, line: 1 };
}

/** What stands in the batch for a profile that repeats one met before, where it was met again. */
export function refuseDuplicate(entry: ScoredEntry, first: Meeting): RefusedEntry {
  const { id, date, document } = entry;
  const again = meetingOf(entry);
  const duplicate = finding("profile-duplicate", { id, date, file: first.file, line: first.line }, "/id");
  return { kind: "refused", file: again.file, document, findings: [against({ ...again, document }, duplicate)] };
}

/** Marks that no text contains: they lie above its code units. */
const [END, ABSENT] = [0x10000, 0x10001] as const;

/** Two hashes of 32 bits, by different primes and in different ways, each stirred until every bit of it depends on every letter. */
function hashOf({ id, date, level, coder }: Identity): { low: number; high: number } {
  let [a, b] = [0x811c9dc5, 0x2f0b4c47];
  for (const text of [id, date, level, coder]) {
    const end = text === null ? 0 : text.length;
    for (let i = 0; i <= end; i++) {
      const unit = text === null ? ABSENT : i === end ? END : text.charCodeAt(i);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(((b << 13) | (b >>> 19)) ^ unit, 0x9e3779b1);
    }
  }
  return { low: stir(a), high: stir(b ^ 0x5bd1e995) };
}

function stir(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
