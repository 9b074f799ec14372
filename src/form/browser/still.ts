import { Component, type ComponentChildren } from "preact";
import { answerOf, UNKNOWN_KEY } from "../draft.js";
import type { Asked } from "../questions.js";
import type { Store } from "./store.js";

interface StillProps {
  /** What the part is drawn from. */
  readonly from: readonly unknown[];
  readonly draw: () => ComponentChildren;
}

/** A part of the page that stays as it is until something that it is drawn from has changed: a page holds fifty questions, and one is typed in. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate({ from }: StillProps): boolean {
    return from.length !== this.props.from.length || from.some((one, at) => !Object.is(one, this.props.from[at]));
  }

  override render({ draw }: StillProps): ComponentChildren {
    return draw();
  }
}

/** What a question is drawn from. An answer that has not changed is the same object as before. */
export function sourcesOfCard(question: Asked, store: Store): unknown[] {
  const { lang, current, revision, profile } = store;
  const { evidence, notes, sources, funding } = profile;
  const money = question.group === null || question.page === "money" ? funding : null;
  const said = store.remarksOn(question).join("\n");
  const state = [lang, current, revision, profile[UNKNOWN_KEY], evidence, notes, sources, money, said];
  return [...state, answerOf(profile, question)];
}
