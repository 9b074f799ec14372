import { flagsOf } from "../../model/flags.js";
import type { ProfileResult } from "../../model/result.js";
import { justify, wrap } from "../kit/wrap.js";
import { halfVerdict } from "./half.js";
import { capitalise, enumerate, type TextPage, term, typeLabel } from "./layout.js";

/** Name and date, place and level of analysis, the typology, a rule. */
export function renderHeader(page: TextPage, result: ProfileResult): string[] {
  const { measure, width, paint } = page;
  const typology = page.messages.typology(page.typology);
  const name = result.profile.invented ? `${result.name} (${page.messages.label("invented")})` : result.name;
  const top = justify(name, result.date, width, measure);
  const names = top
    ? [top.replace(name, () => paint.strong(name))]
    : [...wrap(name, width, measure).map(paint.strong), ...wrap(result.date, width, measure)];
  const about = describe(page, result);
  const below = justify(about, typology, width, measure);
  const facts = below ? [below] : [about, typology].filter((t) => t !== "").flatMap((t) => wrap(t, width, measure));
  return [...names, ...facts.map(paint.dim), paint.dim("─".repeat(width))];
}

function describe(page: TextPage, result: ProfileResult): string {
  const place = result.profile.place;
  const within = [place?.commune, place?.department ?? place?.region].filter(
    (part) => part !== undefined && part !== "",
  );
  const said = within.length > 0 ? within : [place?.country].filter((part) => part !== undefined && part !== "");
  const level = result.level === null ? [] : [page.messages.code(result.level)];
  return [...(said.length > 0 ? [said.join(", ")] : []), ...level].join(" · ");
}

/** The type with its status, what else is possible, the degrees of the first two, and whose reading it is. */
export function renderVerdict(page: TextPage, result: ProfileResult): string[] {
  const { messages, paint, measure } = page;
  const width = page.width - 2;
  const status = messages.code(result.status);
  const upper = (text: string) => text.toLocaleUpperCase(messages.lang);
  const shown = upper(result.type === null ? status : typeLabel(page, result.type));
  const how = [status, ...flagsOf(result).map((flag) => messages.label(`flag-${flag}`))].join(" · ");
  const headline = result.type === null ? shown : `${shown}   ${how}`;
  const others = result.possible.filter((id) => id !== result.type).map((id) => typeLabel(page, id));
  const also = others.length === 0 ? "" : term(page, "also-possible", messages.list(others, "or"));
  const beside = result.type !== null && also !== "" ? justify(headline, also, width - 2, measure) : null;
  const isWide = beside === null && measure(headline) > width;
  const first = (beside ?? (isWide ? shown : headline)).replace(shown, () => paint.type(shown));
  const said =
    result.type === null
      ? candidates(page, result)
      : beside === null
        ? [also || messages.phrase("only-possible", {})]
        : [];
  const below = [...said, ...degrees(page, result)].flatMap((text) => say(page, text, width));
  const unlike = atypical(page, result).flatMap((text) => say(page, text, width));
  const whose = result.type === null ? [] : say(page, messages.phrase("tool-reading", {}), width);
  return [
    `  ${first}`,
    ...(isWide ? say(page, how, width) : []),
    ...unlike.map(paint.warning),
    ...below,
    ...whose.map(paint.dim),
  ];
}

/** "atypical: carried by gifts, not by public money": what of the type does not hold here. */
function atypical(page: TextPage, { atypical: failed }: ProfileResult): string[] {
  if (failed.length === 0) return [];
  const presumptions = page.typology.types.flatMap(({ presumes = [] }) => presumes);
  const labels = failed.map((id) => {
    const found = presumptions.find((presumption) => presumption.id === id);
    return found ? page.messages.text(found.label) : id;
  });
  return [term(page, "flag-atypical", enumerate(page.messages, labels))];
}

function say(page: TextPage, text: string, width: number): string[] {
  return wrap(capitalise(text, page.messages.lang), width, page.measure, "  ", 4);
}

/** Why no type is named, and the types that remain. */
function candidates(page: TextPage, result: ProfileResult): string[] {
  const { messages } = page;
  const labels = (ids: readonly string[]) => ids.map((id) => typeLabel(page, id));
  const possible = term(page, "possible-types", messages.list(labels(result.possible), "or"));
  if (result.status !== "borderline") {
    const half = halfVerdict(page.typology, result, messages);
    return [messages.phrase("too-little-known", {}), ...(half === null ? [possible] : [half])];
  }
  return [messages.phrase("between-types", { types: labels(result.neighbours) }), possible];
}

/** The two highest degrees. With two axes the second is printed as 1 minus the rounded first (method §5). */
function degrees(page: TextPage, result: ProfileResult): string[] {
  const { messages } = page;
  const ranked = Object.entries(result.memberships)
    .flatMap(([id, membership]) => (membership.value === null ? [] : [{ id, value: membership.value }]))
    .sort((a, b) => b.value - a.value);
  const [top, second] = ranked;
  if (!top || !second) return [];
  const digits = messages.degree(top.value).length - 2;
  const rounded = Number(top.value.toFixed(digits));
  const next = page.typology.axes.length === 2 ? 1 - rounded : second.value;
  const parts = [
    `${typeLabel(page, top.id)} ${messages.number(rounded, digits)}`,
    `${typeLabel(page, second.id)} ${messages.number(next, digits)}`,
  ];
  return [term(page, "degrees", messages.list(parts))];
}
