/** The one that matters most (importance 1 before 3), of equals the first. */
export function weightiest<T extends { importance: number }>(list: readonly T[]): T | undefined {
  return list.reduce<T | undefined>((best, one) => (best && best.importance <= one.importance ? best : one), undefined);
}
