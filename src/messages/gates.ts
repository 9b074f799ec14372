import type { GateVerdict } from "../model/codes.js";

/** How many names a line has room for. */
const NAMED = 3;

/** "okhra 2004, pollens 2013", with "…" where there are others; empty where nothing can be named. */
export function namesAmong({ among }: GateVerdict): string {
  return [...among.slice(0, NAMED), ...(among.length > NAMED ? ["…"] : [])].join(", ");
}
