import type { ProfileResult } from "../../model/result.js";
import { html, type Markup, NOTHING } from "../kit/html.js";
import { capitalise } from "../verdict/layout.js";
import { isPanelShown, openItems, PANEL_NAMES, sayItem, sayItemValue } from "../verdict/panel-words.js";
import { type PageContext, say } from "./context.js";
import type { Cluster } from "./evidence.js";
import { inline } from "./languages.js";
import { heading, support } from "./why.js";

/** Whether a profile has a panel to be shown. */
export function hasPanels({ panels = {} }: ProfileResult): boolean {
  return PANEL_NAMES.some((name) => isPanelShown(panels[name] ?? []));
}

/**
 * The panels of independence and of collaboration, where something of them beyond money is known: each item with its evidence, then
 * what is not known. `shown`: the evidence that stands on the page already, and then this too.
 */
export function panelBlocks(context: PageContext, cluster: Cluster, shown: Set<string>): Markup {
  const { panels = {} } = cluster.result;
  const written = PANEL_NAMES.map((name) => {
    const items = panels[name] ?? [];
    if (!isPanelShown(items)) return NOTHING;
    const known = items.map((item) => {
      const said = say(context, (messages) => {
        const text = `${sayItem(messages, item.id)}${messages.label("colon")} ${sayItemValue(messages, item)}`;
        return capitalise(text, messages.lang);
      });
      return html`<li>${inline(context, said)}${support(context, cluster, item.pointers, shown)}`;
    });
    const open = openItems(name, items);
    const unknown = open.length === 0 ? NOTHING : html`<li class=m>? ${inline(context, unknownIn(context, open))}`;
    return html`<h4>${inline(context, heading(context, `panel-${name}`))}</h4><ul class=e>${known}${unknown}</ul>`;
  });
  return html`${written}`;
}

/** "Unknown: agreements, place": in each language. */
function unknownIn(context: PageContext, open: readonly string[]) {
  return say(context, (messages) => {
    const names = open.map((id) => sayItem(messages, id)).join(", ");
    return `${capitalise(messages.label("unknown"), messages.lang)}${messages.label("colon")} ${names}`;
  });
}
