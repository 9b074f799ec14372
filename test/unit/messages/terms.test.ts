import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { TERMS } from "./terms.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");
const filesIn = (folder: string, end: string): string[] =>
  readdirSync(root + folder, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(end));

/** The lines of a file of words, without what they translate, what stands between backticks, and what people also type for a term. */
function linesOf(path: string, lang: "en" | "fr"): string[] {
  const text =
    lang === "fr" && path.includes("/schemas/")
      ? read(path).replace(/^ {2}(?:"[^"]*"|'[^']*'|\w+):/gm, "")
      : read(path);
  return text.split("\n").map((line) => line.replace(/`[^`$]*`|^ *also: \[.*\],$/g, ""));
}

/** The texts of a typology in one language. */
function textsIn(value: unknown, lang: "en" | "fr"): string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === lang && typeof child === "string" ? [child] : textsIn(child, lang),
  );
}

const DOCS = { en: ["README.md"], fr: ["README.fr.md", "docs/coding.fr.md", "examples/profil-commente.yaml"] };

function wordsIn(lang: "en" | "fr"): readonly (readonly [place: string, text: string])[] {
  const ofMessages = filesIn(`src/messages/${lang}`, ".ts").flatMap((path) =>
    linesOf(path, lang).map((line, i) => [`${path}:${i + 1}`, line] as const),
  );
  const ofTypologies = filesIn("typologies", ".yaml").flatMap((path) =>
    textsIn(parse(read(path)), lang).map((text) => [path, text] as const),
  );
  const ofDocs = DOCS[lang].flatMap((path) =>
    linesOf(path, lang).map((line, i) => [`${path}:${i + 1}`, line] as const),
  );
  return [...ofMessages, ...ofTypologies, ...ofDocs];
}

describe.each(["en", "fr"] as const)("one notion has one term in %s", (lang) => {
  const words = wordsIn(lang);
  const forbidden = TERMS.flatMap(({ [lang]: term, not }) => (not[lang] ? [[term, not[lang]] as const] : []));

  it.each(forbidden)("%s", (_, other) => {
    expect(words.filter(([, text]) => other.test(text)).map(([place, text]) => `${place} ${text.trim()}`)).toEqual([]);
  });

  it("finds what it forbids", () => {
    const wrong = { en: "below the threshold", fr: "le verdict est limite, faute de données à l’appui" }[lang];
    expect(forbidden.filter(([, other]) => other.test(wrong))).not.toEqual([]);
    expect(words.length).toBeGreaterThan(1000);
  });
});
