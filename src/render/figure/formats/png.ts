import type { FontFiles, PaletteName } from "../options.js";
import type { Scene } from "../scene/scene.js";
import { writeSvg } from "./svg.js";
import type { PlotWriter } from "./writer.js";

/** How a scene becomes PNG. */
export interface PngOptions {
  readonly palette?: PaletteName;
  /** Dots per inch. */
  readonly dpi: number;
  readonly fonts: FontFiles;
}

/** Dots per inch of a length without a unit in SVG. */
const CSS_DPI = 96;
const INCH = 0.0254;

/** A scene as PNG with the fonts named and no others: the same pixels on every machine. The file says how large it prints. */
export async function writePng(scene: Scene, { palette = "color", dpi, fonts }: PngOptions): Promise<Uint8Array> {
  const { Resvg } = await import("@resvg/resvg-js");
  const image = new Resvg(writeSvg(scene, { palette, tooltips: false }), {
    font: {
      loadSystemFonts: false,
      fontFiles: [fonts.regular, fonts.bold],
      defaultFontFamily: "DejaVu Sans",
      sansSerifFamily: "DejaVu Sans",
    },
    dpi: CSS_DPI,
    fitTo: { mode: "width", value: Math.round((scene.width / 72) * dpi) },
  });
  return withResolution(image.render().asPng(), dpi);
}

/** PNG: signature and first chunk take 33 bytes; the chunk `pHYs` with dots per metre comes after them. */
function withResolution(png: Uint8Array, dpi: number): Uint8Array {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(dpi / INCH);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  view.setUint8(16, 1);
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, 33));
  whole.set(chunk, 33);
  whole.set(png.subarray(33), 33 + chunk.length);
  return whole;
}

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

/** Figures as PNG. */
export const PNG: PlotWriter = {
  letters: async () => (await import("./coverage.js")).withGlyphs,
  write: (scene, { palette, dpi, fonts }) => writePng(scene, { palette, dpi, fonts: fonts() }),
};
