import { propertySpace } from "../figure/space/property-space.js";
import { html, type Markup } from "../kit/html.js";
import type { PageContext } from "./context.js";
import { drawScenes } from "./drawing.js";
import { inline, mapEach } from "./languages.js";

/** In millimetres; the page makes it as wide as there is room. Words in it are then as large as those around it. */
export const WIDTH = 95;

/** The property space in each language. Marks of clusters carry their number, from 1, as `data-k`. */
export function spaceFigure(context: PageContext): Markup {
  const scenes = mapEach(context.words, ({ figures, messages }) =>
    propertySpace(context.result, figures, messages, { width: WIDTH }),
  );
  const drawn = drawScenes(scenes, context.looks, html` id=space aria-labelledby="ft fd"`);
  return html`<div class=wide tabindex=0 role=region aria-labelledby=ft>${drawn}</div><figcaption><span id=ft>${inline(
    context,
    mapEach(scenes, ({ title }) => title),
  )}</span> <span id=fd class=h>${inline(
    context,
    mapEach(scenes, ({ desc }) => desc),
  )}</span></figcaption>`;
}
