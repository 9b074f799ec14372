import type { Axis, Calibration, Condition, Indicator, Typology } from "./generated/result.js";
import type { Typology as TypologyFile } from "./generated/typology.js";

/** A typology as its file says it. Its contract is `schemas/typology.schema.json`. */
/** A typology as the engine uses it and a result records it: defaults filled in, labels in both languages, a hash. */
export type { Axis, Calibration, Condition, Indicator, Typology, TypologyFile };
