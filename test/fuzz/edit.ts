import fc from "fast-check";

/** One edit of a profile. It says its kind and its particulars, so that a failure names them. */
export class Edit<T> {
  readonly kind: string;
  readonly apply: (before: T) => T;
  readonly #particulars: unknown;

  constructor(kind: string, particulars: unknown, apply: (before: T) => T) {
    this.kind = kind;
    this.apply = apply;
    this.#particulars = particulars;
  }

  toString(): string {
    const text = fc.stringify(this.#particulars);
    return `${this.kind} ${text.length <= 80 ? text : `${text.slice(0, 80)}…`}`;
  }

  [fc.toStringMethod](): string {
    return this.toString();
  }
}

/** An edit of one kind whose particulars are drawn by `given`. */
export function edit<T, P>(
  kind: string,
  given: fc.Arbitrary<P>,
  apply: (before: T, particulars: P) => T,
): fc.Arbitrary<Edit<T>> {
  return given.map((particulars) => new Edit(kind, particulars, (before) => apply(before, particulars)));
}

/** One to four edits of those kinds, mostly one; all kinds alike. */
export function editsOf<T>(kinds: readonly fc.Arbitrary<Edit<T>>[]): fc.Arbitrary<Edit<T>[]> {
  const one = fc.oneof(...kinds);
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(one, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(one, { minLength: 2, maxLength: 4 }) },
  );
}

/** A place, to be taken modulo how many there are. */
export const place: fc.Arbitrary<number> = fc.nat({ max: 0xff_ffff });
