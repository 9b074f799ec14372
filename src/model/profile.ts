import type { Profile } from "./generated/profile.js";

/** A profile as coded and validated: unknown is absence, bounds are still text. Its contract is `schemas/profile.schema.json`. */
export type { Profile };

/** A number, or a bound: `"<7"`, `"20..30"`, `{min, max}`. */
export type Quantity = number | string | { readonly min?: number; readonly max?: number };
/** The `funding` block. */
export type Funding = NonNullable<Profile["funding"]>;
/** The `members` block. */
export type Members = NonNullable<Profile["members"]>;
/** The `governance` block. */
export type Governance = NonNullable<Profile["governance"]>;
