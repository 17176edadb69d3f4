import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';
import { Issues } from './issues.ts';

const article = (body: string) => `# A title\n\n## A section\n\n${body}\n`;

function read(markdown: string) {
  const issues = new Issues();
  return { article: readArticle(markdown, issues), issues: issues.list() };
}

/** What is wrong, as `line: expected`. */
const wrong = (markdown: string) => read(markdown).issues.map(({ field, expected }) => `${field}: ${expected}`);

describe('readArticle', () => {
  test('reads title, sections, sentences and figures', () => {
    const { article: result, issues } = read(
      article(
        ':s[Near [Balakliia](place:balakliia) the *first* troops came.]{#first}\n:s[They went on.]{#second}\n\n' +
          '![Two lines](media/rail.svg "Rail and road.")\n\n## Another section\n\n:s[The end.]{#third}',
      ),
    );
    expect(issues).toEqual([]);
    expect(result).toEqual({
      title: 'A title',
      sections: [
        {
          id: 'a-section',
          heading: 'A section',
          blocks: [
            {
              kind: 'paragraph',
              sentences: [
                {
                  id: 'first',
                  facts: [],
                  runs: [
                    { text: 'Near ' },
                    { text: 'Balakliia', link: { to: 'place', id: 'balakliia' } },
                    { text: ' the ' },
                    { text: 'first', style: 'em' },
                    { text: ' troops came.' },
                  ],
                },
                { id: 'second', facts: [], runs: [{ text: 'They went on.' }] },
              ],
            },
            { kind: 'figure', src: 'media/rail.svg', alt: 'Two lines', caption: 'Rail and road.' },
          ],
        },
        {
          id: 'another-section',
          heading: 'Another section',
          blocks: [{ kind: 'paragraph', sentences: [{ id: 'third', facts: [], runs: [{ text: 'The end.' }] }] }],
        },
      ],
      lines: new Map([
        ['first', 5],
        ['second', 6],
        ['media/rail.svg', 8],
        ['third', 12],
      ]),
    });
  });

  test('keeps emphasis around and within a link', () => {
    const { article: result } = read(article(':s[*[a **b**](term:c)*]{#x}'));
    expect(result?.sections[0]?.blocks[0]).toMatchObject({
      sentences: [
        {
          runs: [
            { text: 'a ', style: 'em', link: { to: 'term', id: 'c' } },
            { text: 'b', style: 'strong', link: { to: 'term', id: 'c' } },
          ],
        },
      ],
    });
  });

  test('reads a colon that is escaped, and a sentence over two lines as one', () => {
    const { article: result, issues } = read(article(':s[At 15\\:50\nit was over.]{#x}'));
    expect(issues).toEqual([]);
    expect(result?.sections[0]?.blocks[0]).toMatchObject({
      sentences: [{ runs: [{ text: 'At 15:50 it was over.' }] }],
    });
  });

  test.each([
    ['text outside a sentence', 'Loose words.', 'article.md:5: every word inside a sentence :s[…]{#id}'],
    ['a sentence without id', ':s[No id.]', 'article.md:5: an id after the sentence, such as {#balakliia-retaken}'],
    ['a bad id', ':s[Bad.]{#Bad_Id}', 'article.md:5: an id after the sentence, such as {#balakliia-retaken}'],
    ['other attributes', ':s[x]{#a onclick=1}', 'article.md:5: nothing but an id after a sentence'],
    ['no words', ':s[]{#a}', 'article.md:5: words in the sentence'],
    ['the same id twice', ':s[a]{#a}\n:s[b]{#a}', 'article.md:6: an id no other sentence has'],
    ['a link out', ':s[[x](https://x.org)]{#a}', 'article.md:5: a link to place:…, event:… or term:…'],
    ['a script link', ':s[[x](javascript:alert)]{#a}', 'article.md:5: a link to place:…, event:… or term:…'],
    [
      'an unescaped colon',
      ':s[At 15:50.]{#a}',
      'article.md:5: a backslash before a colon that stands against a word, as in 15\\:50',
    ],
    ['inline HTML', ':s[<b>x</b>]{#a}', 'article.md:5: words, emphasis and links to place:, event: or term:'],
    ['a code span', ':s[`x`]{#a}', 'article.md:5: words, emphasis and links to place:, event: or term:'],
    ['a block of HTML', '<script>alert(1)</script>', 'article.md:5: a heading, a paragraph of sentences or a figure'],
    ['a list', '- :s[x]{#a}', 'article.md:5: every word inside a sentence :s[…]{#id}'],
    ['a quotation', '> :s[x]{#a}', 'article.md:5: every word inside a sentence :s[…]{#id}'],
    ['another directive', ':::note\n:::', 'article.md:5: every word inside a sentence :s[…]{#id}'],
    ['a picture elsewhere', '![a](https://x.org/x.svg "b")', 'article.md:5: a picture such as media/rail-path.svg'],
    ['a picture outside media', '![a](media/../x.svg "b")', 'article.md:5: a picture such as media/rail-path.svg'],
    ['a picture without words', '![](media/x.svg "b")', 'article.md:5: alternative text in ![…]'],
    [
      'a picture without caption',
      '![a](media/x.svg)',
      'article.md:5: a caption in quotation marks after the address of the picture',
    ],
    ['a heading with a link', '## [x](place:y)', 'article.md:5: a heading of plain words'],
    ['a deeper heading', '### Deep', 'article.md:5: one # title, then ## sections'],
    ['a second title', '# Again', 'article.md:5: one # title, then ## sections'],
    ['the same heading twice', '## A section', 'article.md:5: a heading unlike the others'],
    ['deep emphasis', ':s[*a **b *c **d *e*****]{#a}', 'article.md:5: at most 3 levels of emphasis and links'],
  ])('refuses %s', (_, body, issue) => {
    expect(wrong(article(body))).toContain(issue);
  });

  test('wants a title, a section, and a heading before the text', () => {
    expect(wrong('')).toEqual(['article.md:1: a title, # …', 'article.md:1: at least one section, ## …']);
    expect(wrong('# T\n\n:s[x]{#a}')).toEqual([
      'article.md:3: a ## heading before the first paragraph',
      'article.md:1: at least one section, ## …',
    ]);
  });

  test.each([
    ['a long article', 'x\n\n'.repeat(40_000), /at most 100000 characters/],
    ['a long paragraph', '['.repeat(9_000), /a paragraph of at most 8000/],
    ['much emphasis', '*a_'.repeat(2_000), /at most 100 marks of emphasis/],
  ])('does not start on %s', (_, body, message) => {
    const { article: result, issues } = read(article(body));
    expect(result).toBeUndefined();
    expect(issues[0]?.expected).toMatch(message);
  });

  test.each([
    ['lists', '- '.repeat(3_900)],
    ['quotations', '>'.repeat(7_900)],
    ['directives', ':::a\n'.repeat(1_500)],
  ])('is not kept busy by %s within one another', (_, block) => {
    const { issues } = read(article(Array(12).fill(`${block}x`).join('\n\n')));
    expect(issues[0]?.expected).toBe('every word inside a sentence :s[…]{#id}');
  });
});
