/** Chance that can be repeated: everything drawn or shuffled follows from a seed. */

/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

const modulus = 2 ** 31 - 1;

/** The "minimal standard" generator with multiplier 48271 (Park, Miller and Stockmeyer, CACM 36:7, 1993). */
export function seeded(seed: number): Random {
  let state = (Math.abs(Math.trunc(seed)) % (modulus - 1)) + 1;
  const next = () => (state = (state * 48271) % modulus) / modulus;
  next(); // seeds that are neighbours start apart
  return next;
}

/** A seed from a text, so that a question is laid out alike each time within a sitting. */
export function seedOf(text: string): number {
  let seed = 7;
  for (const letter of text) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % modulus;
  return seed;
}

/** A shuffled copy (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
  }
  return copy;
}

/** All of the list, the heavier likely the earlier (Efraimidis and Spirakis, 2006). */
export function weightedOrder<T>(list: readonly T[], weight: (item: T) => number, random: Random): T[] {
  return list
    .map((item) => ({ item, key: -Math.log(1 - random()) / weight(item) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
