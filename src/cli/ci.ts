import type { Host } from "../io/host/host.js";
import type { CiService } from "../model/diagnosis.js";

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

/**
 * Text for a reader. The runner of GitHub Actions obeys lines of a log that begin with `::` and whatever follows `##[`, also
 * where they come from the name of a file or the text of a profile: there an invisible sign breaks them up.
 */
export function forReaders(text: string, env: Host["env"]): string {
  if (ciOf(env) !== "github") return text;
  return text.replaceAll("##[", "##\u200b[").replaceAll(/^([^\S\n]*:)(?=:)/gm, "$1\u200b");
}
