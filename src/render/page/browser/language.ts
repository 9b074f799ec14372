import { find, shownLanguage } from "./page.js";

/**
 * The style sheet switches; what it cannot reach follows here: the title of the window and the texts of options. The choice is
 * kept in the address alone (`#fr`), unless that leads to some place of the page.
 */
export function startLanguage(): void {
  const wanted = find(location.hash.slice(1), HTMLInputElement);
  if (wanted?.name === "lang") wanted.checked = true;
  for (const id of ["en", "fr"]) {
    find(id, HTMLInputElement)?.addEventListener("change", () => {
      showLanguage();
      if (/^(?:#(?:en|fr))?$/.test(location.hash)) history.replaceState(null, "", `#${shownLanguage()}`);
    });
  }
  showLanguage();
}

function showLanguage(): void {
  const lang = shownLanguage();
  document.documentElement.lang = lang;
  document.documentElement.dataset.lang = lang;
  for (const element of document.querySelectorAll<HTMLElement>("[data-en]")) {
    const text = element.dataset[lang] ?? "";
    if (element instanceof HTMLTitleElement) document.title = text;
    else element.textContent = text;
  }
}
