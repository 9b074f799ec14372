import type { AnyDiagnostic } from "../../model/diagnostic.js";
import type { Typology } from "../../model/typology.js";
import { decodeText } from "../../read/decode.js";
import { profilesIn } from "../cases.js";
import type { FormFile } from "../data.js";
import { readLetter } from "../letter.js";
import { findingsIn } from "./core.js";

/** What is said of a file that was opened. */
export interface Opening {
  readonly file: string;
  readonly state: "fine" | "findings" | "cannot" | "large" | "letter";
  readonly cases: number;
  readonly findings: readonly AnyDiagnostic[];
  readonly beginning: string;
}

/** A file of profiles, and what is said of it. A block of a letter has no name. */
export interface Opened extends FormFile {
  readonly opening: Opening;
}

/** Bytes beyond which a file is not even read: fifty times the largest profile. */
const MOST_BYTES = 50_000_000;

/** Opens the bytes of a file: the profiles in it, or of a letter. Whatever is wrong is said. */
export function openBytes(name: string, bytes: Uint8Array, typology: Typology): Opened[] {
  if (bytes.length > MOST_BYTES) return [nothing(name, "large")];
  const { value, diagnostics } = decodeText(bytes, name, { limit: MOST_BYTES });
  return value === null ? [nothing(name, "cannot", diagnostics)] : openText(name, value, typology);
}

/** Opens a text: the profiles in it, or in the blocks of a letter. */
export function openText(name: string, text: string, typology: Typology): Opened[] {
  const letters = readLetter(text);
  if (letters.length === 0) return [openProfiles(name, text, typology)];
  return letters.map((letter) => (letter === null ? nothing(name, "letter") : openProfiles("", letter, typology)));
}

function openProfiles(name: string, text: string, typology: Typology): Opened {
  const cases = profilesIn({ file: name, text }).length;
  const findings = findingsIn({ file: name, text }, typology);
  const state = cases === 0 ? "cannot" : findings.length > 0 ? "findings" : "fine";
  const opening = { file: name, state, cases, findings, beginning: text.slice(0, 2000) } as const;
  return { opening, name, text };
}

function nothing(file: string, state: Opening["state"], findings: readonly AnyDiagnostic[] = []): Opened {
  return { opening: { file, state, cases: 0, findings, beginning: "" }, name: file, text: "" };
}
