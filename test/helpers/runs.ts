/**
 * How often a property is tried: as often as it says, or at most as often as the environment says (`TCEC_RUNS`), for an answer
 * that comes sooner. fast-check itself tries 100 times.
 */
export function runs(full = 100): number {
  const { TCEC_RUNS = "" } = process.env;
  if (TCEC_RUNS === "") return full;
  if (!/^[1-9]\d*$/.test(TCEC_RUNS)) throw new Error(`TCEC_RUNS is a whole number from 1 on, not ${TCEC_RUNS}`);
  return Math.min(full, Number(TCEC_RUNS));
}

/**
 * More than this many of them a guard demands that demands more than `many` of all: where a property is tried less often, half of
 * that share, since few draws scatter more; of less than a hundred, none, for they may all be of one sort.
 */
export function demanded(many: number, full: number): number {
  if (runs(full) === full) return many;
  return runs(full) < 100 ? -1 : Math.floor((many * runs(full)) / full / 2);
}
