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
import { outlinePresumption, outlineRule, outlineType } from "./typology/types.js";

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
  const { axes, types, traits, watchpoints, checks } = typology;
  const part = (key: PartName, blocks: Block[]) =>
    blocks.length === 0 ? [] : [heading(2, capitalise(messages.label(key), messages.lang)), ...blocks];
  const rules = (key: PartName, list: typeof traits | typeof watchpoints | typeof checks) =>
    part(
      key,
      list.flatMap((rule) => outlineRule(outline, rule, 3)),
    );
  return [
    ...outlineIdentity(outline),
    ...part(
      "axes",
      axes.flatMap((axis) => outlineAxis(outline, axis)),
    ),
    ...part(
      "types",
      types.flatMap((type) => outlineType(outline, type, 3)),
    ),
    ...part(
      "presumptions",
      types.flatMap((type) => (type.presumes ?? []).flatMap((one) => outlinePresumption(outline, type, one, 3))),
    ),
    ...rules("traits", traits),
    ...rules("watchpoints", watchpoints),
    ...rules("checks", checks),
    ...part("settings", outlineSettings(outline)),
    ...part("sources", outlineSources(outline)),
  ];
}

type PartName = ("axes" | "types" | "presumptions" | "traits" | "watchpoints" | "checks") | ("settings" | "sources");

function outlineIdentity({ messages, typology }: Outline): Block[] {
  const { id, version, title, authors, description } = typology;
  return [
    heading(1, messages.text(title)),
    ...pairs([
      [messages.label("typology"), id],
      [messages.label("version"), isChanged(typology) ? `${version}, ${messages.label("typology-differs")}` : version],
      [messages.label("authors"), authors?.join(", ")],
    ]),
    ...paragraph(description && messages.text(description)),
  ];
}
