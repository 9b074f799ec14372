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

/** The choices of a language: none where the page has only one. */
export function languageChoices(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>("input[name=lang]")];
}

/** The language that is shown. */
export function shownLanguage(): string {
  return chosenLanguage()?.id ?? document.documentElement.lang;
}

/**
 * A way to read texts in the language that is shown: the others are there too, and hidden by the style sheet. Asking for the
 * style of each element would take seconds, so the choice of a language says what it hides.
 */
export function shownTexts(): (element: Element) => string {
  const hidden = chosenLanguage()?.dataset.hides;
  return (element) => {
    const copy = element.cloneNode(true) as Element;
    if (hidden !== undefined) for (const other of copy.querySelectorAll(hidden)) other.remove();
    return (copy.textContent ?? "").trim();
  };
}

function chosenLanguage(): HTMLInputElement | undefined {
  return languageChoices().find(({ checked }) => checked);
}
