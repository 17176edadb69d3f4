/**
 * `article.md`: Markdown of which little is allowed. `# title`, `## sections`, paragraphs made of sentences
 * `:s[…]{#id}` (see `sentence.ts`), and figures `![alternative text](media/x.svg "caption")` that stand alone.
 * Everything else is an issue with its line.
 */
import type { Heading, Image, Paragraph, RootContent } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directive } from 'micromark-extension-directive';
import type { Issues } from './issues.ts';
import type { Article, Block, Section } from './lesson.ts';
import { mediaPath } from './schema-parts.ts';
import { readSentence } from './sentence.ts';

export const articleFile = 'article.md';

/** Bounds on what the Markdown parser gets: its work grows with the square of a block's length and its emphasis. */
const maxCharacters = 100_000;
const maxBlock = 8_000;
const maxEmphasis = 100;

/**
 * What the parser knows. Not what holds other blocks (lists, quotations, `:::`): nested a thousand deep they keep it
 * busy for minutes, and no article has them.
 */
const syntax = [{ text: directive().text }, { disable: { null: ['blockQuote', 'list'] } }];

/** Says what was expected on a line, or where a node of the syntax tree starts. */
export type Report = (at: Located | number, expected: string, found?: unknown) => void;
interface Located {
  position?: { start: { line: number } } | undefined;
}

const lineOf = (node: Located): number => node.position?.start.line ?? 1;

/** How an issue names a line of the article. */
export const lineField = (line: number): string => `${articleFile}:${line}`;

/** The article, its sentences still without facts. */
export interface ReadArticle extends Article {
  /** line of each sentence by id, and of each figure by the address of its picture, for issues found later */
  lines: Map<string, number>;
}

/**
 * Reads what it can and reports the rest.
 * @returns undefined when the text is too long to be read at all
 */
export function readArticle(markdown: string, issues: Issues): ReadArticle | undefined {
  const report: Report = (at, expected, found) => {
    issues.add(articleFile, lineField(typeof at === 'number' ? at : lineOf(at)), expected, found);
  };
  if (!isBounded(markdown, report)) return undefined;
  const tree = fromMarkdown(markdown, { extensions: syntax, mdastExtensions: [directiveFromMarkdown()] });
  return readBlocks(tree.children, report);
}

function isBounded(markdown: string, report: Report): boolean {
  if (markdown.length > maxCharacters) {
    report(1, `an article of at most ${maxCharacters} characters`, markdown.length);
    return false;
  }
  let sound = true;
  let length = 0;
  let emphasis = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const blank = /^[ \t\r]*$/.test(line); // as Markdown has it: a hard space is no blank
    length = blank ? 0 : length + line.length;
    emphasis = blank ? 0 : emphasis + (line.match(/[*_]/g)?.length ?? 0);
    if (length > maxBlock) report(index + 1, `a paragraph of at most ${maxBlock} characters`, length);
    if (emphasis > maxEmphasis) report(index + 1, `at most ${maxEmphasis} marks of emphasis in a paragraph`, emphasis);
    sound &&= length <= maxBlock && emphasis <= maxEmphasis;
  }
  return sound;
}

function readBlocks(nodes: readonly RootContent[], report: Report): ReadArticle {
  const article: ReadArticle = { title: '', sections: [], lines: new Map() };
  for (const node of nodes) {
    if (node.type === 'heading') readHeading(node, article, report);
    else if (node.type === 'paragraph') {
      const block = readParagraph(node, article.lines, report);
      const section = article.sections.at(-1);
      if (section && block) section.blocks.push(block);
      if (!section) report(node, 'a ## heading before the first paragraph');
    } else report(node, 'a heading, a paragraph of sentences or a figure', node.type);
  }
  if (article.title === '') report(1, 'a title, # …');
  if (article.sections.length === 0) report(1, 'at least one section, ## …');
  return article;
}

function readHeading(node: Heading, article: Article, report: Report): void {
  const heading = node.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
  if (heading === '' || node.children.some(({ type }) => type !== 'text')) report(node, 'a heading of plain words');
  else if (node.depth === 1 && article.title === '' && article.sections.length === 0) article.title = heading;
  else if (node.depth === 2) addSection(node, heading, article.sections, report);
  else report(node, 'one # title, then ## sections', `${'#'.repeat(node.depth)} ${heading}`);
}

function addSection(node: Heading, heading: string, sections: Section[], report: Report): void {
  const id = heading
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-');
  if (id === '' || sections.some((section) => section.id === id)) report(node, 'a heading unlike the others', heading);
  sections.push({ id, heading, blocks: [] });
}

function readParagraph(node: Paragraph, lines: Map<string, number>, report: Report): Block | undefined {
  const [only, ...more] = node.children;
  if (only?.type === 'image' && more.length === 0) {
    lines.set(only.url, lineOf(only));
    return readFigure(only, report);
  }
  const sentences = node.children.flatMap((child) => {
    if (child.type === 'textDirective' && child.name === 's') {
      const sentence = readSentence(child, report);
      if (!sentence) return [];
      if (lines.has(sentence.id)) report(child, 'an id no other sentence has', sentence.id);
      lines.set(sentence.id, lineOf(child));
      return sentence;
    }
    if (child.type !== 'text' || child.value.trim() !== '') {
      report(child, 'every word inside a sentence :s[…]{#id}', child.type === 'text' ? child.value.trim() : child.type);
    }
    return [];
  });
  return sentences.length > 0 ? { kind: 'paragraph', sentences } : undefined;
}

function readFigure(node: Image, report: Report): Block | undefined {
  const { url: src, alt, title } = node;
  if (!mediaPath.test(src)) report(node, 'a picture such as media/rail-path.svg', src);
  else if (!alt?.trim()) report(node, 'alternative text in ![…]');
  else if (!title?.trim()) report(node, 'a caption in quotation marks after the address of the picture');
  else return { kind: 'figure', src, alt, caption: title };
  return undefined;
}
