import type { ProfileResult } from "../../../model/result.js";
import { type Network, networkOf } from "../../../quantity/network.js";
import { plain } from "../scene/printable.js";
import { layOutNetwork, type NetworkLayout } from "./layout.js";

/** What a figure of a network is drawn from. */
export interface NetworkPicture {
  readonly network: Network;
  readonly layout: NetworkLayout;
  /** Whether all ties are listed: only then is the lack of a line the lack of a tie. */
  readonly isComplete: boolean;
  /** The part that each member belongs to, by its place in `layout.parts`. */
  readonly partOf: readonly number[];
  /** What the cluster is called. */
  readonly name: string;
}

/** The network of a result, laid out; `null` where no ties and members are coded. */
export function pictureOf(one: ProfileResult): NetworkPicture | null {
  if (one.network === undefined) return null;
  const read = networkOf(one.network.ties, one.network.members);
  if (read.members.length === 0) return null;
  const layout = layOutNetwork(read);
  const partOf = new Array<number>(read.members.length).fill(0);
  layout.parts.forEach((part, i) => {
    for (const member of part) partOf[member] = i;
  });
  return { network: read, layout, isComplete: one.network.complete, partOf, name: plain(one.name) };
}
