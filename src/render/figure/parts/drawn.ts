import type { FigureOptions } from "../options.js";
import type { LegendItem } from "../scene/furniture.js";
import type { Sizes } from "../scene/plan.js";
import type { Box, Mark } from "../scene/scene.js";
import type { Cluster } from "./clusters.js";

/** What is drawn of clusters, and what is said of them. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly legend: readonly LegendItem[];
  readonly sentences: readonly string[];
  readonly notes: readonly string[];
  /** Those that have a label. */
  readonly shown: readonly Cluster[];
}

/** How clusters are to be drawn. */
export interface DrawingContext {
  readonly options: FigureOptions;
  readonly page: Sizes;
  /** Where no label may stand. */
  readonly avoid?: readonly Box[];
}

/** Beyond this many clusters bounds cover each other. */
const MOST_BOUNDS = 100;

/** True where nobody said whether bounds are drawn, and there are too many to tell apart. */
export function isCrowded(count: number, { bounds }: FigureOptions): boolean {
  return bounds === undefined && count > MOST_BOUNDS;
}
