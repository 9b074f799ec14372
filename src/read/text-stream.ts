import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import { encodingOf, firstBadByte } from "./decode.js";

/**
 * Decodes a stream of bytes with the refusals of `decodeText`: `file-binary` and `file-not-utf8`, whichever stands first, with
 * offset, line and column in the stream. All text before that place is given, so that what can be read does not depend
 * on the pieces in which the bytes come; then the next call gives the refusal, and nothing more can be read.
 */
export class TextStream {
  readonly #file: string;
  readonly #decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** The beginning of a character whose end is not there yet. */
  #rest: Uint8Array = new Uint8Array();
  #refusal: AnyDiagnostic | null = null;
  /** What was given so far: bytes, whole lines, and characters of the line that is begun. */
  #bytes = 0;
  #lines = 0;
  #column = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** The text of all characters that are complete by now; perhaps empty. `null` with the refusal, after what could be read. */
  push(bytes: Uint8Array): Outcome<string> {
    if (this.#refusal) return { value: null, diagnostics: [this.#refusal] };
    const all = this.#rest.length === 0 ? bytes : joined(this.#rest, bytes);
    const nul = all.indexOf(0);
    const end = nul < 0 ? all.length - unfinished(all) : nul;
    const text = this.#decode(all.subarray(0, end));
    this.#rest = all.slice(end);
    if (nul >= 0) this.#refusal ??= { ...finding("file-binary", { path: this.#file }), position: this.#position() };
    return { value: text, diagnostics: [] };
  }

  /** The refusal, if there is one: perhaps a character that is cut off at the end. Otherwise an empty text. */
  end(): Outcome<string> {
    if (this.#rest.length > 0) this.#refusal ??= this.#notUtf8(this.#rest[0] ?? 0);
    return this.#refusal ? { value: null, diagnostics: [this.#refusal] } : { value: "", diagnostics: [] };
  }

  /** The text up to the first byte that is wrong. */
  #decode(bytes: Uint8Array): string {
    try {
      return this.#given(bytes, this.#decoder.decode(bytes));
    } catch {
      const bad = firstBadByte(bytes);
      const well = bytes.subarray(0, bad);
      const text = this.#given(well, this.#decoder.decode(well));
      this.#refusal = this.#notUtf8(bytes[bad] ?? 0);
      return text;
    }
  }

  /** Counts what is given, and takes a byte order mark from its beginning. */
  #given(bytes: Uint8Array, decoded: string): string {
    const text = this.#bytes === 0 && decoded.startsWith("\uFEFF") ? decoded.slice(1) : decoded;
    this.#bytes += bytes.length;
    let start = 0;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", start)) {
      this.#lines += 1;
      this.#column = 0;
      start = at + 1;
    }
    this.#column += text.length - start;
    return text;
  }

  #notUtf8(byte: number): AnyDiagnostic {
    const args = { path: this.#file, offset: this.#bytes, encoding: encodingOf(byte, this.#bytes) };
    return { ...finding("file-not-utf8", args), position: this.#position() };
  }

  /** Place of the character after all that was given. */
  #position(): Position {
    return { file: this.#file, line: this.#lines + 1, col: this.#column + 1, length: 1 };
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** How many bytes at the end begin a character that may be complete with the next ones; at most 3. */
function unfinished(bytes: Uint8Array): number {
  for (let length = 1; length <= 3; length += 1) {
    const byte = bytes[bytes.length - length] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return length < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? length : 0;
  }
  return 0;
}
