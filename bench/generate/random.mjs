/** Numbers that look random and are the same for the same seed, on every machine (mulberry32). */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (least, most) => least + Math.floor(next() * (most - least + 1));
  const pick = (list) => list[int(0, list.length - 1)];
  return { next, int, pick, chance: (share) => next() < share, sample: (list, size) => sample(list, size, int) };
}

/** `size` different entries of a list, in any order. */
function sample(list, size, int) {
  const left = [...list];
  return Array.from({ length: Math.min(size, left.length) }, () => left.splice(int(0, left.length - 1), 1)[0]);
}

/** A whole cut into `parts` whole numbers from 0 that add up to it. */
export function split(random, whole, parts) {
  const cuts = Array.from({ length: parts - 1 }, () => random.int(0, whole)).sort((a, b) => a - b);
  return [...cuts, whole].map((cut, i) => cut - (cuts[i - 1] ?? 0));
}
