import type { Messages } from "../../messages/messages.js";
import type { PartOfAnItem } from "../../model/generated/result.js";
import { PANELS, type PanelName } from "../../model/panels.js";
import type { ProfileResult } from "../../model/result.js";
import { enumerate } from "./layout.js";

type Item = NonNullable<NonNullable<ProfileResult["panels"]>[PanelName]>[number];

/** What an item of a panel is called: as its fact, or as the list that no fact holds. */
export function sayItem(messages: Messages, id: string): string {
  const fact = messages.fact(id);
  return fact === id ? messages.code(id) : fact;
}

/** "Région Rhône-Alpes: in force, renewed, ends 2022-12-31": what is told of one institution, kind of member or need. */
export function sayPart(messages: Messages, { name, kind, codes, until, covered }: PartOfAnItem): string {
  const who = name ?? (kind === null ? "" : messages.code(kind));
  const said = [
    ...codes.map(messages.code),
    ...(until === undefined ? [] : [messages.phrase("ends", { date: until })]),
    ...(covered === undefined ? [] : [messages.phrase("covered", { answer: messages.code(covered) })]),
  ].join(", ");
  if (who === "" || said === "") return who + said;
  return `${who}${messages.label("colon")} ${said}`;
}

/** The value of an item, and whose it is. */
export function sayItemValue(messages: Messages, { id, value, of }: Item): string {
  if (of.length > 0)
    return enumerate(
      messages,
      of.map((part) => sayPart(messages, part)),
    );
  if (Array.isArray(value) && value.length === 0) return messages.code("no");
  return messages.factValue(value, id);
}

/** The items of a panel of which nothing is known. */
export function openItems(panel: PanelName, items: readonly Item[]): readonly string[] {
  return PANELS[panel].filter((id) => !items.some((item) => item.id === id));
}
