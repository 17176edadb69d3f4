/** A source as it is cited in running text. */
import { dateFormat } from '../time/date-format.ts';
import type { Source } from './schema.ts';

/** "11 September 2022", "September 2022" or "2022"; undefined where the source has no date. */
export function issuedOn({ issued }: Source): string | undefined {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  const format = dateFormat('en', {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
  });
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** "Title. Outlet, date. Address" as far as each is known. */
export function cite(source: Source): string {
  const outlet = [source['container-title'] ?? source.publisher, issuedOn(source)].filter(Boolean).join(', ');
  return [source.title, outlet].filter((part) => part !== '').join('. ') + '.' + (source.URL ? ` ${source.URL}` : '');
}
