/** `row · x <= bound` for x >= 0. */
export interface Constraint {
  readonly row: readonly number[];
  readonly bound: number;
}

const EPSILON = 1e-10;

/**
 * The most that `goal · x` can be over x >= 0 under the constraints: the simplex method with Bland's rule, in two phases. `null`
 * where nothing satisfies them, Infinity where there is no end.
 */
export function maximise(goal: readonly number[], constraints: readonly Constraint[]): number | null {
  const size = goal.length;
  const width = size + constraints.length + 2; // variables, slacks, one artificial, the bound
  const artificial = width - 2;
  const rows = constraints.map(({ row, bound }, i) => {
    const line = new Array<number>(width).fill(0);
    for (const [j, value] of row.entries()) line[j] = value;
    line[size + i] = 1;
    line[artificial] = -1;
    line[width - 1] = bound;
    return line;
  });
  const basis = constraints.map((_, i) => size + i);
  const lowest = rows.reduce((least, row, i) => (last(row) < last(rows[least] ?? row) ? i : least), 0);
  if (last(rows[lowest] ?? [0]) < 0) {
    const first = new Array<number>(width).fill(0);
    first[artificial] = -1;
    pivot(rows, [first], basis, lowest, artificial);
    if (climb(rows, first, basis) === "endless" || Math.abs(last(first)) > 1e-8) return null;
    const stuck = basis.indexOf(artificial);
    const other = rows[stuck]?.findIndex((value, j) => j < artificial && Math.abs(value) > EPSILON) ?? -1;
    if (stuck >= 0 && other >= 0) pivot(rows, [], basis, stuck, other);
  }
  for (const row of rows) row[artificial] = 0;
  const second = [...goal, ...new Array<number>(width - size).fill(0)];
  for (const [i, variable] of basis.entries()) subtract(second, rows[i] ?? [], second[variable] ?? 0);
  return climb(rows, second, basis) === "endless" ? Number.POSITIVE_INFINITY : -last(second);
}

function climb(rows: number[][], goal: number[], basis: number[]): "done" | "endless" {
  for (;;) {
    const entering = goal.slice(0, -1).findIndex((value) => value > EPSILON);
    if (entering < 0) return "done";
    let leaving = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const [i, row] of rows.entries()) {
      const slope = row[entering] ?? 0;
      if (slope <= EPSILON) continue;
      const step = last(row) / slope;
      const isEarlier = leaving < 0 || (basis[i] ?? 0) < (basis[leaving] ?? 0);
      if (step < least - EPSILON || (step < least + EPSILON && isEarlier))
        [leaving, least] = [i, Math.min(step, least)];
    }
    if (leaving < 0) return "endless";
    pivot(rows, [goal], basis, leaving, entering);
  }
}

function pivot(rows: number[][], goals: number[][], basis: number[], leaving: number, entering: number): void {
  const line = rows[leaving] ?? [];
  const by = line[entering] ?? 1;
  for (let j = 0; j < line.length; j++) line[j] = (line[j] ?? 0) / by;
  for (const row of [...rows, ...goals]) if (row !== line) subtract(row, line, row[entering] ?? 0);
  basis[leaving] = entering;
}

function subtract(row: number[], line: readonly number[], times: number): void {
  if (times === 0) return;
  for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) - times * (line[j] ?? 0);
}

function last(row: readonly number[]): number {
  return row.at(-1) ?? 0;
}
