import type { Fact, Speaker } from '../pack/schema.ts';
import type { Material, QuestionOf } from './faces.ts';
import { seeded, seedOf, shuffled } from './random.ts';
import { fold } from './spelling.ts';

const wrongOptions = 3;
/** Speakers a reader would not take for a claimant: whoever checked, and the lesson's own authors. */
const silent: readonly Speaker['kind'][] = ['authors', 'reference'];

/** Claim → who said it, among speakers who might have but did not. */
export function deriveWho(material: Material): QuestionOf<'who'>[] {
  const { lesson, index } = material;
  const asked = new Set(lesson.questions.flatMap((one) => (one.face === 'who' ? [one.fact] : [])));
  return lesson.facts.flatMap((fact) => {
    const speaker = index.speaker.get(fact.claimant);
    const isClaim = fact.kind === 'statement' || fact.kind === 'assessment' || fact.kind === 'figure';
    if (!speaker || !isClaim || asked.has(fact.id) || silent.includes(speaker.kind)) return [];
    const others = plausible(fact, speaker, material).slice(0, wrongOptions);
    if (others.length < wrongOptions || [speaker, ...others].some((one) => isNamed(one, fact.statement))) return [];
    return {
      id: `derived:who:${fact.id}`,
      face: 'who',
      fact: fact.id,
      prompt: `“${fact.statement}”`,
      explanation: [`${speaker.name}: ${speaker.role}.`, fact.reason].filter(Boolean).join(' '),
      difficulty: fact.importance,
      places: fact.places,
      events: fact.events,
      options: [speaker, ...others].map((one) => one.id),
      answer: speaker.id,
    };
  });
}

/** Speakers of the same kind first. One who says or passes on something about the same events may be right as well. */
function plausible(fact: Fact, speaker: Speaker, { lesson }: Material): Speaker[] {
  const near = lesson.facts.filter(
    (one) =>
      one.id === fact.id ||
      one.sentences.some((id) => fact.sentences.includes(id)) ||
      one.events.some((id) => fact.events.includes(id)),
  );
  const alsoRight = new Set(near.flatMap((one) => [one.claimant, one.via]));
  const others = lesson.speakers.filter((one) => !alsoRight.has(one.id) && !silent.includes(one.kind));
  return shuffled(others, seeded(seedOf(fact.id))).sort(
    (a, b) => Number(b.kind === speaker.kind) - Number(a.kind === speaker.kind),
  );
}

/** Whether a text names the speaker, which would give the answer away. */
function isNamed({ name }: Speaker, text: string): boolean {
  const words = fold(text).split(' ');
  return fold(name)
    .split(' ')
    .some((word) => word.length > 2 && words.includes(word));
}
