import { loadMessages } from "../../messages/messages.js";
import type { Typology } from "../../model/typology.js";
import { isChanged } from "../../plain/typology-name.js";
import { type FormatOf, loadWriter } from "../formats.js";
import { sanitizeData } from "../kit/sanitize.js";
import type { RenderOptions } from "../options.js";
import { capitalise } from "../verdict/layout.js";
import { type Block, heading, pairs, paragraph } from "./blocks/block.js";
import { outlineAxis, outlineSettings, outlineSources } from "./typology/axes.js";
import type { Outline } from "./typology/outline.js";
import { outlineRule, outlineType } from "./typology/types.js";

/** The whole typology for a reader, or as the record that a result holds (JSON). Ends in exactly one newline. */
export async function renderTypology(
  typology: Typology,
  format: FormatOf<"typology">,
  options: RenderOptions,
): Promise<string> {
  const write = await loadWriter("typology", format);
  const outline: Outline = { messages: await loadMessages(options.lang), typology: sanitizeData(typology, "space") };
  return write({ blocks: () => outlineTypology(outline), record: typology }, options);
}

function outlineTypology(outline: Outline): Block[] {
  const { messages, typology } = outline;
  const part = (
    key: "axes" | "types" | "traits" | "watchpoints" | "checks" | "settings" | "sources",
    blocks: Block[],
  ) => (blocks.length === 0 ? [] : [heading(2, capitalise(messages.label(key), messages.lang)), ...blocks]);
  return [
    heading(1, messages.text(typology.title)),
    ...pairs([
      [messages.label("typology"), typology.id],
      [
        messages.label("version"),
        isChanged(typology) ? `${typology.version}, ${messages.label("typology-differs")}` : typology.version,
      ],
      [messages.label("authors"), typology.authors?.join(", ")],
    ]),
    ...paragraph(typology.description && messages.text(typology.description)),
    ...part(
      "axes",
      typology.axes.flatMap((axis) => outlineAxis(outline, axis)),
    ),
    ...part(
      "types",
      typology.types.flatMap((type) => outlineType(outline, type, 3)),
    ),
    ...part(
      "traits",
      typology.traits.flatMap((trait) => outlineRule(outline, trait, 3)),
    ),
    ...part(
      "watchpoints",
      typology.watchpoints.flatMap((rule) => outlineRule(outline, rule, 3)),
    ),
    ...part(
      "checks",
      typology.checks.flatMap((rule) => outlineRule(outline, rule, 3)),
    ),
    ...part("settings", outlineSettings(outline)),
    ...part("sources", outlineSources(outline)),
  ];
}
