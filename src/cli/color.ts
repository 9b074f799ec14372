import type { Host, Output } from "../io/host.js";

/** How many colours: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 sixteen million (the levels of chalk). */
export type ColorLevel = 0 | 1 | 2 | 3;

/**
 * How many colours a stream gets: the flag decides, then FORCE_COLOR, then NO_COLOR; without any of them a terminal that
 * is not dumb has colours, and nothing else has.
 */
export function colorLevelOf(output: Pick<Output, "isTTY">, env: Host["env"], flag: boolean | undefined): ColorLevel {
  if (flag === false) return 0;
  if (flag === true) return Math.max(1, levelOfTerminal(env)) as ColorLevel;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== "") return levelOfForce(forced, env);
  if (env.NO_COLOR || !output.isTTY || env.TERM === "dumb") return 0;
  return levelOfTerminal(env);
}

function levelOfForce(value: string, env: Host["env"]): ColorLevel {
  if (value === "0" || value === "false") return 0;
  if (value === "2" || value === "3") return Number(value) as ColorLevel;
  return value === "1" ? 1 : (Math.max(1, levelOfTerminal(env)) as ColorLevel);
}

function levelOfTerminal(env: Host["env"]): ColorLevel {
  if (env.TERM === "dumb") return 0;
  if (env.CI) return env.GITHUB_ACTIONS || env.GITEA_ACTIONS ? 3 : 1;
  if (env.COLORTERM === "truecolor" || env.COLORTERM === "24bit") return 3;
  return /-256(color)?$/i.test(env.TERM ?? "") ? 2 : 1;
}
