import type { ConfigFile, FoundConfig } from "../../io/host/host.js";
import { finding } from "../../model/finding.js";
import type { SourceDocument } from "../../model/source.js";
import { pointerTo } from "../../plain/pointer.js";
import { readDocuments } from "../../read/documents.js";
import { locateAll, sortFindings } from "../../read/locate.js";
import { validateConfig } from "../../validate/config.js";
import type { Config, ConfigEntry } from "./config-file.js";
import { SETTING_NAMES, type SettingName } from "./table.js";

/** What a configuration file sets; `null` where there is none. One that holds nothing, or comments alone, sets nothing. */
export function readConfig({ file, problem }: FoundConfig): Config | null {
  if (file !== null) return readFile(file);
  return problem === null ? null : { path: null, entries: {}, findings: [problem] };
}

function readFile({ path, text, key }: ConfigFile): Config {
  const { documents, diagnostics } = readDocuments({ file: path, text });
  const [document, ...others] = documents;
  const syntax = diagnostics.filter(({ code }) => code !== "yaml-empty");
  if (!document) return { path, entries: {}, findings: sortFindings(syntax) };
  const excess = others.flatMap((other) => locateAll([finding("yaml-unexpected", { detail: "---" }, "")], other));
  const { settings, findings } = validateConfig(document, key);
  return {
    path,
    entries: entriesOf(document, key, settings),
    findings: sortFindings([...syntax, ...excess, ...findings]),
  };
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
