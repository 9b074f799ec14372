import type { RenderOptions } from "../../options.js";
import type { Block } from "./block.js";

/** What a document is called, and how its text is to look. */
export interface BlockPage extends RenderOptions {
  readonly title: string;
}

/** Writes the blocks of a document in one format. The same blocks give the same bytes. */
export type BlockWriter<B extends Block> = (
  blocks: readonly B[],
  page: BlockPage,
) => string | Uint8Array | Promise<string | Uint8Array>;

/** A document for a reader, and the record that it shows; a format writes one or the other. */
export interface ReaderDocument {
  readonly blocks: () => readonly Block[];
  readonly record: unknown;
}

/** Writes a document in one format. Ends in exactly one newline. */
export type DocumentWriter = (document: ReaderDocument, options: RenderOptions) => string | Promise<string>;
