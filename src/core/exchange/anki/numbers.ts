/** Numbers made from names, the same in every export. */

/** Anki takes ids for the moment something was made, in epoch milliseconds: this one is in September 2020. */
const start = 1_600_000_000_000;
/** Some two years from there, so that none lies in the future. */
const span = 2 ** 36;

/** @param used grows by the number: a clash goes on to the next */
export async function numberOf(name: string, used: Set<number>): Promise<number> {
  const digest = await sha1(name);
  let number = start + (((digest.getUint16(0) & 0xf) * 2 ** 32 + digest.getUint32(2)) % span);
  while (used.has(number)) number += 1;
  used.add(number);
  return number;
}

/** The first 32 bits of a text's SHA-1. */
export const sha1Number = async (text: string): Promise<number> => (await sha1(text)).getUint32(0);

async function sha1(text: string): Promise<DataView> {
  return new DataView(await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)));
}
