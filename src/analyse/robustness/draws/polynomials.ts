/** A polynomial over the field of two elements, x^degree + … + 1. */
export interface Polynomial {
  readonly degree: number;
  /** The coefficients between the first and the last, that of x^(degree - 1) as the highest bit. */
  readonly inner: number;
}

/** Those that were found, in order; found once for all. */
const found: Polynomial[] = [];

/** The primitive polynomials, the n-th of them (0: x + 1), by degree and then by coefficients: as many as there are dimensions. */
export function primitivePolynomial(n: number): Polynomial {
  while (found.length <= n) findMore();
  return found[n] as Polynomial;
}

/** Finds all of the next degree. */
function findMore(): void {
  const degree = (found.at(-1)?.degree ?? 0) + 1;
  const order = 2 ** degree - 1;
  const tests = primesOf(order).map((prime) => order / prime);
  for (let inner = 0; inner < 2 ** (degree - 1); inner += 1) {
    const bits = 2 ** degree + 2 * inner + 1;
    if (powerOfX(order, bits, degree) !== 1) continue;
    if (tests.every((test) => powerOfX(test, bits, degree) !== 1)) found.push({ degree, inner });
  }
}

/** x^exponent modulo a polynomial, its coefficients as bits. */
function powerOfX(exponent: number, bits: number, degree: number): number {
  let power = 1;
  for (const digit of exponent.toString(2)) {
    power = product(power, power, bits, degree);
    if (digit === "1") power = reduced(power * 2, bits, degree);
  }
  return power;
}

function product(a: number, b: number, bits: number, degree: number): number {
  let sum = 0;
  for (let digit = degree - 1; digit >= 0; digit -= 1) {
    sum = reduced(sum * 2, bits, degree);
    if (((b >>> digit) & 1) === 1) sum ^= a;
  }
  return sum;
}

function reduced(value: number, bits: number, degree: number): number {
  return ((value >>> degree) & 1) === 1 ? value ^ bits : value;
}

function primesOf(whole: number): number[] {
  const primes: number[] = [];
  let left = whole;
  for (let prime = 2; prime * prime <= left; prime += 1) {
    if (left % prime === 0) primes.push(prime);
    while (left % prime === 0) left /= prime;
  }
  return left > 1 ? [...primes, left] : primes;
}
