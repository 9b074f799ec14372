import type { Typology } from "../model/typology.js";
import type { ShippedName } from "../plain/typology-name.js";
import { TYPOLOGIES } from "./generated/shipped.js";

/**
 * The typology that is shipped under a name, a file of `typologies/` resolved and hashed at build time. It is loaded when it is
 * asked for; every call gives an object of its own.
 */
export async function shippedTypology(name: ShippedName): Promise<Typology> {
  return JSON.parse(await TYPOLOGIES[name]()) as Typology;
}
