import type { Typology } from "../model/typology.js";
import { TYPOLOGY_JSON } from "./generated/typologies/matray-poisat-2015.js";

let resolved: Typology | null = null;

/**
 * The default typology, `typologies/matray-poisat-2015.yaml`, resolved and hashed at build time. Every call gives the
 * same object: copy it before changing it.
 */
export function defaultTypology(): Typology {
  resolved ??= JSON.parse(TYPOLOGY_JSON) as Typology;
  return resolved;
}
