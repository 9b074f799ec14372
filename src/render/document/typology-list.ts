import { loadMessages, type Messages } from "../../messages/messages.js";
import type { Typology } from "../../model/typology.js";
import { type FormatOf, loadWriter } from "../formats.js";
import type { RenderOptions } from "../options.js";
import { type Block, heading, pairs, paragraph } from "./blocks/block.js";

/** Typologies for somebody who chooses one: the default first, each with its title, axes and types. JSON: ids, versions and hashes beside. */
export async function renderTypologyList(
  typologies: readonly Typology[],
  defaultId: string,
  format: FormatOf<"typology">,
  options: RenderOptions,
): Promise<string> {
  const write = await loadWriter("typology", format);
  const messages = await loadMessages(options.lang);
  const isDefault = ({ id }: Typology): boolean => id === defaultId;
  const sorted = [...typologies.filter(isDefault), ...typologies.filter((typology) => !isDefault(typology))];
  const blocks = () => sorted.flatMap((typology) => outline(messages, typology, isDefault(typology)));
  const record = {
    default: defaultId,
    typologies: sorted.map(({ id, version, hash, title, axes, types }) => ({
      id,
      version,
      hash,
      title,
      axes: axes.map((axis) => axis.id),
      types: types.map((type) => type.id),
    })),
  };
  return write({ blocks, record }, options);
}

function outline(messages: Messages, typology: Typology, isDefault: boolean): Block[] {
  const { id, version, title, description, axes, types } = typology;
  const named = (things: readonly { readonly label: Parameters<Messages["text"]>[0] }[]): string =>
    things.map(({ label }) => messages.text(label)).join(", ");
  return [
    heading(2, isDefault ? `${id} (${messages.label("typology-default")})` : id),
    ...paragraph(messages.text(title)),
    ...pairs([
      [messages.label("version"), version],
      [messages.label("axes"), named(axes)],
      [messages.label("types"), named(types)],
    ]),
    ...paragraph(description && messages.text(description)),
  ];
}
