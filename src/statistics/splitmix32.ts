/** 2³² divided by the golden ratio, made odd: the step of Weyl's sequence in every SplitMix generator. */
const GOLDEN = 0x9e3779b9;

/**
 * SplitMix with 32 bits of state: spreads one small number over the whole state of a larger generator.
 *
 * @param seed - whole number from 0 to 2³² − 1
 * @returns a function that gives a whole number from 0 to 2³² − 1 at each call
 * @see Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators, OOPSLA; with the 32-bit mixing
 *   constants 0x21f0aaad and 0x735a2d97 found by hash-prospector (github.com/skeeto/hash-prospector, issue 19)
 * @example
 * splitmix32(0)(); // => 1684164658
 */
export function splitmix32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + GOLDEN) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}
