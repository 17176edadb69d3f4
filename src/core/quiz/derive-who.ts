import type { Fact, Speaker } from '../pack/schema.ts';
import type { Material, QuestionOf } from './faces.ts';
import { seeded, seedOf, shuffled } from './random.ts';
import { fold } from './spelling.ts';

const wrongOptions = 3;

/** Speakers a reader might take for each other; who is in none of these only checks. */
const families: readonly (readonly Speaker['kind'][])[] = [
  ['article', 'newspaper', 'broadcaster', 'agency'],
  ['government', 'military'],
  ['think-tank', 'expert', 'organisation'],
];
const familyOf = ({ kind }: Speaker): number => families.findIndex((family) => family.includes(kind));

/** Claim → who said it, among speakers who might have but did not. */
export function deriveWho(material: Material): QuestionOf<'who'>[] {
  const { lesson, index } = material;
  const asked = new Set(lesson.questions.flatMap((one) => (one.face === 'who' ? [one.fact] : [])));
  return lesson.facts.flatMap((fact) => {
    const speaker = index.speaker.get(fact.claimant);
    if (!speaker || familyOf(speaker) < 0 || asked.has(fact.id) || !isQuotable(fact, material)) return [];
    const options = whoOptions(fact, material);
    if (!options) return [];
    return {
      id: `derived:who:${fact.id}`,
      face: 'who',
      fact: fact.id,
      prompt: `“${fact.statement}”`,
      explanation: `${speaker.name}: ${speaker.role}.`,
      difficulty: fact.importance,
      places: fact.places,
      events: fact.events,
      options,
      answer: speaker.id,
    };
  });
}

/**
 * Who said it, and who might have.
 *
 * @param lures ids of speakers it was ascribed to before, the most frequent first
 * @returns ids, the claimant's first; undefined where there are too few, or the statement names one of them
 */
export function whoOptions(fact: Fact, material: Material, lures: readonly string[] = []): string[] | undefined {
  const speaker = material.index.speaker.get(fact.claimant);
  if (!speaker) return undefined;
  const others = plausible(fact, speaker, material);
  const taken = lures.flatMap((id) => others.find((one) => one.id === id && !isNamed(one, fact.statement)) ?? []);
  const options = [speaker, ...[...new Set([...taken, ...others])].slice(0, wrongOptions)];
  if (options.length <= wrongOptions || options.some((one) => isNamed(one, fact.statement))) return undefined;
  return options.map(({ id }) => id);
}

/** The statement says itself who speaks. */
const attributes = /\b(said|says|announced|claimed|told|stated|according)\b/i;
/** It leans on a sentence before it. */
const leans = /^(that|this|these|those|they|it|he|she)\b/i;

/** Whether a fact is somebody's claim, and its statement can be quoted alone. Who counts the dead is not quizzed. */
function isQuotable({ kind, status, statement, events }: Fact, { index }: Material): boolean {
  const isClaim = (kind === 'statement' || kind === 'assessment' || kind === 'figure') && status !== 'confirmed';
  const isGrave = events.some((id) => index.event.get(id)?.kind === 'civilians');
  return isClaim && !isGrave && !attributes.test(statement) && !leans.test(statement);
}

/** Speakers of the same family first. One who says something about the same events may be right as well. */
function plausible(fact: Fact, speaker: Speaker, { lesson }: Material): Speaker[] {
  const near = lesson.facts.filter(
    (one) =>
      one.id === fact.id ||
      one.sentences.some((id) => fact.sentences.includes(id)) ||
      one.events.some((id) => fact.events.includes(id)),
  );
  const alsoRight = new Set(near.flatMap((one) => [one.claimant, one.via]));
  const others = lesson.speakers.filter((one) => !alsoRight.has(one.id) && familyOf(one) >= 0);
  const distance = (one: Speaker) => (familyOf(one) === familyOf(speaker) ? 0 : 1);
  return shuffled(others, seeded(seedOf(fact.id))).sort((a, b) => distance(a) - distance(b));
}

/** Whether a text names the speaker, which would give the answer away. */
function isNamed({ name }: Speaker, text: string): boolean {
  const words = fold(text).split(' ');
  return fold(name)
    .split(' ')
    .some((word) => word.length > 2 && words.includes(word));
}
