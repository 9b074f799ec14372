import type { Host } from "../io/host/host.js";
import { finding } from "../model/finding.js";
import { EXTENSIONS } from "../render/extensions.js";
import type { FormatRequest, Settings } from "./settings/settings.js";
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
 * without `-o` that one goes to standard output, and `usual` if no format was named at all.
 * @throws UsageError where two formats would go to one place, or an extension stands for no format
 */
export function chooseDestinations<F extends string>(
  { format: requests, output }: Pick<Settings, "format" | "output">,
  formats: readonly F[],
  usual = "text",
): Destination<F>[] {
  const chosen = output === null ? toStdout(requests, usual) : toOutput(requests, output, formats, usual);
  const paths = new Set<string>();
  for (const { path } of chosen) {
    if (paths.has(path ?? "-")) throw new UsageError(finding("usage-output-twice", { path: path ?? "-" }));
    paths.add(path ?? "-");
  }
  return chosen.map(({ format, path }) => ({
    format: formats.find((known) => known === format) ?? (format as F),
    path,
  }));
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

function toStdout(requests: readonly FormatRequest[], usual: string): readonly FormatRequest[] {
  return requests.length > 0 ? requests : [{ format: usual, path: null }];
}

function toOutput(
  requests: readonly FormatRequest[],
  output: string,
  formats: readonly string[],
  usual: string,
): FormatRequest[] {
  const path = output === "-" ? null : output;
  if (requests.every((request) => request.path !== null)) {
    return [...requests, { format: formatOfOutput(output, formats, usual), path }];
  }
  return requests.map((request) => (request.path === null ? { ...request, path } : request));
}

/** The format that the extension stands for; a name without an extension gets the usual one. */
function formatOfOutput(output: string, formats: readonly string[], usual: string): string {
  const extension = /[^/\\]\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  if (extension === undefined) return usual;
  const found = formats.find((format) => extensionsOf(format).includes(`.${extension}`));
  if (found !== undefined) return found;
  const allowed = [...formats];
  throw new UsageError(finding("usage-format-unknown", { format: extension, allowed, suggestion: null }));
}

function extensionsOf(format: string): readonly string[] {
  return (EXTENSIONS as Readonly<Record<string, readonly string[]>>)[format] ?? [];
}
