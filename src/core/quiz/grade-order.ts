import type { DatedEvent } from '../pack/lesson.ts';
import type { Material, QuestionOf } from './faces.ts';
import { gradeOf, type Grade } from './verdict.ts';

/**
 * Kendall's pairs: the share of pairs that stand in the right order. Pairs whose dates may be the same are left out, so
 * a tie is never punished; 0 is the reverse order, 1 the right one.
 */
export function gradeOrder(question: QuestionOf<'order'>, given: readonly string[], material: Material): Grade {
  const { items } = question;
  const surely = surelyBefore(question, material);
  const pairs = items.flatMap((_, first) =>
    items.flatMap((_, second) => (first < second && surely(first, second) ? [[first, second] as const] : [])),
  );
  const place = items.map((item) => given.indexOf(item));
  const inOrder = pairs.filter(([first, second]) => {
    const [a = -1, b = -1] = [place[first], place[second]];
    return a >= 0 && b >= 0 && a < b;
  }).length;
  if (inOrder === pairs.length) return gradeOf(1);
  return gradeOf(inOrder / pairs.length, [`${inOrder} of ${pairs.length} pairs stand in the right order.`]);
}

/** The events its items stand for, where the question names them all, in the order of the items. */
export function eventsInStep(
  { events: ids, items }: QuestionOf<'order'>,
  { index }: Material,
): DatedEvent[] | undefined {
  const events = ids.flatMap((id) => index.event.get(id) ?? []);
  const ascend = events.every((event, position) => event.when.from >= (events[position - 1]?.when.from ?? -Infinity));
  return events.length === items.length && ascend ? events : undefined;
}

/** Whether one item is surely before another; without dates, the author's order is all there is. */
function surelyBefore(question: QuestionOf<'order'>, material: Material): (first: number, second: number) => boolean {
  const events = eventsInStep(question, material);
  return (first, second) => {
    const [a, b] = [events?.[first], events?.[second]];
    return !a || !b || a.when.to < b.when.from;
  };
}
