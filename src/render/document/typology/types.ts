import type { Typology } from "../../../model/typology.js";
import { capitalise, enumerate } from "../../verdict/layout.js";
import { type Block, heading, pairs, paragraph } from "../blocks/block.js";
import { sayCondition } from "./conditions.js";
import type { Outline } from "./outline.js";
import { passage, reasonFor } from "./reasons.js";

/** A type of a typology. */
export type Type = Typology["types"][number];
/** What a type takes for granted. */
export type Presumption = NonNullable<Type["presumes"]>[number];
type Trait = Typology["traits"][number];
type Rule = Typology["watchpoints"][number] | Typology["checks"][number];

/** One type: its corner of the axes, what is said of it, its traits by name. */
export function outlineType(outline: Outline, type: Type, level: 2 | 3): Block[] {
  const { messages, typology } = outline;
  const corner = typology.axes.flatMap((axis) => {
    const side = type.when[axis.id];
    return side ? [`${messages.text(axis.label)}${messages.label("colon")} ${messages.text(axis[side].label)}`] : [];
  });
  const traits = typology.traits.filter((trait) => trait.type === type.id).map((trait) => messages.text(trait.label));
  return [
    heading(level, `${capitalise(messages.text(type.label), messages.lang)} (${type.id})`),
    ...paragraph(type.description && messages.text(type.description)),
    ...pairs([
      [messages.label("corner"), enumerate(messages, corner)],
      [messages.label("traits"), enumerate(messages, traits)],
      [messages.label("source"), passage(outline, type.source)],
    ]),
  ];
}

/** One presumption: under the words that are said where it fails, the condition that is presumed, why, where it comes from. */
export function outlinePresumption(outline: Outline, type: Type, presumption: Presumption, level: 2 | 3 | 4): Block[] {
  const { messages } = outline;
  const { id, label, when, source, ...declared } = presumption;
  return [
    heading(level, `${capitalise(messages.text(label), messages.lang)} (${id})`),
    ...pairs([
      [messages.label("type"), messages.text(type.label)],
      [messages.label("presumption"), sayCondition(messages, when)],
      [messages.label("rationale"), reasonFor(outline, declared)],
      [messages.label("source"), passage(outline, source)],
    ]),
  ];
}

/** One trait, watchpoint or check: when it holds, why, where it comes from. */
export function outlineRule(outline: Outline, rule: Trait | Rule, level: 2 | 3 | 4): Block[] {
  const { messages, typology } = outline;
  const type = "type" in rule ? typology.types.find((t) => t.id === rule.type) : undefined;
  const description = "description" in rule ? rule.description : undefined;
  const strong = "strong_when" in rule ? rule.strong_when : undefined;
  const { source, ...declared } = rule;
  return [
    heading(level, `${capitalise(messages.text(rule.label), messages.lang)} (${rule.id})`),
    ...paragraph(description && messages.text(description)),
    ...pairs([
      [messages.label("type"), type && messages.text(type.label)],
      [messages.label("condition"), sayCondition(messages, rule.when)],
      [messages.label("strong-when"), strong && sayCondition(messages, strong)],
      [messages.label("applies-from"), dateIn(outline, "applies_from" in rule ? rule.applies_from : undefined)],
      [messages.label("applies-to"), dateIn(outline, "applies_to" in rule ? rule.applies_to : undefined)],
      [messages.label("rationale"), reasonFor(outline, declared)],
      [messages.label("source"), passage(outline, source)],
    ]),
  ];
}

/** A date as it stands in a sentence. */
function dateIn({ messages }: Outline, date: string | undefined): string | null {
  return date === undefined ? null : messages.date(date);
}
