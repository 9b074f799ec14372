const FIRST_BYTES = 256 * 1024;

/** Texts laid one behind the other in one stretch of memory, which can be handed to another thread without a copy. */
export class Pieces {
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #used = 0;
  #lengths: number[] = [];

  add(text: string): void {
    this.#makeRoom(text.length * 3);
    const length = this.#bytes.write(text, this.#used, "utf8");
    this.#used += length;
    this.#lengths.push(length);
  }

  /** All texts in UTF-8 and the length of each in bytes. */
  take(): { readonly bytes: Uint8Array<ArrayBuffer>; readonly lengths: readonly number[] } {
    return { bytes: new Uint8Array(this.#bytes.buffer, 0, this.#used), lengths: this.#lengths };
  }

  #makeRoom(bytes: number): void {
    if (this.#used + bytes <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(this.#bytes.length * 2, this.#used + bytes));
    this.#bytes.copy(larger, 0, 0, this.#used);
    this.#bytes = larger;
  }
}
