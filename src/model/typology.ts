export type {
  Axis,
  Calibration,
  Condition,
  Indicator,
  /** A typology as the engine uses it and a result records it: defaults filled in, labels in both languages, a hash. */
  Typology,
} from "./generated/result.js";
/** A typology as its file says it. Its contract is `schemas/typology.schema.json`. */
export type { Typology as TypologyFile } from "./generated/typology.js";
