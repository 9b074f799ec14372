/** What stands for one cluster: its row, its section, its marks in the figure. */
export interface OnPage {
  readonly number: number;
  readonly row: HTMLTableRowElement;
  readonly section: HTMLElement;
  readonly marks: readonly SVGElement[];
  /** Numbers of its type, status and region. */
  readonly values: readonly number[];
}

/** The element with an id, where it is of that kind. */
export function find<T extends Element>(id: string, kind: new () => T): T | null {
  const found = document.getElementById(id);
  return found instanceof kind ? found : null;
}

/** Every cluster of the page, in the order of the results. */
export function clustersOnPage(): OnPage[] {
  const marks = new Map<number, SVGElement[]>();
  for (const mark of document.querySelectorAll<SVGElement>("#space [data-k]")) {
    const key = Number(mark.dataset.k);
    marks.set(key, [...(marks.get(key) ?? []), mark]);
  }
  return [...document.querySelectorAll<HTMLTableRowElement>("#all tr[data-v]")].flatMap((row, i) => {
    const section = find(`c${i + 1}`, HTMLElement);
    if (section === null) return [];
    const values = (row.dataset.v ?? "").split(" ").map(Number);
    return [{ number: i + 1, row, section, marks: marks.get(i + 1) ?? [], values }];
  });
}

/** The language that is shown. */
export function shownLanguage(): "en" | "fr" {
  return find("fr", HTMLInputElement)?.checked ? "fr" : "en";
}

/** The text of an element in the language that is shown: the other one is there too. */
export function shownText(element: Element): string {
  const hidden = shownLanguage() === "fr" ? "i" : "u";
  const copy = element.cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(hidden)) other.remove();
  return (copy.textContent ?? "").trim();
}
