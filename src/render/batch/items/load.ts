import type { Head, ItemFormat, ItemWriter } from "./writer.js";

/** Loads the writer of a format; nothing of the others is in memory. `about`: what the results rest on. */
export async function loadItemWriter(format: ItemFormat, about: Pick<Head, "tool" | "typology">): Promise<ItemWriter> {
  switch (format.format) {
    case "json":
      return (await import("./json.js")).JSON_WRITER;
    case "ndjson":
      return (await import("./ndjson.js")).NDJSON_WRITER;
    case "csv":
      return (await import("./csv.js")).createCsvWriter(format, about);
    default:
      return format satisfies never;
  }
}
