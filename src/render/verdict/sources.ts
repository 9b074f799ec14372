import type { ProfileResult } from "../../model/result.js";
import { wrap } from "../kit/wrap.js";
import { bodyWidth, type Section, type TextPage } from "./layout.js";

/** The sources of the profile: key, title, author, year, address; of those that are cited, unless `verbose`. Addresses are never broken. */
export function renderSources(page: TextPage, result: ProfileResult): Section {
  const { messages, measure } = page;
  const cited = new Set(Object.values(result.evidence).flatMap((entries) => entries.map((entry) => entry.source)));
  const keys = Object.keys(result.sources).filter((key) => page.verbose || cited.size === 0 || cited.has(key));
  const lines = keys.flatMap((key) => {
    const source = result.sources[key];
    if (!source) return [];
    const year = source.year === undefined ? undefined : String(source.year);
    const parts = [source.title, source.author, source.publisher, year].filter((part) => part);
    return wrap([`[${key}] ${parts.join(", ")}`, source.url ?? ""].join(" ").trim(), bodyWidth(page), measure, "", 2);
  });
  return { heading: messages.label("sources"), lines };
}
