import { smallPack } from './small-pack.ts';

/** The files of a pack of so many facts, `fact-0` and on; each is asked for by choosing and by typing. */
export function packOfFacts(id: string, count: number): Record<string, string> {
  const files = smallPack(id);
  const facts = Array.from({ length: count }, (_, number) => `fact-${number}`);
  const [one] = JSON.parse(files['facts.json'] ?? '') as object[];
  const sentences = facts.map((fact, number) => `:s[About ${fact}.]{#${fact}}${number % 100 === 99 ? '\n\n' : ' '}`);
  return {
    ...files,
    'article.md': `# Facts\n\n## What happened\n\n${sentences.join('').trim()}\n`,
    'facts.json': JSON.stringify(
      facts.map((fact) => ({
        ...one,
        id: fact,
        sentences: [fact],
        places: [],
        statement: `It was ${fact}.`,
      })),
    ),
    // A title that says its date leaves nothing to ask for.
    'events.json': (files['events.json'] ?? '')
      .replace('"it-happened"', facts.map((fact) => `"${fact}"`).join())
      .replace('"It happened"', '"What happened in 2022"'),
    'questions.json': JSON.stringify(
      facts.flatMap((fact) => {
        const asked = {
          fact,
          prompt: 'Which was it?',
          explanation: 'That one.',
          difficulty: 1,
          places: [],
          events: [],
        };
        return [
          { ...asked, id: `${fact}-typed`, face: 'type', accept: ['this'] },
          { ...asked, id: `${fact}-chosen`, face: 'choose', options: ['this', 'that'], answer: 'this' },
        ];
      }),
    ),
  };
}
