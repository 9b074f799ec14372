import type { Robustness } from "../../model/robustness.js";
import type { RenderOptions } from "../options.js";

/** From an analysis of robustness to a text that ends in exactly one newline. The same input gives the same bytes. */
export type RobustnessWriter = (robustness: Robustness, options: RenderOptions) => string | Promise<string>;
