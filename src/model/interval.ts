/**
 * A closed interval of real numbers, `lo <= hi`. An end that is not known is `-Infinity` or `Infinity`
 * inside the program; in a result it is `null` (see `quantity/interval.ts`).
 */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}
