import { type OnPage, shownLanguage, shownTexts } from "./page.js";

/** Buttons in the heads of the table sort its rows, once more the other way round. */
export function startSorting(clusters: readonly OnPage[]): void {
  const body = clusters[0]?.row.parentElement;
  const heads = [...document.querySelectorAll<HTMLElement>("#all thead th")];
  for (const [column, head] of heads.entries()) {
    head.querySelector("button")?.addEventListener("click", () => {
      const isUp = head.getAttribute("aria-sort") !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
      const rows = document.createDocumentFragment(); // so that the table is laid out once
      for (const row of sortedRows(clusters, column, isUp)) rows.append(row);
      body?.append(rows);
    });
  }
}

/** By number where there are numbers, else by the alphabet of the language; what is not known comes last in any case. */
function sortedRows(clusters: readonly OnPage[], column: number, isUp: boolean): HTMLTableRowElement[] {
  const { compare } = new Intl.Collator(shownLanguage(), { numeric: true });
  const shownText = shownTexts();
  const keyed = clusters.map(({ row }) => {
    const cell = row.cells[column];
    const text = cell ? shownText(cell) : "";
    return { row, text, value: numberIn(text), isKnown: text !== "" && text !== "–" };
  });
  const sign = isUp ? 1 : -1;
  keyed.sort((a, b) => {
    if (a.isKnown !== b.isKnown) return a.isKnown ? -1 : 1;
    if (a.value !== null && b.value !== null) return sign * (a.value - b.value);
    return sign * compare(a.text, b.text);
  });
  return keyed.map(({ row }) => row);
}

function numberIn(text: string): number | null {
  return /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;
}
