/** A copy with the item at `from` moved to `to`; a target beyond either end is that end. */
export function moveItem<T>(list: readonly T[], from: number, to: number): T[] {
  const item = list[from];
  if (item === undefined) return [...list];
  const rest = list.filter((_, position) => position !== from);
  const target = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, target), item, ...rest.slice(target)];
}
