import type { CodedTie } from "../quantity/network.js";
import { writeYamlRows } from "./kit/yaml.js";

/** Ties as the block `network` of a profile, in YAML, one tie to a line; with `members` also the list of all who have one. */
export function renderTies(
  { ties, members }: { readonly ties: readonly CodedTie[]; readonly members: readonly string[] },
  options: { readonly members: boolean },
): Promise<string> {
  return writeYamlRows({ network: { ties, ...(options.members && { members }) } });
}
