import type { Messages } from "../../messages/messages.js";
import type { TableWords } from "../../messages/table-words.js";
import type { TrajectoryWords } from "../../messages/trajectory-words.js";
import { type Place, placeOf } from "../../model/comparison.js";
import type { Change, Trajectories, Wave } from "../../model/trajectory.js";

/** What trajectories are said with. */
export interface Speech {
  readonly trajectories: Trajectories;
  readonly words: TrajectoryWords;
  readonly tables: TableWords;
  readonly messages: Messages;
  /** Every indicator. */
  readonly verbose: boolean;
}

/** A line of a report, before it is broken. */
export interface Line {
  readonly indent: number;
  readonly text: string;
  readonly strong?: boolean;
}

/** A type by its label, or the status that stands in its place. */
export function sayType({ trajectories: { typology }, messages }: Speech, place: Place): string {
  const type = typology.types.find(({ id }) => id === place.type);
  if (type !== undefined) return messages.text(type.label);
  return messages.label(`status-${place.status ?? "undetermined"}`);
}

/** The type of a wave with its status: "social (tentative)"; without one the status alone. */
export function sayPlace(speech: Speech, wave: Pick<Wave, "type" | "status">): string {
  const place: Place = placeOf(wave);
  const said = sayType(speech, place);
  return place.type === null ? said : `${said} (${speech.messages.label(`status-${wave.status}`)})`;
}

/** The word of the tables for a change in kind. */
export function wordOfChange(change: Change): `change-${Change}` {
  return `change-${change}`;
}
