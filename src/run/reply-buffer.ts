const FIRST_BYTES = 256 * 1024;

/** By how much a stretch of memory grows that does not suffice. */
const GROWTH = 1.5;

/** Larger stretches of memory are not used again. */
const MOST_KEPT = 8 * 1024 * 1024;

/**
 * Texts laid one behind the other in one stretch of memory, which can be lent to another thread without a copy. Memory is
 * used again: left to the garbage collector, which hardly sees its size, a few hundred stretches would pile up.
 */
export class ReplyBuffer {
  #bytes = Buffer.alloc(0);
  #used = 0;
  #lengths: number[] = [];
  /** Came back from another thread. */
  readonly #spare: ArrayBuffer[] = [];
  /** Bytes to begin with: as many as sufficed the last time. */
  #room = FIRST_BYTES;

  /** Forgets all texts. What `take` gave before is not to be looked at any more, unless it was lent. */
  begin(): void {
    const isLent = this.#bytes.length === 0; // also where nothing was written in it
    if (isLent || this.#bytes.length > MOST_KEPT) this.#bytes = Buffer.alloc(0);
    this.#used = 0;
    this.#lengths = [];
  }

  add(text: string): void {
    this.#makeRoom(text.length * 3);
    const length = this.#bytes.write(text, this.#used, "utf8");
    this.#used += length;
    this.#lengths.push(length);
  }

  /** All texts in UTF-8 and the length of each in bytes. */
  take(): { readonly bytes: Uint8Array<ArrayBuffer>; readonly lengths: readonly number[] } {
    this.#room = Math.min(Math.max(this.#bytes.length, FIRST_BYTES), MOST_KEPT);
    return { bytes: new Uint8Array(this.#bytes.buffer, 0, this.#used), lengths: this.#lengths };
  }

  /** Gets memory that was lent, and is looked at no more. */
  takeBack(buffer: ArrayBuffer): void {
    if (buffer.byteLength >= this.#room && buffer.byteLength <= MOST_KEPT) this.#spare.push(buffer);
  }

  #makeRoom(bytes: number): void {
    const needed = this.#used + bytes;
    if (needed <= this.#bytes.length) return;
    const grown = Math.max(needed, this.#room, Math.ceil(this.#bytes.length * GROWTH));
    const larger = this.#spareOf(needed) ?? Buffer.allocUnsafeSlow(grown);
    this.#bytes.copy(larger, 0, 0, this.#used);
    this.#bytes = larger;
  }

  /** Memory that came back and is large enough; what is smaller has been outgrown. */
  #spareOf(bytes: number): Buffer<ArrayBuffer> | null {
    for (let spare = this.#spare.pop(); spare !== undefined; spare = this.#spare.pop()) {
      if (spare.byteLength >= bytes) return Buffer.from(spare);
    }
    return null;
  }
}
