import type { Host } from "../io/host.js";
import type { CiService } from "../model/diagnosis.js";

/** The service of continuous integration that runs this; `null` where none says that it does. */
export function ciOf(env: Host["env"]): CiService | null {
  if (env.GITHUB_ACTIONS === "true") return "github";
  if (env.GITLAB_CI === "true") return "gitlab";
  return env.CI && env.CI !== "false" ? "other" : null;
}
