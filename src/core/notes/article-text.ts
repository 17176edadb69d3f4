/**
 * The words of an article as one row of signs, to find a quotation in. A sign is what a reader takes for one character: a
 * letter with its accents, an emoji of many parts. No position in here ever stands inside one.
 */
import { plain } from '../pack/lesson-index.ts';
import type { Article } from '../pack/lesson.ts';

export interface SentenceText {
  id: string;
  text: string;
  /** the sign in the row its first one is */
  first: number;
  /** where each of its signs starts in `text`, in UTF-16 code units, and last where it ends */
  starts: readonly number[];
  /** its signs in one string, as they are compared */
  folded: string;
}

export interface ArticleText {
  /** in reading order */
  sentences: readonly SentenceText[];
  sentence: ReadonlyMap<string, SentenceText>;
  /** every sign as it is compared, a space between sentences */
  row: readonly string[];
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The signs of a text, as they stand. */
export const signsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** What makes no difference to a reader makes none here: how a letter is composed, and which quotation mark it is. */
export const foldSign = (sign: string): string =>
  sign
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-');

export function textOf({ sections }: Article): ArticleText {
  const row: string[] = [];
  const sentences = sections
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences : [])))
    .map((sentence): SentenceText => {
      if (row.length > 0) row.push(' ');
      const text = plain(sentence);
      const starts = [0];
      const first = row.length;
      for (const sign of signsOf(text)) {
        row.push(foldSign(sign));
        starts.push((starts.at(-1) ?? 0) + sign.length);
      }
      return { id: sentence.id, text, first, starts, folded: row.slice(first).join('') };
    });
  return { sentences, sentence: new Map(sentences.map((sentence) => [sentence.id, sentence])), row };
}

const texts = new WeakMap<Article, ArticleText>();

/** As `textOf`, worked out once for each article. */
export function articleText(article: Article): ArticleText {
  const text = texts.get(article) ?? textOf(article);
  texts.set(article, text);
  return text;
}
