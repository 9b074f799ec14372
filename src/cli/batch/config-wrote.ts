import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Destination } from "../destinations.js";
import type { Session } from "../session.js";

/** A file that a run writes, and whether one of that name was there before. */
export interface Written {
  readonly path: string;
  readonly isOver: boolean;
}

/** The files among the outputs, as they are before anything is written. */
export function filesToWrite(destinations: readonly Destination<string>[], { host }: Session): Written[] {
  return destinations.flatMap(({ path }) => {
    return path === null ? [] : [{ path, isOver: host.isAmong(path, [path]) }];
  });
}

/** What was written since a configuration asked for it, or over what was there since it allows that: `config-wrote`. */
export function writtenByConfig(files: readonly Written[], { settings, origins }: Session): AnyDiagnostic[] {
  const named = new Set(origins.format.from === "file" ? settings.format.map(({ path }) => path) : []);
  return files.flatMap(({ path, isOver }) => {
    const because = named.has(path) ? "format" : isOver ? "force" : null;
    const origin = because === null ? null : origins[because];
    if (because === null || origin?.from !== "file") return [];
    const position = { file: origin.path, line: origin.line, col: 1 };
    return [{ ...finding("config-wrote", { path, over: isOver, because }), position }];
  });
}
