import type { Place } from "./comparison.js";
import type { Profile } from "./profile.js";
import type { ProfileResult } from "./result.js";
import type { SourceDocument } from "./source.js";

/** One profile as one coder coded it, and what the program makes of it. */
export interface Coding {
  /** The name of the coder. */
  readonly coder: string;
  readonly profile: Profile;
  /** Where it was read. */
  readonly document: Pick<SourceDocument, "index" | "locate" | "lineOf">;
  readonly result: Pick<
    ProfileResult,
    "id" | "name" | "date" | "level" | "source" | "axes" | "type" | "status" | "evidence"
  >;
  /** Where the typology puts another profile that stands in place of this one; `null` where it is no valid one. */
  readonly placeInstead: (profile: Profile) => Place | null;
}
