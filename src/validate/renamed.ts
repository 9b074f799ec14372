/** Keys of version 1 of the method, each with the path of what is written now. */
export const RENAMED_KEYS: Readonly<Record<string, string>> = {
  agreement_until: "agreement.until",
  minimum_coverage: "minimum_known",
  sound_coverage: "sound_known",
};

/** Words of version 1, each with those that take its place. */
export const REPLACED_WORDS: Readonly<Record<string, readonly string[]>> = {
  sse_network: ["sse_chamber", "sse_federation"],
};

/** Words that are part of a code and say something else: a member need not sit in any body. */
export const NOT_MEANT: Readonly<Record<string, string>> = { member: "board_member" };
