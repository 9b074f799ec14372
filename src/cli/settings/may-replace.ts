import type { Host } from "../../io/host/host.js";
import { isWithin } from "./confine.js";
import type { Origins, Settings } from "./settings.js";

/** What decides whether a file may be written over. */
interface Force {
  readonly settings: Pick<Settings, "force">;
  readonly origins: Pick<Origins, "force">;
  readonly host: Pick<Host, "placeIn">;
}

/** True where a file of that name may be written over: `force` of a configuration counts in its own folder alone. */
export function mayReplace(path: string, { settings, origins, host }: Force): boolean {
  if (!settings.force || origins.force.from !== "file") return settings.force;
  return isWithin(origins.force.path, path, host);
}
