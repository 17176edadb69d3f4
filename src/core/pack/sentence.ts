/** One sentence of the article: `:s[Near [Balakliia](place:balakliia) the *first* troops …]{#first-troops}`. */
import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Report } from './article.ts';
import type { Run, Sentence } from './lesson.ts';
import { Id } from './schema-parts.ts';

/** Nesting of emphasis and links. */
const maxDepth = 3;
const target = /^(place|event|term):(.+)$/;

/** @returns undefined when the sentence has no usable id, which is then reported */
export function readSentence(node: TextDirective, report: Report): Sentence | undefined {
  const { id, ...others } = node.attributes ?? {};
  if (!Id.safeParse(id).success) {
    report(node, 'an id after the sentence, such as {#balakliia-retaken}', id ?? null);
    return undefined;
  }
  if (Object.keys(others).length > 0)
    report(node, 'nothing but an id after a sentence', Object.keys(others).join(', '));
  const runs = readRuns(node.children, {}, 0, report);
  if (runs.every(({ text }) => text.trim() === '')) report(node, 'words in the sentence');
  return { id: id as string, runs, facts: [] };
}

function readRuns(nodes: readonly PhrasingContent[], outer: Omit<Run, 'text'>, depth: number, report: Report): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (depth > maxDepth) {
      report(node, `at most ${maxDepth} levels of emphasis and links`);
      return [];
    }
    switch (node.type) {
      case 'text':
        return [{ text: node.value.replace(/\s+/g, ' '), ...outer }];
      case 'emphasis':
        return readRuns(node.children, { ...outer, style: 'em' }, depth + 1, report);
      case 'strong':
        return readRuns(node.children, { ...outer, style: 'strong' }, depth + 1, report);
      case 'link':
        return readRuns(node.children, { ...outer, link: readTarget(node.url, node, report) }, depth + 1, report);
      case 'textDirective':
        report(node, 'a backslash before a colon that stands against a word, as in 15\\:50', `:${node.name}`);
        return [];
      default:
        report(node, 'words, emphasis and links to place:, event: or term:', node.type);
        return [];
    }
  });
}

function readTarget(url: string, node: PhrasingContent, report: Report): Run['link'] {
  const [, to, id] = target.exec(url) ?? [];
  if (to === undefined || !Id.safeParse(id).success) {
    report(node, 'a link to place:…, event:… or term:…', url);
    return undefined;
  }
  return { to: to as 'place' | 'event' | 'term', id: id as string };
}
