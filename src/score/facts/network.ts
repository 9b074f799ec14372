import type { NetworkMeasures } from "../../quantity/network.js";
import type { Derivation, Derivations } from "./derivation.js";
import { NOT_CODED, number, unknown } from "./make.js";

/** What the cluster bridges between its members (Burt 1992; formulas in `quantity/network`). Method §2, rule 14. */
export const NETWORK_FACTS = {
  brokered_pairs_share: measured("brokeredPairsShare"),
  effective_size: measured("effectiveSize"),
  efficiency: measured("efficiency"),
  constraint: measured("constraint"),
  components_without: measured("componentsWithout"),
} satisfies Derivations;

/**
 * A measure of the network, exact where all ties between at least two members are listed. Else it is unknown: one tie more, of any
 * strength, or one member more can move each of them either way.
 */
function measured(measure: keyof NetworkMeasures): Derivation<"number"> {
  return ({ network }, name) => {
    if (network === null) return NOT_CODED;
    const { measures, pointers } = network;
    if (measures === null) return unknown(pointers);
    return number(name, { lo: measures[measure], hi: measures[measure] }, pointers);
  };
}
