import { find, languageChoices, shownLanguage } from "./page.js";

/**
 * The style sheet switches; what it cannot reach follows here: the title of the window and the texts of options. The choice is
 * kept in the address alone (`#fr`), unless that leads to some place of the page.
 */
export function startLanguage(): void {
  const choices = languageChoices();
  const addresses = ["", ...choices.map(({ id }) => `#${id}`)];
  const wanted = find(location.hash.slice(1), HTMLInputElement);
  if (wanted?.name === "lang") wanted.checked = true;
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      showLanguage();
      if (addresses.includes(location.hash)) history.replaceState(null, "", `#${shownLanguage()}`);
    });
  }
  showLanguage();
}

function showLanguage(): void {
  const lang = shownLanguage();
  document.documentElement.lang = lang;
  document.documentElement.dataset.lang = lang;
  for (const element of document.querySelectorAll("title, option")) {
    const text = element.getAttribute(`data-${lang}`);
    if (text !== null) element.textContent = text;
  }
}
