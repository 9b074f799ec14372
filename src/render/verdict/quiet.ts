import type { ProfileResult, Result } from "../../model/result.js";
import { naturalWidths } from "../kit/grid.js";
import { padEnd } from "../kit/wrap.js";
import { type TextPage, typeLabel } from "./layout.js";

/** One line per profile: id, date, type or a dash, status, score of each axis. Columns stand below each other. */
export function renderQuiet(page: TextPage, result: Result): string[] {
  const rows = result.results.map((profile) => cells(page, profile));
  const widths = naturalWidths(rows, page.measure);
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const padded = padEnd(cell, widths[i] ?? 0, page.measure);
        return i === 2 ? page.paint.type(padded) : padded;
      })
      .join("  ")
      .trimEnd(),
  );
}

function cells(page: TextPage, profile: ProfileResult): string[] {
  const { messages } = page;
  const axes = page.typology.axes.map((axis) => {
    const score = profile.axes[axis.id]?.score ?? null;
    return `${axis.id} ${score === null ? "?" : messages.degree(score)}`;
  });
  const type = profile.type === null ? "–" : typeLabel(page, profile.type);
  return [profile.id, profile.date, type, messages.code(profile.status), ...axes];
}
