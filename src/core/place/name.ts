import type { Place } from '../pack/schema.ts';

/** What a place is called in a language (BCP 47), else in English, else in any. */
export function placeName({ id, properties: { names } }: Place, language: string): string {
  return names[language] ?? names['en'] ?? Object.values(names)[0] ?? id;
}
