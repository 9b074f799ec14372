import type { PlainValue } from "../../model/diagnosis.js";
import type { Settings } from "./settings.js";
import { keyOf, type SettingName } from "./table.js";

/** The value of a setting as it would be written in a configuration file; paths are seen from the working directory. */
export function plainValueOf(name: SettingName, settings: Settings): PlainValue {
  switch (name) {
    case "format":
      if (settings.format.length === 0) return ["text"];
      return settings.format.map(({ format, path }) => (path === null ? format : `${format}:${path}`));
    case "exclude":
      return settings.exclude.map(({ pattern }) => pattern);
    case "cache":
      return settings.cache ?? false;
    case "delimiter":
      return settings.delimiter === "\t" ? "tab" : settings.delimiter;
    case "shard":
      return settings.shard && `${settings.shard.index}/${settings.shard.count}`;
    default:
      return (settings as unknown as Readonly<Record<string, PlainValue>>)[keyOf(name)] ?? null;
  }
}
