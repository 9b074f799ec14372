import { type ComponentChildren, h } from "preact";
import type { ProfileResult } from "../../model/result.js";
import { useStore } from "./ui.js";

/** Where along an axis a type stands: in the middle of its half, or of the whole where it may be in both. */
const PLACES = { high: 0.75, low: 0.25, open: 0.5 } as const;
const [LEFT, TOP, SIDE] = [30, 8, 240];

/** The property space of two axes: the corners with their types, the case as a point with the rectangle of all that is possible. */
export function PropertySpace({ result }: { result: ProfileResult }): ComponentChildren {
  const { data, messages, words } = useStore();
  const { axes, types } = data.typology;
  const [first, second] = axes;
  const [across, up] = [first && result.axes[first.id], second && result.axes[second.id]];
  if (!first || !second || !across || !up) return null;
  const x = (degree: number) => LEFT + degree * SIDE;
  const y = (degree: number) => TOP + (1 - degree) * SIDE;
  const corner = (type: (typeof types)[number]) => {
    const at = (axis: string) => PLACES[type.when[axis] ?? "open"];
    return h("text", { x: x(at(first.id)), y: y(at(second.id)), class: "type" }, messages.text(type.label));
  };
  const label = words.result.figure(messages.text(first.label), messages.text(second.label));
  return h("figure", { class: "space" }, [
    h("svg", { viewBox: `0 0 ${LEFT + SIDE + 10} ${TOP + SIDE + 30}`, role: "img", "aria-label": label }, [
      h("rect", { class: "frame", x: LEFT, y: TOP, width: SIDE, height: SIDE }),
      h("line", { class: "middle", x1: x(0.5), x2: x(0.5), y1: y(0), y2: y(1) }),
      h("line", { class: "middle", x1: x(0), x2: x(1), y1: y(0.5), y2: y(0.5) }),
      ...types.map(corner),
      h("rect", {
        class: "bounds",
        x: x(across.lo),
        y: y(up.hi),
        width: Math.max(1, (across.hi - across.lo) * SIDE),
        height: Math.max(1, (up.hi - up.lo) * SIDE),
      }),
      across.score === null || up.score === null
        ? null
        : h("circle", { class: "point", cx: x(across.score), cy: y(up.score), r: 6 }),
      h("text", { class: "name", x: x(0.5), y: TOP + SIDE + 20 }, `${messages.text(first.label)} →`),
      h(
        "text",
        { class: "name", transform: `translate(18 ${y(0.5)}) rotate(-90)` },
        `${messages.text(second.label)} →`,
      ),
    ]),
    h("figcaption", { class: "hint" }, words.result.unknownArea),
  ]);
}
