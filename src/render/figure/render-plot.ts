import type { Result } from "../../model/result.js";
import type { PlotFormat } from "../formats.js";
import type { FigureOptions, PlotKind, PlotOptions } from "./options.js";
import type { Speech } from "./parts/words.js";
import { renderScene } from "./render-scene.js";
import type { Scene } from "./scene/scene.js";

/**
 * A figure of a result, new or saved: SVG or TikZ as text, PNG or PDF as bytes; the same input gives the same bytes.
 * @throws RangeError where an axis, an id or a date is not there, where one cluster is asked for and several could be meant, or one
 * without ties,
 * or where PNG or PDF is asked for without `fonts`
 */
export async function renderPlot(
  result: Result,
  format: PlotFormat,
  options: PlotOptions = {},
): Promise<string | Uint8Array> {
  const draw = await KINDS[options.kind ?? "property-space"]();
  return renderScene(format, options, ({ words, messages }, show) =>
    draw({ result: show(result), words, messages }, show(options)),
  );
}

type Draw = (speech: Speech, options: FigureOptions) => Scene;

/** Every figure: its one home. */
const KINDS: { readonly [K in PlotKind]: () => Promise<Draw> } = {
  "property-space": async () => {
    const { propertySpace } = await import("./space/property-space.js");
    return ({ result, words, messages }, options) => propertySpace(result, words, messages, options);
  },
  ternary: async () => {
    const { ternary } = await import("./ternary/ternary.js");
    return ({ result, words, messages }, options) => ternary(result, words, messages, options);
  },
  profile: async () => {
    const { profile } = await import("./profile/profile.js");
    return ({ result, words, messages }, options) => profile(result, words, messages, options);
  },
  network: async () => {
    const { network } = await import("./network/network.js");
    return ({ result, words, messages }, options) => network(result, words, messages, options);
  },
};
