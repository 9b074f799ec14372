import type { Profile } from "../model/profile.js";
import type { ProfileResult } from "../model/result.js";
import type { Confidence } from "../model/vocabulary.js";
import { networkOf } from "../quantity/network.js";
import { withoutEvidenceBelow } from "./confidence.js";

/** The network of a profile, as far as its evidence counts; nothing where neither ties nor members are coded. */
export function networkIn(profile: Profile, minimum: Confidence): Pick<ProfileResult, "network"> {
  if (profile.network?.ties === undefined && profile.network?.members === undefined) return {};
  const { ties, members, complete = false } = withoutEvidenceBelow(profile, minimum).network ?? {};
  const read = networkOf(ties ?? [], members);
  if (read.members.length === 0) return {};
  const named = read.ties.map(({ from, to, strength }) => [read.members[from] ?? "", read.members[to] ?? "", strength]);
  return { network: { members: [...read.members], ties: named, complete: complete && ties !== undefined } };
}
