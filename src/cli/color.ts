import type { Host, Output } from "../io/host/host.js";
import type { ColorReason } from "../model/diagnosis.js";

/** How many colours: 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 sixteen million (the levels of chalk). */
export type ColorLevel = 0 | 1 | 2 | 3;

/** What is asked for; `auto` leaves it to FORCE_COLOR, NO_COLOR and the terminal. */
export type ColorWish = "auto" | "always" | "never";

/**
 * How many colours a stream gets, and why: the wish decides, then FORCE_COLOR, then NO_COLOR; without any of them a
 * terminal that is not dumb has colours, and nothing else has.
 */
export function colorOf(
  output: Pick<Output, "isTTY">,
  env: Host["env"],
  wish: ColorWish,
): { readonly level: ColorLevel; readonly because: ColorReason } {
  if (wish === "never") return { level: 0, because: "wish" };
  if (wish === "always") return { level: Math.max(1, levelOfTerminal(env)) as ColorLevel, because: "wish" };
  const forced = env.FORCE_COLOR;
  if (forced) return { level: levelOfForce(forced, env), because: "FORCE_COLOR" };
  if (env.NO_COLOR) return { level: 0, because: "NO_COLOR" };
  if (!output.isTTY) return { level: 0, because: "no-terminal" };
  if (env.TERM === "dumb") return { level: 0, because: "dumb-terminal" };
  return { level: levelOfTerminal(env), because: "terminal" };
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
