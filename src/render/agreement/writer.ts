import type { Agreement } from "../../model/agreement.js";
import type { RenderOptions } from "../options.js";

/** From an agreement to a text that ends in exactly one newline. The same input gives the same bytes. */
export type AgreementWriter = (agreement: Agreement, options: RenderOptions) => string | Promise<string>;
