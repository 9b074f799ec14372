import type { Typology } from "../../model/typology.js";
import type { RenderOptions } from "../options.js";
import type { CodingRows } from "./sheets.js";

/** Writes a workbook to code in, for a typology. The same arguments give the same bytes. */
export type CodingSheetWriter = (typology: Typology, rows: CodingRows, options: RenderOptions) => Promise<Uint8Array>;

/** Writes a form that asks for a profile of a typology, in every language. The same arguments give the same bytes. */
export type SurveyWriter = (typology: Typology, options: RenderOptions) => Promise<Uint8Array>;

/** Writes the codes of a typology for a program in which interviews and documents are coded. The same arguments give the same bytes. */
export type CodeListWriter = (typology: Typology, options: RenderOptions) => Promise<string | Uint8Array>;
