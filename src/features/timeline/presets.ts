/** Stretches worth a button: the whole story, the lesson's period, and the days when most of it happened. */
import type { Lesson } from '../../core/pack/lesson.ts';
import { dateFormat } from '../../core/time/date-format.ts';
import { stretchOf, type Stretch } from '../../core/time/scale.ts';
import { crowd } from '../../core/timeline/crowd.ts';
import type { ShapedEvent } from './event-marks.svelte.ts';

export interface Preset {
  name: string;
  /** the dates, where they say more than the name */
  dates?: string;
  stretch: Stretch;
}

/** Titles stand to the right of their marks: the last ones need room too. */
const roomy = (from: number, end: number): Stretch => stretchOf(from, end, 0.02, 0.08);

const periodOf = ({ period }: Lesson): Stretch => roomy(period.from, period.to + 1);

/** The stretch that nothing lies outside of. */
const wholeOf = (lesson: Lesson, events: readonly ShapedEvent[]): Stretch =>
  roomy(
    Math.min(lesson.period.from, ...events.map(({ shape }) => shape.from)),
    Math.max(lesson.period.to + 1, ...events.map(({ shape }) => shape.end)),
  );

export function presetsOf(
  lesson: Lesson,
  events: readonly ShapedEvent[],
): { whole: Preset; period: Preset; busy: Preset | undefined } {
  const { language } = lesson.manifest;
  const range = (from: number, to: number, options: Intl.DateTimeFormatOptions): string =>
    dateFormat(language, options).formatRange(from, to);
  const busy = crowd(events);
  return {
    whole: { name: 'Whole story', stretch: wholeOf(lesson, events) },
    period: {
      name: range(lesson.period.from, lesson.period.to, { month: 'short', year: 'numeric' }),
      stretch: periodOf(lesson),
    },
    busy: busy && {
      name: phaseOf(busy.events),
      dates: range(busy.from, busy.end - 1, { day: 'numeric', month: 'short' }),
      stretch: roomy(busy.from, busy.end),
    },
  };
}

/** The phase most of the events belong to, as a heading. */
function phaseOf(events: readonly ShapedEvent[]): string {
  const counts = [...Map.groupBy(events, ({ phase }) => phase)].sort(([, a], [, b]) => b.length - a.length);
  const phase = counts[0]?.[0] ?? '';
  return phase.charAt(0).toUpperCase() + phase.slice(1);
}
