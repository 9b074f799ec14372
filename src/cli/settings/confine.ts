import type { Host } from "../../io/host/host.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import { childPointer } from "../../plain/pointer.js";
import { splitFormat } from "./parse.js";
import { folderOf, relativeTo } from "./paths.js";
import { CACHE_FOLDER, SETTING_NAMES, settingOf } from "./table.js";

/** What tells where a path leads. */
export type Places = Pick<Host, "placeIn">;

/** A path of a configuration: where it stands there, and whether something is written to it. */
interface NamedPath {
  readonly pointer: string;
  readonly path: string;
  readonly isOutput: boolean;
}

/**
 * What a configuration may not ask for: a path that leads out of its own folder, over links too, and an output among hidden files
 * or in `node_modules`, where programs find what they run. `settings` are valid ones; pointers begin below `base`.
 */
export function confine(
  file: string,
  settings: Readonly<Record<string, unknown>>,
  { base, places }: { readonly base: string; readonly places: Places },
): AnyDiagnostic[] {
  const folder = folderOf(file);
  return pathsOf(settings).flatMap(({ pointer, path, isOutput }) => {
    const place = places.placeIn(folder, relativeTo(file, path));
    const because = place === null ? "outside" : isOutput && isHidden(place) ? "hidden" : null;
    return because === null ? [] : [finding("usage-config-outside", { path, because }, base + pointer)];
  });
}

/** True where a configuration may have files written over: in its own folder alone. */
export function isWithin(file: string, path: string, { placeIn }: Places): boolean {
  return placeIn(folderOf(file), path) !== null;
}

function isHidden(place: string): boolean {
  return place.split("/").some((name) => name.startsWith(".") || name === "node_modules");
}

function pathsOf(settings: Readonly<Record<string, unknown>>): NamedPath[] {
  return SETTING_NAMES.flatMap((name) => {
    const value = settings[name];
    const pointer = childPointer("", name);
    const setting = settingOf(name);
    const { kind } = setting;
    if (setting.kind === "name-or-path" && setting.names.includes(String(value))) return [];
    if (name === "cache" && value === true) return [{ pointer, path: CACHE_FOLDER, isOutput: false }];
    if ((kind === "path" || kind === "switch-or-path" || kind === "name-or-path") && typeof value === "string") {
      return [{ pointer, path: value, isOutput: false }];
    }
    return kind === "formats" && Array.isArray(value) ? outputsOf(value, pointer) : [];
  });
}

function outputsOf(formats: readonly unknown[], pointer: string): NamedPath[] {
  return formats.flatMap((format, i) => {
    const { path } = splitFormat(String(format));
    return path === null ? [] : [{ pointer: childPointer(pointer, i), path, isOutput: true }];
  });
}
