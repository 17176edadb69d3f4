/**
 * Formatters of dates in UTC, each made once: making one costs a hundred times what using it does, and a timeline says
 * thousands of dates.
 */
const made = new Map<string, Intl.DateTimeFormat>();

/** @param locale BCP 47; plain `en` is read as British, day before month */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' });
  made.set(key, format);
  return format;
}
