/**
 * A text as it is searched: without case, accents and apostrophes, in any script, and with one space for whatever else
 * stands between words. Text that is folded twice is the same as folded once.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'‘’ʼʹʻ`´]/gu, '')
    .replace(/[\p{P}\p{Z}\p{C}]+/gu, ' ')
    .trim();
