import type { Profile } from "../../src/model/profile.js";

/** A profile with those blocks and nothing else. */
export function profile(blocks: Partial<Profile> = {}): Profile {
  return { tcec: 1, id: "a", name: "A", date: 2015, ...blocks };
}
