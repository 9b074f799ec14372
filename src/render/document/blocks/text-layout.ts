import type { Paint } from "../../kit/paint.js";
import type { Measure } from "../../kit/width.js";

/** The room and the colours for a document in plain text. */
export interface TextLayout {
  readonly width: number;
  readonly paint: Paint;
  readonly measure: Measure;
}
