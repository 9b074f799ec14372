import { type ComponentChildren, h } from "preact";
import type { ProfileResult } from "../../model/result.js";
import type { Axis } from "../../model/typology.js";
import { decidingIn, sayReasons, sayVerdict } from "../verdict.js";
import { PropertySpace } from "./space.js";
import { goToQuestion, useStore } from "./ui.js";

/** Where the case lies: hidden until it is asked for, unless the page was made otherwise. */
export function ResultPart(): ComponentChildren {
  const store = useStore();
  const { words, data } = store;
  if (data.result === "hidden") return null;
  return h("section", { class: "result", "aria-labelledby": "result-h" }, [
    h("h3", { id: "result-h" }, words.result.heading),
    h("p", { class: "hint" }, words.result.about),
    data.result === "live"
      ? null
      : h(
          "button",
          { type: "button", "aria-expanded": store.isShown, onClick: () => store.show(!store.isShown) },
          store.isShown ? words.result.hide : words.result.show,
        ),
    store.isShown ? h(Shown, {}) : null,
  ]);
}

function Shown(): ComponentChildren {
  const store = useStore();
  const { words } = store;
  if (!store.canSave()) return h("p", { role: "status" }, words.result.needsNameAndDate);
  const { result } = store.placed;
  if (result === null) return h("p", { role: "status" }, words.result.needsNoErrors);
  return h("div", { class: "shown", "aria-busy": store.isTyping }, [
    h(VerdictLine, { result }),
    h(Positions, { result }),
    h(Reasons, { result }),
    h(Trial, {}),
  ]);
}

/** The verdict in a line: also at the head of every page, where the result is shown all the time. */
export function VerdictLine({ result }: { result: ProfileResult }): ComponentChildren {
  const { data, messages } = useStore();
  const { verdict, beside } = sayVerdict(result, data.typology, messages);
  return h("div", { role: "status", class: "verdict" }, [
    h("p", {}, h("strong", {}, verdict)),
    ...beside.map((one) => h("p", {}, one)),
  ]);
}

/** Every axis with its bounds; of two axes the square as well. */
function Positions({ result }: { result: ProfileResult }): ComponentChildren {
  const { data, words } = useStore();
  const { axes } = data.typology;
  return h("div", { class: "positions" }, [
    h("h4", {}, words.result.position),
    axes.length === 2 ? h(PropertySpace, { result }) : null,
    ...axes.map((axis) => h(AxisBar, { axis, result })),
  ]);
}

function AxisBar({ axis, result }: { axis: Axis; result: ProfileResult }): ComponentChildren {
  const { messages, words } = useStore();
  const at = result.axes[axis.id];
  if (at === undefined) return null;
  const { score, lo, hi, known } = at;
  const [label, low, high] = [messages.text(axis.label), messages.degree(lo), messages.degree(hi)];
  const text =
    score === null
      ? words.result.noScore(label, low, high)
      : words.result.score(label, messages.degree(score), low, high);
  const x = (degree: number) => (10 + degree * 280).toFixed(1);
  return h("figure", { class: "axis" }, [
    h("figcaption", {}, `${text} (${words.result.known(messages.percent(known * 100, 0))})`),
    h("svg", { viewBox: "0 0 300 26", "aria-hidden": "true" }, [
      h("line", { class: "rule", x1: x(0), x2: x(1), y1: "13", y2: "13" }),
      h("line", { class: "middle", x1: x(0.5), x2: x(0.5), y1: "3", y2: "23" }),
      h("rect", { class: "bounds", x: x(lo), width: Math.max(1, (hi - lo) * 280).toFixed(1), y: "8", height: "10" }),
      score === null ? null : h("circle", { class: "point", cx: x(score), cy: "13", r: "5" }),
    ]),
    h("p", { class: "ends" }, [
      h("span", {}, messages.text(axis.low.label)),
      h("span", {}, messages.text(axis.high.label)),
    ]),
  ]);
}

function Reasons({ result }: { result: ProfileResult }): ComponentChildren {
  const store = useStore();
  const { data, messages, words } = store;
  const { why, nearest, watch } = sayReasons(result, data.typology, messages);
  const deciding = decidingIn(result, data.typology, data.questions, messages);
  const part = (heading: string, sentences: readonly string[]) =>
    sentences.length === 0
      ? null
      : [
          h("h4", {}, heading),
          h(
            "ul",
            {},
            sentences.map((one) => h("li", {}, one)),
          ),
        ];
  return h("div", { class: "reasons" }, [
    part(words.result.reasons, why),
    h("h4", {}, words.result.decides),
    deciding.length === 0
      ? h("p", {}, words.result.decidesNothing)
      : h(
          "ol",
          {},
          deciding.map(({ question, label, influence }) =>
            h("li", {}, [
              `${label} (${messages.percent(influence * 100, 0)}) `,
              h(
                "button",
                {
                  type: "button",
                  class: "link",
                  "aria-label": `${words.result.goTo}${messages.label("colon")} ${label}`,
                  onClick: () => goToQuestion(store, question),
                },
                words.result.goTo,
              ),
            ]),
          ),
        ),
    part(words.result.watch, watch),
    part(words.result.nearest, nearest),
  ]);
}

/** Answers may be changed to see what would be, and are then as they were. */
function Trial(): ComponentChildren {
  const store = useStore();
  return store.tried === null
    ? h("button", { type: "button", onClick: () => store.tryOut() }, store.words.result.tryOut)
    : h(TrialBar, {});
}

/** What is said at the head of every page while something is tried out. */
export function TrialBar(): ComponentChildren {
  const store = useStore();
  const { words, tried } = store;
  if (tried === null) return null;
  const before = store.placedOf({ ...store.open, profile: tried }).result;
  return h("div", { class: "trial", role: "status" }, [
    h("p", {}, h("strong", {}, words.result.tryingOut)),
    before === null
      ? null
      : h("p", {}, words.result.before(sayVerdict(before, store.data.typology, store.messages).verdict)),
    h("button", { type: "button", onClick: () => store.endTrying() }, words.result.endTrying),
  ]);
}
