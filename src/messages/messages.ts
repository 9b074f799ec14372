import type { DoctorWords } from "./doctor-words.js";
import type { Explanations } from "./explanation.js";
import type { Messages } from "./interface.js";
import { createMessages } from "./speaker.js";
import type { Lang } from "./vocabulary.js";

export type { DoctorWords } from "./doctor-words.js";
export type { Explanation, Explanations } from "./explanation.js";
export type { Messages } from "./interface.js";
export type { LabelKey, Lang, PhraseKey } from "./vocabulary.js";

/**
 * Loads the words of one language, and of that one only. `locale`: a BCP 47 tag for the way numbers are written; without it
 * that of the language.
 * @throws RangeError where it is no such tag
 */
export async function loadMessages(lang: Lang, locale: string | null = null): Promise<Messages> {
  const { LANGUAGE } = lang === "fr" ? await import("./fr/index.js") : await import("./en/index.js");
  if (locale === null) return createMessages(LANGUAGE);
  const { numberStyleOf } = await import("./locale.js");
  return createMessages({ ...LANGUAGE, style: numberStyleOf(locale) });
}

/** Loads the words of `tcec doctor` in one language. */
export async function loadDoctorWords(lang: Lang): Promise<DoctorWords> {
  const { DOCTOR_WORDS } = lang === "fr" ? await import("./fr/doctor.js") : await import("./en/doctor.js");
  return DOCTOR_WORDS;
}

/** Loads the explanations of `tcec explain` in one language. */
export async function loadExplanations(lang: Lang): Promise<Explanations> {
  const { EXPLANATIONS } =
    lang === "fr" ? await import("./fr/explain/index.js") : await import("./en/explain/index.js");
  return EXPLANATIONS;
}
