import type { Figure } from "./figure.js";
import { find, type OnPage } from "./page.js";

/** Type, status, region and words decide which clusters are shown, in figure, table and sections at once. */
export function startFilter(clusters: readonly OnPage[], figure: Figure): void {
  const form = find("filter", HTMLFormElement);
  const rest = document.querySelector("#rest");
  if (form === null || rest === null) return;
  let texts: readonly string[] | null = null;
  const apply = (): void => {
    const words = folded(find("words", HTMLInputElement)?.value ?? "")
      .split(/\s+/)
      .filter((word) => word !== "");
    if (words.length > 0) texts ??= clusters.map(textOf);
    const wanted = [checked(form, "type"), checked(form, "status"), chosenRegion()];
    let count = 0;
    for (const [i, cluster] of clusters.entries()) {
      const isShown =
        wanted.every((values, j) => values.size === 0 || values.has(cluster.values[j] ?? -2)) &&
        words.every((word) => texts?.[i]?.includes(word));
      if (isShown) count += 1;
      show(cluster, isShown);
    }
    for (const place of rest.querySelectorAll("b")) place.textContent = String(count);
    figure.refresh();
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply)); // the fields are emptied after the event
}

function show({ row, section, marks }: OnPage, isShown: boolean): void {
  if (row.hidden === !isShown) return;
  row.hidden = !isShown;
  section.hidden = !isShown;
  for (const mark of marks) mark.classList.toggle("off", !isShown);
}

function checked(form: HTMLFormElement, name: string): Set<number> {
  const boxes = form.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`);
  return new Set([...boxes].map((box) => Number(box.value)));
}

function chosenRegion(): Set<number> {
  const value = find("region", HTMLSelectElement)?.value ?? "";
  return value === "" ? new Set() : new Set([Number(value)]);
}

/** Name, place and other facts at the head of the section, its quotes and its sources. */
function textOf({ section }: OnPage): string {
  const parts = section.querySelectorAll("h3, .m, q, .s");
  return folded([...parts].map((part) => part.textContent).join(" "));
}

/** Small letters without accents. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
