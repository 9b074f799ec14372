import { spawnSync } from "node:child_process";

/**
 * True where a program can be started. Where programs must be there (`TCEC_REQUIRE_TOOLS=1`), it is always true, so that a
 * missing one is a failure; elsewhere tests that need it are skipped, and say so.
 */
export function has(program: string, versionFlag = "--version"): boolean {
  return process.env.TCEC_REQUIRE_TOOLS === "1" || spawnSync(program, [versionFlag]).status === 0;
}
