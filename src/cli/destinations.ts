import { report } from "../model/report.js";
import { RENDERERS } from "../render/registry.js";
import { REPORTS } from "../render/report/registry.js";
import type { FormatRequest, Settings } from "./settings/settings.js";
import { UsageError } from "./usage-errors.js";

/** A format and the file it goes to; `null` is standard output. */
export interface Destination<F extends string> {
  readonly format: F;
  readonly path: string | null;
  /** Written over in any case; without it `--force` decides. */
  readonly force?: boolean;
}

/** The extensions of each format that some command gives. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  ...extensionsOf(REPORTS),
  ...extensionsOf(RENDERERS),
};

function extensionsOf(formats: Readonly<Record<string, { readonly extensions: readonly string[] }>>) {
  return Object.fromEntries(Object.entries(formats).map(([name, { extensions }]) => [name, extensions]));
}

/**
 * What goes where. `-o` takes the one format that was named without a file, or the one that its extension stands for;
 * without `-o` that one goes to standard output, and text if no format was named at all.
 * @throws UsageError where two formats would go to one place, or an extension stands for no format
 */
export function chooseDestinations<F extends string>(
  { format: requests, output }: Pick<Settings, "format" | "output">,
  formats: readonly F[],
): Destination<F>[] {
  const chosen = output === null ? toStdout(requests) : toOutput(requests, output, formats);
  const paths = new Set<string>();
  for (const { path } of chosen) {
    if (paths.has(path ?? "-")) throw new UsageError(report("usage-output-twice", { path: path ?? "-" }));
    paths.add(path ?? "-");
  }
  return chosen.map(({ format, path }) => ({
    format: formats.find((known) => known === format) ?? (format as F),
    path,
  }));
}

function toStdout(requests: readonly FormatRequest[]): readonly FormatRequest[] {
  return requests.length > 0 ? requests : [{ format: "text", path: null }];
}

function toOutput(requests: readonly FormatRequest[], output: string, formats: readonly string[]): FormatRequest[] {
  const path = output === "-" ? null : output;
  if (requests.every((request) => request.path !== null)) {
    return [...requests, { format: formatOfOutput(output, formats), path }];
  }
  return requests.map((request) => (request.path === null ? { ...request, path } : request));
}

/** The format that the extension stands for; a name without an extension gets text. */
function formatOfOutput(output: string, formats: readonly string[]): string {
  const extension = /[^/\\]\.([^./\\]+)$/.exec(output)?.[1]?.toLowerCase();
  if (extension === undefined) return "text";
  const found = formats.find((format) => EXTENSIONS[format]?.includes(`.${extension}`));
  if (found !== undefined) return found;
  const allowed = [...formats];
  throw new UsageError(report("usage-format-unknown", { format: extension, allowed, suggestion: null }));
}
