import { createRequire } from "node:module";

/** Paths of the two files of fonts that pictures are set with. */
export interface Fonts {
  readonly regular: string;
  readonly bold: string;
}

/** Where DejaVu Sans lies: a package of its own, so that pictures are the same on every machine. */
export function findFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url);
  return {
    regular: resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"),
    bold: resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"),
  };
}
