import { EXTENSIONS } from "../extensions.js";
import type { Renderer } from "../options.js";

/** A format: the extensions of files that hold it (with their dot, the usual one first) and the way to its renderer. */
export interface Format {
  readonly extensions: readonly string[];
  /** Loads the renderer; nothing of it is in memory before. */
  readonly load: () => Promise<Renderer>;
}

/** Every format in which a result can be rendered: its one home. */
export const RENDERERS = {
  text: { extensions: EXTENSIONS.text, load: async () => (await import("./text.js")).renderText },
  json: { extensions: EXTENSIONS.json, load: async () => (await import("../kit/json.js")).renderJson },
  csv: { extensions: EXTENSIONS.csv, load: async () => (await import("../batch/items/render.js")).renderCsv },
  ndjson: { extensions: EXTENSIONS.ndjson, load: async () => (await import("../batch/items/render.js")).renderNdjson },
  yaml: { extensions: EXTENSIONS.yaml, load: async () => (await import("../kit/yaml.js")).renderYaml },
} as const satisfies Record<string, Format>;

/** The name of a format, as `--format` takes it. */
export type FormatName = keyof typeof RENDERERS;

/** The names of all formats, in the order of the registry. */
export const FORMAT_NAMES = Object.keys(RENDERERS) as FormatName[];

/** True for the name of a format. */
export function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(RENDERERS, name);
}

/** The format that the extension of a path stands for (upper or lower case); null where none does. */
export function formatOfPath(path: string): FormatName | null {
  const lower = path.toLowerCase();
  return FORMAT_NAMES.find((name) => RENDERERS[name].extensions.some((end) => lower.endsWith(end))) ?? null;
}
