import type { Summary } from "../../model/summary.js";
import type { RenderOptions } from "../options.js";

/** From a summary to a text that ends in exactly one newline. The same input gives the same bytes. */
export type SummaryWriter = (summary: Summary, options: RenderOptions) => string | Promise<string>;
