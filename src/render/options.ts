import type { Lang } from "../messages/languages.js";
import type { Result } from "../model/result.js";
import type { CsvOptions } from "./batch/items/writer.js";

/** How a rendered text is to look. Only text renderers look at all of it; JSON and YAML look at none. */
export interface RenderOptions {
  /** The language of words and numbers. */
  readonly lang: Lang;
  /** Columns that a line may fill; at least 50 are used. */
  readonly width: number;
  /** 0: no colour; 1: 16 colours; 2: 256; 3: 16 million (the levels of chalk). */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Every indicator, fact and membership. */
  readonly verbose: boolean;
  /** One line per profile. */
  readonly quiet: boolean;
  /** False: findings in one line each, without hints and lines of the file; without it, as `quiet` says. */
  readonly frames?: boolean;
  /** How rows of CSV are written; commas, decimal points and no byte order mark without it. */
  readonly csv?: CsvOptions;
  /**
   * Where the folder that paths are relative to lies in its repository, such as `profiles/2024/`; the root without it. Reports
   * whose readers look files up from the root (SARIF, GitHub, GitLab) name them from there.
   */
  readonly below?: string;
}

/** From a result to a text that ends in exactly one newline. The same input gives the same bytes. */
export type Renderer = (result: Result, options: RenderOptions) => string | Promise<string>;

/** English, 80 columns, no colour, the usual amount of detail. */
export const PLAIN_OPTIONS: RenderOptions = { lang: "en", width: 80, colorLevel: 0, verbose: false, quiet: false };
