/** A sentence of the article → what is missing in it: the place, the date or the figure that its fact turns on. */
import { clozeOf } from '../notes/cloze.ts';
import { plain, sentencesOf } from '../pack/lesson-index.ts';
import type { LessonFact, Sentence } from '../pack/lesson.ts';
import { faceNames, type Material, type QuestionOf } from './faces.ts';
import { fold } from './spelling.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** What is not said exactly cannot be asked for exactly. */
const exactly = String.raw`(?<!\b(?:about|around|some|nearly|over|than|by|or|to) )(?<![\d,])\b`;
const dates = new RegExp(`${exactly}(\\d{1,2}) (${months})\\b`, 'gi');
const figures = new RegExp(`${exactly}\\d[\\d,]*(?= (?:square )?(?:kilometres|days|weeks|months)\\b)`, 'gi');

interface Gap {
  start: number;
  end: number;
}

/** One question for each sentence with a fact that can be asked so. */
export function deriveCloze(material: Material): QuestionOf<'cloze'>[] {
  return sentencesOf(material.lesson).flatMap((sentence) => {
    const facts = carried(sentence, material);
    return facts.flatMap((fact) => ask(sentence, fact)).slice(0, 1);
  });
}

/** The facts of a sentence, the weightiest first; none where one is corrected or tells of deaths. */
function carried({ facts: ids }: Sentence, { index }: Material): LessonFact[] {
  const facts = ids.flatMap((id) => index.fact.get(id) ?? []);
  const isGrave = facts.some(({ events }) => events.some((id) => index.event.get(id)?.kind === 'civilians'));
  const isCorrected = facts.some(({ status }) => status === 'corrected');
  return isGrave || isCorrected ? [] : facts.sort((a, b) => a.importance - b.importance);
}

function ask(sentence: Sentence, fact: LessonFact): QuestionOf<'cloze'>[] {
  const whole = plain(sentence);
  const gap = gapOf(sentence, fact);
  const text = gap && clozeOf(whole, gap);
  if (!text) return [];
  const words = whole.slice(gap.start, gap.end);
  return [
    {
      id: `derived:cloze:${sentence.id}.${fold(words).replaceAll(' ', '-')}`,
      face: 'cloze',
      fact: fact.id,
      prompt: faceNames.cloze,
      explanation: fact.statement,
      difficulty: fact.importance,
      places: fact.places,
      events: fact.events,
      // A date may be typed either way round.
      text: text.replace(/\{\{(\d+) (\p{L}+)\}\}/u, '{{$1 $2|$2 $1}}'),
    },
  ];
}

/** What the fact says as well, so that the answer is what is kept: of an event the date before the place. */
function gapOf(sentence: Sentence, fact: LessonFact): Gap | undefined {
  const [place, date, figure] = [placeIn(sentence, fact), only(sentence, fact, dates), only(sentence, fact, figures)];
  if (fact.kind === 'event') return date ?? place ?? figure;
  return fact.kind === 'figure' ? (figure ?? place ?? date) : (place ?? date ?? figure);
}

/** The first place of the fact that the sentence links to and names nowhere else. */
function placeIn({ runs }: Sentence, { places, statement }: LessonFact): Gap | undefined {
  const whole = runs.map(({ text }) => text).join('');
  let start = 0;
  for (const { text, link } of runs) {
    const isOfFact = link?.to === 'place' && places.includes(link.id) && statement.includes(text);
    if (isOfFact && whole.split(text).length === 2) return { start, end: start + text.length };
    start += text.length;
  }
  return undefined;
}

/** What is there once: of two dates, a reader could not tell which is meant by the gap alone. */
function only(sentence: Sentence, { statement }: LessonFact, pattern: RegExp): Gap | undefined {
  const [first, ...others] = plain(sentence).matchAll(pattern);
  if (!first || others.length > 0 || !statement.includes(first[0])) return undefined;
  return { start: first.index, end: first.index + first[0].length };
}
