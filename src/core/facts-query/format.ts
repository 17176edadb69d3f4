/** A query as text, so that reading it gives the same query. */
import { ratings, type Query, type Term } from './query.ts';
import { quoteIfNeeded } from './terms.ts';

export function format(query: Query): string {
  switch (query.kind) {
    case 'all':
      return query.of.map((part) => (isJoined(part) ? `(${format(part)})` : format(part))).join(' ');
    case 'any':
      return query.of.map((part) => (part.kind === 'any' ? `(${format(part)})` : format(part))).join(' or ');
    case 'not':
      return isJoined(query.of) ? `-(${format(query.of)})` : `-${format(query.of)}`;
    default:
      return formatTerm(query);
  }
}

const isJoined = ({ kind }: Query): boolean => kind === 'all' || kind === 'any';

function formatTerm(term: Term): string {
  switch (term.kind) {
    case 'text':
      return isPlain(term.text) ? term.text : `"${term.text}"`;
    case 'is':
      return `is:${term.state}`;
    case 'face':
      return `face:${term.face}`;
    case 'rated':
      return `rated:${ratings[term.rating - 1]}`;
    case 'status':
      return `status:${term.status}`;
    case 'flag':
      return `flag:${term.flag}`;
    case 'before':
    case 'after':
      return `${term.kind}:${quoteIfNeeded(term.date.edtf)}`;
    case 'compare':
      return `${term.measure}${term.by}${term.value}`;
    default:
      return `${term.kind}:${quoteIfNeeded(term.text)}`;
  }
}

/** Whether a text alone is not taken for anything else. */
const isPlain = (text: string): boolean => /^[^\s()":<>-][^\s()":<>]*$/u.test(text) && text.toLowerCase() !== 'or';
