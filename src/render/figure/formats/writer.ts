import type { FontFiles, PaletteName } from "../options.js";
import type { Scene } from "../scene/scene.js";

/** What writers need to know beside the scene. */
export interface WriterOptions {
  readonly palette: PaletteName;
  readonly dpi: number;
  /** A comment in the source for LaTeX: which packages it needs. */
  readonly packages: string;
  /** @throws RangeError where nobody said where the fonts are */
  readonly fonts: () => FontFiles;
}

/** Writes a scene in one format. */
export interface PlotWriter {
  /** What shows the letters that it lacks before a figure is laid out; `null` where a reader's fonts decide. */
  readonly letters: (() => Promise<<T>(data: T) => T>) | null;
  readonly write: (scene: Scene, options: WriterOptions) => string | Uint8Array | Promise<Uint8Array>;
}
