import { type FormatOf, isFormatOf, loadWriter } from "../formats.js";
import type { FindingsContext, FindingsMaker, Seen } from "./writer.js";

/** The formats of what was found in files. */
export type FindingsFormat = FormatOf<"findings" | "finding-list">;

/** What was found in files, in a format; the order is kept. */
export async function reportFindings(format: FindingsFormat, seen: Seen, context: FindingsContext): Promise<string> {
  if (isFormatOf(format, "findings")) return (await loadWriter("findings", format))(seen, context);
  return writeAll(await loadWriter("finding-list", format), seen, context);
}

async function writeAll(
  make: FindingsMaker,
  { findings, held = findings }: Seen,
  context: FindingsContext,
): Promise<string> {
  const writer = await make(context);
  return (
    writer.head() +
    (writer.holdsAllowed ? held : findings).map((finding) => writer.finding(finding, null)).join("") +
    writer.tail()
  );
}
