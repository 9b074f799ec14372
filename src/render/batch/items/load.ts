import { type FormatOf, loadWriter } from "../../formats.js";
import { type CsvOptions, type Head, type ItemWriter, PLAIN_CSV } from "./writer.js";

/** A format and how it is to be written: plain data, which can be handed to another thread. */
export type ItemFormat = { readonly format: FormatOf<"item"> } & Partial<CsvOptions>;

/** Loads the writer of a format; nothing of the others is in memory. `about`: what the results rest on. */
export async function loadItemWriter(
  { format, ...rows }: ItemFormat,
  about: Pick<Head, "tool" | "typology">,
): Promise<ItemWriter> {
  const make = await loadWriter("item", format);
  return make({ ...PLAIN_CSV, ...rows }, about);
}
