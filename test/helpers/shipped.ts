import type { Typology } from "../../src/model/typology.js";
import { typologyIn } from "./typology-file.js";

/** Every typology that is shipped, with its name. */
export function shippedTypologies(): readonly (readonly [name: string, typology: Typology])[] {
  return ["matray-poisat-2015", "emes-ideal-type", "plural-economy"].map((name) => [
    name,
    typologyIn(`typologies/${name}.yaml`),
  ]);
}
