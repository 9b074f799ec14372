import type { ProfileResult } from "../../model/result.js";
import { greatest } from "../../plain/extremes.js";
import { padEnd, wrap } from "../kit/wrap.js";
import { capitalise, paragraph, type Section, sayBounds, shortDegree, type TextPage, typeLabel } from "./layout.js";

/** Every fact that is known, one line each; how many are not. */
export function renderFacts(page: TextPage, result: ProfileResult): string[] {
  const { messages, measure } = page;
  const known = Object.entries(result.facts).filter(([, value]) => value !== null);
  const names = known.map(([name]) => messages.fact(name));
  const column = Math.min(greatest(names.map(measure), 0), Math.floor(page.width / 2) - 4);
  return known.flatMap(([name, value]) => {
    const label = messages.fact(name);
    const text = messages.factValue(value, name);
    if (measure(label) <= column) return wrap(text, page.width, measure, `  ${padEnd(label, column, measure)}  `);
    return [...wrap(label, page.width, measure, "  "), ...wrap(text, page.width, measure, " ".repeat(column + 4))];
  });
}

/** The degree of every type with its bounds. */
export function renderMemberships(page: TextPage, result: ProfileResult): Section {
  const { messages, measure } = page;
  const types = page.typology.types.filter((type) => result.memberships[type.id]);
  const column = greatest(
    types.map((type) => measure(typeLabel(page, type.id))),
    0,
  );
  const lines = types.flatMap((type) => {
    const at = result.memberships[type.id];
    if (!at) return [];
    const value = at.value === null ? "?" : shortDegree(messages, at.value);
    const bounds = `${messages.label("bounds")} ${sayBounds(page, at)}`;
    return paragraph(
      page,
      `${padEnd(value, 4, measure)}\u00a0\u00a0${bounds}`,
      `${padEnd(typeLabel(page, type.id), column, measure)}  `,
    );
  });
  const caution = paragraph(page, capitalise(messages.phrase("not-probabilities", {}), messages.lang)).map(
    page.paint.dim,
  );
  return { heading: messages.label("memberships"), lines: lines.length === 0 ? [] : [...lines, ...caution] };
}
