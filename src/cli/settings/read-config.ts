import type { ConfigFile, FoundConfig } from "../../io/host/host.js";
import { finding } from "../../model/finding.js";
import type { SourceDocument } from "../../model/source.js";
import { pointerTo } from "../../plain/pointer.js";
import { readDocuments } from "../../read/documents.js";
import { locateAll, sortFindings } from "../../read/locate.js";
import { validateConfig } from "../../validate/config.js";
import type { Config, ConfigEntry } from "./config-file.js";
import { confine, type Places } from "./confine.js";
import { SETTING_NAMES, type SettingName } from "./table.js";

/** What a configuration file sets; `null` where there is none. One that holds nothing, or comments alone, sets nothing. */
export function readConfig({ file, problem, notes }: FoundConfig, places: Places): Config | null {
  if (file !== null) return { ...unquoted(readFile(file, places), file), notes };
  if (problem === null && notes.length === 0) return null;
  return { path: null, entries: {}, findings: problem === null ? [] : [problem], notes };
}

type Read = Omit<Config, "notes">;

function readFile({ path, text, key }: ConfigFile, places: Places): Read {
  const { documents, diagnostics } = readDocuments({ file: path, text });
  const [document, ...others] = documents;
  const syntax = diagnostics.filter(({ code }) => code !== "yaml-empty");
  if (!document) return { path, entries: {}, findings: sortFindings(syntax) };
  const excess = others.flatMap((other) => locateAll([finding("yaml-unexpected", { detail: "---" }, "")], other));
  const { settings, findings } = validateConfig(document, key);
  const base = key === null ? "" : pointerTo(key);
  const outside = locateAll(confine(path, settings, { base, places }), document);
  const refused = new Set(outside.map(({ pointers: [pointer = ""] }) => pointer.slice(base.length).split("/")[1]));
  const allowed = Object.fromEntries(Object.entries(settings).filter(([name]) => !refused.has(name)));
  return {
    path,
    entries: entriesOf(document, key, allowed),
    findings: sortFindings([...syntax, ...excess, ...findings, ...outside]),
  };
}

/** A link may lead to a file that is none of ours, and secret: then nothing of it is shown. */
function unquoted(config: Read, { isElsewhere, path }: ConfigFile): Read {
  if (!isElsewhere || config.findings.length === 0) return config;
  return { path, entries: {}, findings: [finding("file-not-ours", { path, expected: "configuration" })] };
}

function entriesOf(document: SourceDocument, key: string | null, settings: Readonly<Record<string, unknown>>) {
  const entries: Partial<Record<SettingName, ConfigEntry>> = {};
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(settings, name)) continue;
    const pointer = key === null ? pointerTo(name) : pointerTo(key, name);
    entries[name] = { value: settings[name], line: document.lineOf(pointer) };
  }
  return entries;
}
