/** Collecting what is wrong in a pack, with the field as an author would write it. */
import type { z } from 'zod';
import type { PackIssue } from '../contract.ts';

/** Further issues of one file are counted, not listed: a hostile file could have millions. */
const listedPerFile = 100;

export type Path = readonly PropertyKey[];

export class Issues {
  readonly #byFile = new Map<string, { listed: PackIssue[]; more: number }>();

  /** @param found any value; it is put in a few words */
  add(file: string, field: string, expected: string, found?: unknown): void {
    this.#push({ file, field, expected, ...(found !== undefined && { found: inWords(found) }) });
  }

  /** What zod found wrong with a file's value. */
  addShape(file: string, error: z.ZodError, value: unknown): void {
    for (const issue of error.issues) {
      const found = inWords(issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : valueAt(value, issue.path));
      this.#push({ file, field: fieldOf(file, issue.path), expected: expectedBy(issue), found });
    }
  }

  #push(issue: PackIssue): void {
    const of = this.#byFile.get(issue.file) ?? { listed: [], more: 0 };
    this.#byFile.set(issue.file, of);
    if (of.listed.length >= listedPerFile) of.more += 1;
    else of.listed.push(issue);
  }

  /** In the order the files were looked at; a file with too many says how many more there are. */
  list(): PackIssue[] {
    return [...this.#byFile].flatMap(([file, { listed, more }]) =>
      more === 0
        ? listed
        : [...listed, { file, field: rootOf(file), expected: `fewer mistakes; ${more} more are not listed` }],
    );
  }
}

/** `facts[3].sources[0]` for a list, `view.center[0]` for an object: the path an author can search for. */
export function fieldOf(file: string, path: Path): string {
  const [first, ...rest] = path;
  if (first === undefined) return rootOf(file);
  const start = typeof first === 'number' ? `${rootOf(file)}[${first}]` : nameOf(first);
  return start + rest.map((step) => (typeof step === 'number' ? `[${step}]` : `.${nameOf(step)}`)).join('');
}

/** A field's name; a hostile one may be as long as its file, and is said once for each mistake below it. */
const nameOf = (step: PropertyKey): string => cut(String(step));

const rootOf = (file: string): string => file.replace(/\.[a-z]+$/, '');

/** A value in a few words, never its whole content. */
export function inWords(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return value === undefined ? 'nothing' : 'an object';
}

const cut = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

type ShapeIssue = z.core.$ZodIssue;

const typeNames: Partial<Record<string, string>> = { array: 'a list', object: 'an object', int: 'a whole number' };

function expectedBy(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? `a ${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? inWords(issue.values[0]) : `one of ${issue.values.map(inWords).join(', ')}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    case 'unrecognized_keys':
      return 'no other fields than the format has';
    case 'invalid_union':
      return 'options' in issue ? `one of ${issue.options?.map(inWords).join(', ')}` : issue.message;
    case 'too_small':
      return issue.origin === 'string' ? 'some text' : `${unit(issue.origin)}at least ${issue.minimum}`;
    case 'too_big':
      return `${unit(issue.origin)}at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const unit = (origin: string): string =>
  origin === 'array' ? 'a list with ' : origin === 'string' ? 'text with a length of ' : 'a number of ';

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  return at;
}
