import type { PlotFormat } from "./formats.js";
import type { FontFiles, PaletteName } from "./options.js";
import type { Scene } from "./scene.js";

/** What writers need to know beside the scene. */
export interface WriterOptions {
  readonly palette: PaletteName;
  readonly dpi: number;
  /** @throws RangeError where nobody said where the fonts are */
  readonly fonts: () => FontFiles;
}

/** Writes a scene in one format. */
export type PlotWriter = (scene: Scene, options: WriterOptions) => Promise<string | Uint8Array>;

/** Every format of figures: its one home. Writers are loaded when they are asked for. */
export const PLOTS = {
  svg: async () => {
    const { writeSvg } = await import("./svg.js");
    return async (scene, { palette }) => writeSvg(scene, { palette });
  },
  png: async () => {
    const { writePng } = await import("./png.js");
    return (scene, { palette, dpi, fonts }) => writePng(scene, { palette, dpi, fonts: fonts() });
  },
  pdf: async () => {
    const { writePdf } = await import("./pdf.js");
    return (scene, { palette, fonts }) => writePdf(scene, { palette, fonts: fonts() });
  },
  tikz: async () => {
    const { writeTikz } = await import("./tikz.js");
    return async (scene, { palette }) => writeTikz(scene, { palette });
  },
} as const satisfies Readonly<Record<PlotFormat, () => Promise<PlotWriter>>>;
