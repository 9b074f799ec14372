import type { Comparison } from "../../model/comparison.js";
import type { RenderOptions } from "../options.js";

/** From a comparison to a text that ends in exactly one newline. The same input gives the same bytes. */
export type ComparisonWriter = (comparison: Comparison, options: RenderOptions) => string | Promise<string>;
