import { loadWords } from "../../messages/languages.js";
import { loadMessages } from "../../messages/messages.js";
import { loadWriter, type PlotFormat } from "../formats.js";
import type { PlotOptions } from "./options.js";
import type { Scene } from "./scene/scene.js";
import type { FigureSpeech } from "./speech.js";

/**
 * A figure in a format: SVG or TikZ as text, PNG or PDF as bytes. `draw` makes its scene, and puts through `show` whatever it takes of data,
 * so that letters that the fonts of the format lack are seen as such.
 * @throws RangeError where PNG or PDF is asked for without `fonts`, and what `draw` throws
 */
export async function renderScene(
  format: PlotFormat,
  { lang = "en", palette = "color", dpi = 300, fonts }: Pick<PlotOptions, "lang" | "palette" | "dpi" | "fonts">,
  draw: (speech: FigureSpeech, show: <T>(data: T) => T) => Scene,
): Promise<string | Uint8Array> {
  const [words, messages] = await Promise.all([loadWords(lang, "figures"), loadMessages(lang)]);
  const writer = await loadWriter("plot", format);
  const show = (await writer.letters?.()) ?? (<T>(data: T): T => data);
  return writer.write(draw({ words, messages }, show), {
    palette,
    dpi,
    packages: words.packages,
    fonts: () => {
      if (fonts === undefined) throw new RangeError(`${format} needs the paths of its fonts: options.fonts`);
      return fonts;
    },
  });
}
