import { networkScene } from "../figure/network/network.js";
import { pictureOf } from "../figure/network/picture.js";
import { networkMeasures, networkSentences } from "../figure/network/words.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import { capitalise, enumerate } from "../verdict/layout.js";
import type { LanguageWords, PageContext } from "./context.js";
import { drawScenes } from "./drawing.js";
import type { Cluster } from "./evidence.js";
import { WIDTH } from "./figure.js";
import { blocks, inline, mapEach } from "./languages.js";
import { support } from "./why.js";

/**
 * The members of a cluster with their ties, what the cluster bridges and its measures, and the evidence; nothing where no ties are coded.
 * `shown`: the evidence that stands on the page already, and then this too.
 */
export function networkBlock(context: PageContext, cluster: Cluster, shown: Set<string>): Markup {
  const { number, result } = cluster;
  const picture = pictureOf(result);
  if (picture === null) return NOTHING;
  const scenes = mapEach(context.words, ({ figures, messages }) =>
    networkScene(picture, { date: result.date, said: [], printed: [] }, figures, messages, { width: WIDTH }),
  );
  const said = blocks(
    "p",
    mapEach(context.words, (words) => html`${sentences(cluster, words).join(" ")}`),
  );
  const title = inline(
    context,
    mapEach(scenes, (scene) => scene.title),
  );
  const names = html` aria-labelledby=n${number} aria-describedby="m${number} d${number}"`;
  const together = html`<span id=d${number} class=h>${inline(
    context,
    mapEach(scenes, ({ desc }) => desc),
  )}</span>`;
  const drawn = drawScenes(scenes, context.looks, names);
  return html`<h4 id=n${number}>${title}</h4><figure><div class=wide tabindex=0 role=region aria-labelledby=n${number}>${drawn}</div>${together}</figure><div id=m${number}>${said}</div><div class=e>${support(context, cluster, ["/network"], shown)}</div>`;
}

/** What the cluster bridges, then the measures in one sentence. */
function sentences({ result }: Cluster, { figures, messages }: LanguageWords): string[] {
  const measures = networkMeasures(result, figures, messages);
  const last = measures.length === 0 ? [] : [`${capitalise(enumerate(messages, measures), messages.lang)}.`];
  return [...networkSentences(result, figures, messages), ...last];
}
