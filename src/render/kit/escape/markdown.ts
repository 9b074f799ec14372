import { sanitize } from "../sanitize.js";

/** Characters that mean something in Markdown within a line. */
const SPECIAL = /[\\`*_{}[\]#!|~$]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;" };

/** One line of untrusted text that says in Markdown what it says, in a table too. It must not begin a line. */
export function escapeInline(text: string, newline: "shown" | "space" = "shown"): string {
  return sanitize(text, newline)
    .replace(SPECIAL, "\\$&")
    .replace(/[&<>@]/g, (mark) => ENTITIES[mark] ?? "");
}
