import type { Position } from "../model/diagnostic.js";
import type { SourceStart, SourceText } from "../model/source.js";
import { append } from "../plain/append.js";
import { DocumentCount } from "./document-count.js";
import { LIMITS } from "./limits.js";
import { LineTable } from "./lines.js";
import { type DocumentEnd, Splitter } from "./split.js";
import { countLines, firstLines, lastLine, startOfLastLines, utf8Length } from "./stream-lines.js";

export { TextStream } from "./text-stream.js";

/** Characters of a part, at least: cutting costs next to nothing, and many parts fit in memory. */
const PART = 256 * 1024;
/** Characters that are kept of a line longer than any document may be: they tell what it is, and a frame shows no more. */
const KEPT = LIMITS.frameWidth;

/** A document that is too large. */
interface Omitted {
  readonly start: SourceStart;
  /** Its first two lines, shortened. */
  head: string;
  bytes: number;
}

/**
 * Cuts a stream of text between documents, so that `readDocuments` gives for the parts, one after the other, what it would
 * give for all of it at once, but without limits on the whole. Of a document above `mostBytes` only the beginning is kept. A
 * part holds at least one document, unless the stream has none: then there is one part.
 */
export class DocumentStream {
  readonly #file: string;
  readonly #size: number;
  readonly #mostBytes: number;
  readonly #longest: number;
  readonly #splitter = new Splitter();
  readonly #count = new DocumentCount();
  /** Whole lines that are looked through: the part to come. `#open`: where the document begins that has no end yet. */
  #text = "";
  #open = 0;
  #hasDocument = false;
  #start: SourceStart = { line: 1, document: 1 };
  #line = 1;
  #before = "";
  /** What comes next: the last two whole lines, which may be the context of a finding above them, and a line that is begun. */
  #held = "";
  #wanted = 0;
  /** The rest of the line that is begun is dropped. */
  #isDropping = false;
  #omitted: Omitted | null = null;
  /** Beginning of the stream, once it is clear that it has no document. */
  #first: Position | null = null;
  #hasBegun = false;

  /** `size`: characters of a part, at least. */
  constructor(file: string, size: number = PART, mostBytes: number = LIMITS.documentBytes) {
    this.#file = file;
    this.#size = size;
    this.#mostBytes = mostBytes;
    this.#longest = Math.max(mostBytes, KEPT);
  }

  /** The parts that are complete now. The text may end anywhere. */
  push(text: string): SourceText[] {
    this.#held += this.#isDropping ? this.#afterLine(text) : this.#withoutMark(text);
    if (this.#held.length < this.#wanted) return [];
    const parts = this.#take(startOfLastLines(this.#held));
    const begun = this.#held.lastIndexOf("\n") + 1;
    if (this.#held.length - begun > this.#longest) {
      append(parts, this.#take(begun));
      append(parts, this.#abridge());
    }
    this.#wanted = this.#held.length + this.#size / 4;
    return parts;
  }

  /** The last parts. */
  end(): SourceText[] {
    const parts = this.#take(this.#held.length);
    if (this.#isDropping && this.#omitted) this.#omitted.bytes -= 1; // the line break that a shortened line got
    this.#close({ at: this.#text.length, kind: this.#splitter.rest }, parts);
    if (this.#hasDocument || this.#count.next === 1) parts.push(this.#part(this.#drop(this.#text.length)));
    return parts;
  }

  /**
   * What is complete now, however little, where nothing more comes for a moment or for ever: not the document of which the end
   * is not known. Frames around findings lack lines that are still to come.
   */
  pause(): SourceText[] {
    const parts = this.#take(this.#held.lastIndexOf("\n") + 1);
    this.#cut(parts);
    this.#wanted = 0;
    return parts;
  }

  /** Looks through so much of what was held back. */
  #take(length: number): SourceText[] {
    this.#text += this.#held.slice(0, length);
    this.#held = this.#held.slice(length);
    const parts: SourceText[] = [];
    for (let end = this.#splitter.next(this.#text); end; end = this.#splitter.next(this.#text)) {
      this.#close(end, parts);
      if (this.#open >= this.#size) this.#cut(parts);
    }
    if (this.#omitted) this.#omitMore(this.#omitted, this.#text.length);
    else if (this.#text.length - this.#open > this.#mostBytes) this.#omit(parts);
    return parts;
  }

  /** The open document ends here. */
  #close(end: DocumentEnd, parts: SourceText[]): void {
    if (this.#omitted) this.#closeOmitted(this.#omitted, end, parts);
    else {
      const [text, start, open] = [this.#text, this.#start, this.#open];
      if (end.kind === "document") this.#count.pass();
      if (end.kind === "empty")
        this.#count.passEmpty(() => new LineTable(this.#file, text, start).position(open, open));
      this.#hasDocument ||= end.kind === "document";
      this.#open = end.at;
    }
  }

  /** Gives out what is before the open document, unless there is no document in it. */
  #cut(parts: SourceText[]): void {
    if (this.#open === 0) return;
    const part = this.#part(this.#drop(this.#open));
    if (this.#hasDocument) parts.push(part);
    else this.#passOver(part);
    this.#begin();
  }

  #part(text: string): SourceText {
    const after = firstLines(firstLines(this.#text) + this.#held);
    return { file: this.#file, text, start: { ...this.#start, ...(after === "" ? {} : { after }) } };
  }

  /** A text without documents, perhaps at the beginning of the stream. */
  #passOver({ text, start }: SourceText): void {
    if (start?.document === 1) this.#first ??= new LineTable(this.#file, text, start).position(0, 0);
  }

  /** Begins the next part. */
  #begin(): void {
    const state = this.#count.state;
    const empty = state.document === 1 && this.#first ? { empty: this.#first } : {};
    this.#start = { line: this.#line, before: this.#before, ...state, ...empty };
    this.#hasDocument = false;
  }

  #drop(length: number): string {
    const text = this.#text.slice(0, length);
    this.#text = this.#text.slice(length);
    this.#splitter.shift(length);
    this.#open = 0;
    this.#line += countLines(text);
    if (text !== "") this.#before = lastLine(text);
    return text;
  }

  /** The open document is too large. */
  #omit(parts: SourceText[]): Omitted {
    this.#cut(parts);
    this.#omitted = { start: this.#start, head: "", bytes: 0 };
    this.#omitMore(this.#omitted, this.#text.length);
    return this.#omitted;
  }

  #omitMore(omitted: Omitted, length: number): void {
    const text = this.#drop(length);
    omitted.bytes += utf8Length(text);
    omitted.head = firstLines(omitted.head + firstLines(text), LIMITS.frameWidth);
  }

  #closeOmitted(omitted: Omitted, { at, kind }: DocumentEnd, parts: SourceText[]): void {
    this.#omitMore(omitted, at);
    const { file, text, start } = this.#part(omitted.head);
    const part = { file, text, start: { ...start, ...omitted.start, bytes: omitted.bytes } };
    this.#omitted = null;
    if (kind === "document") {
      this.#count.pass();
      parts.push(part);
    } else {
      this.#passOver(part);
      if (kind === "empty") this.#count.passEmpty(() => new LineTable(file, text, part.start).position(0, 0));
    }
    this.#begin();
  }

  /** Drops nearly all of a line that is longer than a document may be, and what will still come of it. */
  #abridge(): SourceText[] {
    const line = this.#held;
    const kept = `${line.slice(0, KEPT)}…`;
    const parts: SourceText[] = [];
    const isNext = /^---[ \t\r]/.test(line);
    if (!isNext && this.#omitted === null) this.#omit(parts);
    this.#held = `${kept}\n`;
    const bytes = utf8Length(line) - utf8Length(kept);
    if (this.#omitted && !isNext) this.#omitted.bytes += bytes;
    append(parts, this.#take(this.#held.length));
    if (isNext) this.#omit(parts).bytes += bytes;
    this.#isDropping = true;
    return parts;
  }

  /** What stands after the line that is dropped. */
  #afterLine(text: string): string {
    const end = text.indexOf("\n");
    if (this.#omitted) this.#omitted.bytes += utf8Length(end < 0 ? text : text.slice(0, end));
    this.#isDropping = end < 0;
    return end < 0 ? "" : text.slice(end + 1);
  }

  #withoutMark(text: string): string {
    if (this.#hasBegun || text === "") return text;
    this.#hasBegun = true;
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
  }
}
