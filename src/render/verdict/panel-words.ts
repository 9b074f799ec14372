import type { Messages } from "../../messages/messages.js";
import type { PartOfAnItem } from "../../model/generated/result.js";
import { PANELS, type PanelName } from "../../model/panels.js";
import type { ProfileResult } from "../../model/result.js";
import { enumerate } from "./layout.js";

/** The panels in their order. */
export const PANEL_NAMES = Object.keys(PANELS) as readonly PanelName[];

type Item = NonNullable<NonNullable<ProfileResult["panels"]>[PanelName]>[number];

/**
 * What an item of a panel is called there: as its fact, or as the list that no fact holds. What the heading says already is not said
 * again: "collaboration: place" is "place" in the panel of collaboration.
 */
export function sayItem(messages: Messages, id: string): string {
  const fact = messages.fact(id);
  const name = fact === id ? messages.code(id) : fact;
  const before = PANEL_NAMES.map((panel) => `${messages.label(`panel-${panel}`)}${messages.label("colon")} `);
  const said = before.find((text) => name.startsWith(text)) ?? "";
  return name.slice(said.length);
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

/** What the reasons of the verdict say already. */
const MONEY: readonly string[] = ["self_financing_share", "largest_funder_share", "public_contracts_share"];

/** Whether something of a panel is known that nothing else says: something beyond money. */
export function isPanelShown(items: readonly Item[]): boolean {
  return items.some(({ id }) => !MONEY.includes(id));
}

/** The items of a panel of which nothing is known. */
export function openItems(panel: PanelName, items: readonly Item[]): readonly string[] {
  return PANELS[panel].filter((id) => !items.some((item) => item.id === id));
}
