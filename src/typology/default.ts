import type { Typology } from "../model/typology.js";
import { DEFAULT_TYPOLOGY_JSON } from "./generated/default.js";

let resolved: Typology | null = null;

/**
 * The default typology, `typologies/matray-poisat-2015.yaml`, resolved and hashed at build time. Every call gives the
 * same object: copy it before changing it.
 */
export function defaultTypology(): Typology {
  resolved ??= JSON.parse(DEFAULT_TYPOLOGY_JSON) as Typology;
  return resolved;
}
