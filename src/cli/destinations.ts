import type { Host } from "../io/host/host.js";
import { finding } from "../model/finding.js";
import { oddWord } from "../plain/odd-word.js";
import { closest } from "../plain/suggest.js";
import { type FormatName, type Formats, formatOfPath } from "../render/formats.js";
import type { Settings } from "./settings/settings.js";
import { UsageError } from "./usage-errors.js";

/** A format and the file it goes to; `null` is standard output. */
export interface Destination<F extends string> {
  readonly format: F;
  readonly path: string | null;
  /** Written over in any case; without it `--force` decides. */
  readonly force?: boolean;
  /** Left as it was unless every profile could be scored. */
  readonly isWhole?: boolean;
}

/**
 * What goes where. `-o` takes the one format that was named without a file, or the one that its extension stands for;
 * without `-o` that one goes to standard output, and the first of `formats` if no format was named at all.
 * @throws UsageError where two formats would go to one place, or an extension stands for no format
 */
export function chooseDestinations<F extends FormatName>(
  { format: requests, output }: Pick<Settings, "format" | "output">,
  formats: Formats<F>,
): Destination<F>[] {
  const asked = requests.map(({ format, path }) => ({ format: among(formats, format), path }));
  const chosen = output === null ? toStdout(asked, formats) : toOutput(asked, output, formats);
  const paths = new Set<string>();
  for (const { path } of chosen) {
    if (paths.has(path ?? "-")) throw new UsageError(finding("usage-output-twice", { path: path ?? "-" }));
    paths.add(path ?? "-");
  }
  return chosen;
}

/** @throws UsageError for what is none of the formats */
function among<F extends string>(formats: Formats<F>, format: string): F {
  const found = formats.find((known) => known === format);
  if (found !== undefined) return found;
  const suggestion = closest(format, formats);
  throw new UsageError(
    oddWord("--format", format, suggestion) ??
      finding("usage-format-unknown", { format, allowed: [...formats], suggestion }),
  );
}

/**
 * For names that differ and lead to one file all the same: `a.csv` and `./a.csv`, or over a link.
 * @throws UsageError where two formats would go to one file
 */
export function refuseOneFileTwice(
  destinations: readonly Pick<Destination<string>, "path">[],
  { isSameFile }: Pick<Host, "isSameFile">,
): void {
  const paths = destinations.flatMap(({ path }) => (path === null ? [] : [path]));
  const twice = paths.find((path, i) => paths.slice(0, i).some((before) => isSameFile(before, path)));
  if (twice !== undefined) throw new UsageError(finding("usage-output-twice", { path: twice }));
}

function toStdout<F extends string>(asked: Destination<F>[], [usual]: Formats<F>): Destination<F>[] {
  return asked.length > 0 ? asked : [{ format: usual, path: null }];
}

function toOutput<F extends FormatName>(
  asked: Destination<F>[],
  output: string,
  formats: Formats<F>,
): Destination<F>[] {
  const path = output === "-" ? null : output;
  if (asked.every((one) => one.path !== null)) return [...asked, { format: formatOfOutput(output, formats), path }];
  return asked.map((one) => (one.path === null ? { ...one, path } : one));
}

/** The format that the extension stands for; a name without an extension gets the usual one. */
function formatOfOutput<F extends FormatName>(output: string, formats: Formats<F>): F {
  const extension = /[^/\\]\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  if (extension === undefined) return formats[0];
  const found = formatOfPath(output, formats);
  if (found !== null) return found;
  throw new UsageError(finding("usage-format-unknown", { format: extension, allowed: [...formats], suggestion: null }));
}
