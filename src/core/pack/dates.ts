/** The dates of a pack worked out, and the arithmetic on them done again. */
import { parseWhen } from '../time/parse-when.ts';
import { dayMs, daysBetween, type DayPart, type When } from '../time/when.ts';
import { fieldOf, type Issues, type Path } from './issues.ts';
import type { DatedControl, DatedEvent, Lesson, LessonFact } from './lesson.ts';
import type { Interval, PackData, PackFile } from './schema.ts';

type Sum = Pick<Interval, 'from' | 'to' | 'days'>;

/** Adds `when` to what has a date. What has none it can read is reported and left out. */
export class Dates {
  readonly #issues: Issues;
  constructor(issues: Issues) {
    this.#issues = issues;
  }

  manifest(manifest: PackData['pack.json']): Pick<Lesson, 'period' | 'startDate'> | undefined {
    const period = this.#read('pack.json', ['period'], manifest.period);
    const startDate = this.#read('pack.json', ['view', 'date'], manifest.view.date);
    if (!period || !startDate) return undefined;
    if (!period.span || period.openStart || period.openEnd) {
      this.#issues.add('pack.json', 'period', 'a stretch of time with both ends, a/b', manifest.period);
    } else if (startDate.from < period.from || startDate.to > period.to) {
      this.#issues.add('pack.json', 'view.date', `a date within ${manifest.period}`, manifest.view.date);
    }
    return { period, startDate };
  }

  events(events: PackData['events.json']): DatedEvent[] {
    return events.flatMap((event, index) => {
      const when = this.#read('events.json', [index, 'date'], event.date, event.dayPart);
      return when ? { ...event, when } : [];
    });
  }

  story(steps: PackData['story.json']): Lesson['story'] {
    return steps.flatMap((step, index) => {
      const when = this.#read('story.json', [index, 'date'], step.date);
      return when ? { ...step, when } : [];
    });
  }

  control(layer: PackData['control.geojson']): DatedControl {
    const features = layer.features.flatMap((feature, index) => {
      const path = ['features', index, 'properties', 'valid'];
      const when = this.#read('control.geojson', path, feature.properties.valid);
      if (!when) return [];
      if (when.openStart || when.openEnd || when.between) {
        this.#issues.add(
          'control.geojson',
          fieldOf('control.geojson', path),
          'a day or a stretch a/b with both ends',
          when.edtf,
        );
      }
      return { ...feature, properties: { ...feature.properties, from: when.from, to: when.to } };
    });
    return { ...layer, features };
  }

  facts(facts: PackData['facts.json']): LessonFact[] {
    return facts.map((fact, index) => ({
      ...fact,
      arithmetic: fact.arithmetic.flatMap((sum, at) => {
        const ends = this.#days('facts.json', [index, 'arithmetic', at], sum);
        return ends ? { ...sum, ...ends } : [];
      }),
    }));
  }

  /** Looks at dates that only have to be right: of populations, and of the days a question counts. */
  check(pack: Partial<PackData>): void {
    for (const [index, { properties }] of (pack['places.geojson']?.features ?? []).entries()) {
      const path = ['features', index, 'properties', 'population', 'date'];
      if (properties.population) this.#read('places.geojson', path, properties.population.date);
    }
    for (const [index, question] of (pack['questions.json'] ?? []).entries()) {
      if (question.face === 'interval') this.#days('questions.json', [index], question);
    }
  }

  /** The two days of a sum, which is done again. */
  #days(file: PackFile, path: Path, sum: Sum): { start: When; end: When } | undefined {
    const start = this.#read(file, [...path, 'from'], sum.from);
    const end = this.#read(file, [...path, 'to'], sum.to);
    if (!start || !end) return undefined;
    if (!isOneDay(start)) this.#issues.add(file, fieldOf(file, [...path, 'from']), 'a single day', sum.from);
    else if (!isOneDay(end)) this.#issues.add(file, fieldOf(file, [...path, 'to']), 'a single day', sum.to);
    else if (daysBetween(start, end) !== sum.days) {
      const expected = `${daysBetween(start, end)}, the days from ${sum.from} to ${sum.to}`;
      this.#issues.add(file, fieldOf(file, [...path, 'days']), expected, sum.days);
    }
    return { start, end };
  }

  #read(file: PackFile, path: Path, text: string, dayPart?: DayPart): When | undefined {
    try {
      return parseWhen(text, dayPart);
    } catch (error) {
      this.#issues.add(file, fieldOf(file, path), (error as Error).message, text);
      return undefined;
    }
  }
}

const isOneDay = (when: When): boolean => when.to - when.from < dayMs;
