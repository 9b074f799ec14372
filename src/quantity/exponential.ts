/**
 * The exponential function and the natural logarithm from additions, multiplications and divisions alone, which every engine carries
 * out alike (IEEE 754). `Math.exp` and `Math.log` are as exact as their engine makes them: from one version of V8 to another, and from
 * one browser to another, their last digit differs, and a result with it. Algorithms and constants: FDLIBM (Sun Microsystems, 1993),
 * e_exp.c and e_log.c; the error is below one unit in the last place.
 */

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;
const TINY = 2 ** -28;

const DOUBLE = new Float64Array(1);
const WORDS = new Uint32Array(DOUBLE.buffer);
/** Which of the two words of a number holds its exponent: engines store it as their machine does. */
const HIGH = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** e to the power of x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  const size = Math.abs(x);
  if (size < TINY) return 1 + x;
  if (x === 1) return Math.E;
  const k = size <= 0.5 * Math.LN2 ? 0 : timesOfLn2(x, size);
  const [high, low] = [x - k * LN2_HIGH, k * LN2_LOW];
  const rest = high - low;
  const t = rest * rest;
  const c =
    rest -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  if (k === 0) return 1 - ((rest * c) / (c - 2) - rest);
  const y = 1 - (low - (rest * c) / (2 - c) - high);
  if (k < -1021) return y * powerOf2(k + 1000) * powerOf2(-1000);
  return k > 1023 ? y * 2 * powerOf2(k - 1) : y * powerOf2(k);
}

/** 2 to the power of a whole number from -1022 to 1023. */
function powerOf2(k: number): number {
  WORDS[HIGH] = (k + 1023) << 20;
  WORDS[1 - HIGH] = 0;
  return DOUBLE[0] ?? 0;
}

function timesOfLn2(x: number, size: number): number {
  if (size < 1.5 * Math.LN2) return x < 0 ? -1 : 1;
  return Math.trunc(PER_LN2 * x + (x < 0 ? -0.5 : 0.5));
}

/** The natural logarithm of x: NaN below 0, -Infinity for 0. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const isTiny = x < 2 ** -1022;
  DOUBLE[0] = isTiny ? x * 2 ** 54 : x;
  const word = WORDS[HIGH] ?? 0;
  const fraction = word & 0xfffff;
  const half = (fraction + 0x95f64) & 0x100000;
  WORDS[HIGH] = fraction | (half ^ 0x3ff00000);
  const k = (isTiny ? -54 : 0) + (word >>> 20) - 1023 + (half >>> 20);
  return logOfParts((DOUBLE[0] ?? 0) - 1, k, fraction);
}

/** The logarithm of (1 + f) 2^k; `fraction`: the leading bits of the number, which choose the more exact of two ways. */
function logOfParts(f: number, k: number, fraction: number): number {
  if ((0xfffff & (2 + fraction)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
    const r = f * f * (0.5 - (1 / 3) * f);
    return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const r = odd + even;
  if (((fraction - 0x6147a) | (0x6b851 - fraction)) <= 0) {
    return k === 0 ? f - s * (f - r) : k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f);
  }
  const square = 0.5 * f * f;
  return k === 0 ? f - (square - s * (square + r)) : k * LN2_HIGH - (square - (s * (square + r) + k * LN2_LOW) - f);
}
