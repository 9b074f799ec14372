import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { fieldOf } from "../../model/facts.js";
import type { ProfileResult } from "../../model/result.js";
import type { Indicator } from "../../model/typology.js";
import { sayFirmness } from "./firmness.js";
import { capitalise, paragraph, type Section, sayBounds, type TextPage, withCode } from "./layout.js";

const SHOWN = 3;

type Gap = Extract<AnyDiagnostic, { code: "unknown-decisive" | "unknown-harmless" }>;

/** What is unknown: first what could still move the type, by influence, then what cannot. */
export function renderMissing(page: TextPage, result: ProfileResult): Section {
  const { messages, typology } = page;
  const decisive = withCode(result.reasons, "unknown-decisive");
  const harmless = withCode(result.reasons, "unknown-harmless");
  const heading = messages.label("what-is-missing");
  if (page.verbose) {
    const each = (mark: string) => (gap: Gap) => paragraph(page, messages.message(gap, typology), mark);
    return { heading, lines: [...decisive.flatMap(each("? ")), ...harmless.flatMap(each("· ")).map(page.paint.dim)] };
  }
  const open = decisive
    .slice(0, SHOWN)
    .map((gap) => `${nameOf(page, gap)} (${fieldIn(page, gap)}, ${messages.percent(gap.args.influence * 100, 0)})`);
  const hidden = decisive.length - open.length;
  const more = hidden > 0 ? ` ${messages.phrase("more", { count: hidden })}` : "";
  const could =
    open.length > 0 ? `${messages.phrase("could-move", {})}${messages.label("colon")} ${open.join(", ")}${more}` : "";
  const names = harmless.map((gap) => nameOf(page, gap));
  const cannot =
    names.length > 0 ? `${messages.phrase("cannot-move", {})}${messages.label("colon")} ${names.join(", ")}` : "";
  const say = (text: string, mark: string) =>
    text === "" ? [] : paragraph(page, capitalise(text, messages.lang), mark);
  return { heading, lines: [...say(could, "? "), ...say(cannot, "· ").map(page.paint.dim)] };
}

function indicatorOf({ typology }: TextPage, { args }: Gap): Indicator | undefined {
  return typology.axes.flatMap((axis) => axis.indicators).find(({ id }) => id === args.indicator);
}

function nameOf(page: TextPage, gap: Gap): string {
  const indicator = indicatorOf(page, gap);
  return indicator ? page.messages.text(indicator.label) : gap.args.indicator;
}

/** What would have to be coded. */
function fieldIn(page: TextPage, gap: Gap): string {
  return fieldOf(indicatorOf(page, gap) ?? { id: gap.args.indicator, fact: null });
}

/** How far the weights may be wrong, printed beside the bounds; and what the verdict is on sure evidence alone. */
export function renderFirmness(page: TextPage, result: ProfileResult): Section {
  const { messages, typology } = page;
  const sentences = sayFirmness(typology, result, messages, (at) => sayBounds(page, at));
  return { heading: messages.label("how-firm"), lines: sentences.flatMap((sentence) => paragraph(page, sentence)) };
}

/** The nearest other type and the smallest change of one fact that would lead there. */
export function renderNearest(page: TextPage, result: ProfileResult): Section {
  const found = withCode(result.reasons, "nearest-change", "nearest-border", "nearest-none");
  const lines = found.flatMap((d) =>
    paragraph(page, capitalise(page.messages.message(d, page.typology), page.messages.lang)),
  );
  return { heading: page.messages.label("nearest-other-type"), lines };
}
