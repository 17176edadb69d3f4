const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A whole day in words; what is not one is shown as the pack writes it. */
export function sayDay(edtf: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? day.format(Date.parse(edtf)) : edtf;
}
