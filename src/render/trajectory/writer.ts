import type { Trajectories } from "../../model/trajectory.js";
import type { RenderOptions } from "../options.js";

/** From trajectories to a text that ends in exactly one newline. The same input gives the same bytes. */
export type TrajectoryWriter = (trajectories: Trajectories, options: RenderOptions) => string | Promise<string>;
