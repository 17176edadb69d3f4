/** Tying something of the reader's to words of the article, and finding the words again in a later version. */
import type { Anchor } from '../memory/change.ts';
import { foldSign, signsOf, type ArticleText, type SentenceText } from './article-text.ts';

/** Words of one sentence: positions in its plain text in UTF-16 code units, end excluded. */
export interface Stretch {
  sentence: string;
  start: number;
  end: number;
}

/** Signs kept of what stands around the words. */
const contextSigns = 32;
/** So much of it tells one place from another. */
const enoughContext = 8;
/** A quotation that long, if it stands in the article once, is known without what stood around it. */
const tellingSigns = 12;

/** The words of a stretch, grown to whole signs and without blanks around them; undefined where nothing is left. */
export function anchorAt({ sentence: id, start, end }: Stretch, article: ArticleText): Anchor | undefined {
  const sentence = article.sentence.get(id);
  if (!sentence) return undefined;
  const { text, starts, first } = sentence;
  let from = starts.findLastIndex((at) => at <= start);
  let to = starts.findIndex((at) => at >= end);
  if (to < 0) to = starts.length - 1;
  const isBlank = (sign: number) => article.row[first + sign]?.trim() === '';
  while (from < to && isBlank(from)) from += 1;
  while (from < to && isBlank(to - 1)) to -= 1;
  if (from >= to) return undefined;
  const [at = 0, until = 0] = [starts[from], starts[to]];
  return {
    sentence: id,
    start: at,
    end: until,
    quote: text.slice(at, until),
    prefix: article.row.slice(Math.max(0, first + from - contextSigns), first + from).join(''),
    suffix: article.row.slice(first + to, first + to + contextSigns).join(''),
  };
}

/** The whole of a sentence. */
export const anchorOfSentence = (sentence: string, article: ArticleText): Anchor | undefined =>
  anchorAt({ sentence, start: 0, end: Infinity }, article);

interface Candidate extends Stretch {
  /** signs around it that stood around the words when they were marked */
  context: number;
}

/**
 * Where the words of an anchor stand now: where they stood, if they still do; else where they stand amid what stood
 * around them. Undefined where they are gone, or could be either of several: what cannot be placed with certainty is
 * better shown apart than in a wrong place.
 */
export function findAnchor(anchor: Anchor, article: ArticleText): Stretch | undefined {
  const home = article.sentence.get(anchor.sentence);
  const quote = signsOf(anchor.quote).map(foldSign);
  const there = home && homeOf(anchor, quote, home, article);
  if (there) return there;
  const candidates = article.sentences.flatMap((sentence) => occurrences(anchor, quote, sentence, article));
  const near = candidates.filter(({ sentence }) => sentence === anchor.sentence);
  return clearest(near, anchor) ?? elsewhere(candidates, anchor, quote.length);
}

function homeOf(anchor: Anchor, quote: readonly string[], home: SentenceText, article: ArticleText) {
  const sign = home.starts.indexOf(anchor.start);
  return sign >= 0 && standsAt(quote, sign, home, article) ? stretchOf(quote, sign, home) : undefined;
}

/** In its own sentence: the only one, else the one with most of its context, else of those the nearest to where it was. */
function clearest(near: readonly Candidate[], { start }: Anchor): Stretch | undefined {
  const most = Math.max(...near.map(({ context }) => context));
  const [best] = near
    .filter(({ context }) => context === most)
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
  return best && placed(best);
}

function elsewhere(candidates: readonly Candidate[], anchor: Anchor, signs: number): Stretch | undefined {
  const most = Math.max(...candidates.map(({ context }) => context));
  const [best, ...others] = candidates.filter(({ context }) => context === most);
  if (!best || others.length > 0) return undefined;
  const enough = Math.min(enoughContext, signsOf(anchor.prefix).length + signsOf(anchor.suffix).length);
  return most >= enough || (candidates.length === 1 && signs >= tellingSigns) ? placed(best) : undefined;
}

const placed = ({ sentence, start, end }: Candidate): Stretch => ({ sentence, start, end });

function occurrences(
  anchor: Anchor,
  quote: readonly string[],
  sentence: SentenceText,
  article: ArticleText,
): Candidate[] {
  if (!sentence.folded.includes(quote.join(''))) return [];
  const prefix = signsOf(anchor.prefix);
  const suffix = signsOf(anchor.suffix);
  const { row } = article;
  return sentence.starts.flatMap((_, sign): Candidate[] => {
    if (!standsAt(quote, sign, sentence, article)) return [];
    const at = sentence.first + sign;
    const before = agreeing(prefix.length, (step) => prefix.at(-1 - step) === row[at - 1 - step]);
    const after = agreeing(suffix.length, (step) => suffix[step] === row[at + quote.length + step]);
    return [{ ...stretchOf(quote, sign, sentence), context: before + after }];
  });
}

/** How many steps hold, from the first on. */
function agreeing(steps: number, holds: (step: number) => boolean): number {
  let step = 0;
  while (step < steps && holds(step)) step += 1;
  return step;
}

const standsAt = (quote: readonly string[], sign: number, { first, starts }: SentenceText, { row }: ArticleText) =>
  sign + quote.length < starts.length && quote.every((one, step) => row[first + sign + step] === one);

const stretchOf = (quote: readonly string[], sign: number, { id, starts }: SentenceText): Stretch => ({
  sentence: id,
  start: starts[sign] ?? 0,
  end: starts[sign + quote.length] ?? 0,
});
