import type { Host } from "../io/host/host.js";
import type { CiService } from "../model/diagnosis.js";
import { breakUpCommands } from "../render/kit/escape/github.js";

/** The service of continuous integration that runs this; `null` where none says that it does. */
export function ciOf(env: Host["env"]): CiService | null {
  if (env.GITHUB_ACTIONS === "true") return "github";
  if (env.GITLAB_CI === "true") return "gitlab";
  return env.CI && env.CI !== "false" ? "other" : null;
}

/** The folder from which that service looks up files of the repository; `null` where none says it. */
export function repositoryOf(env: Host["env"]): string | null {
  const service = ciOf(env);
  const root = service === "github" ? env.GITHUB_WORKSPACE : service === "gitlab" ? env.CI_PROJECT_DIR : null;
  return root || null;
}

/** Text for a reader: where GitHub Actions runs this, none of it becomes a command, from whatever name or profile it comes. */
export function forReaders(text: string, env: Host["env"]): string {
  return ciOf(env) === "github" ? breakUpCommands(text) : text;
}
