/** JSON from a stranger: bounded in bytes, depth and number of values before anything else looks at it. */
import { fieldOf, type Issues, type Path } from './issues.ts';

/** Largest file of text, in bytes; far beyond any lesson's. */
export const maxTextBytes = 4_000_000;
/** Values in one file: room for the 10,000 events that the timeline is measured with, twelve values each. */
const maxValues = 150_000;
/** Nesting, and characters in one string; far beyond any lesson, far below what hurts. */
const maxDepth = 32;
const maxString = 20_000;
/** What is no writing: control characters other than tab and line break, and what reverses the letters of what follows. */
const noWriting = /[^\P{Cc}\t\n\r]|[\u202d\u202e]/u;
/** Names that mean something to JavaScript objects and nothing to a pack. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Bytes as text. @returns undefined when they are too many or not UTF-8, which is then an issue */
export function readText(file: string, bytes: Uint8Array, issues: Issues): string | undefined {
  if (bytes.byteLength > maxTextBytes) {
    issues.add(file, 'size', `at most ${maxTextBytes} bytes`, bytes.byteLength);
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    issues.add(file, 'encoding', 'UTF-8 text');
    return undefined;
  }
  const control = text.search(noWriting);
  if (control < 0) return text;
  issues.add(file, `line ${text.slice(0, control).split('\n').length}`, writing, text.slice(control, control + 20));
  return undefined;
}

const writing = 'text without control characters';

/** @returns undefined when there is no usable value, which is then an issue */
export function readJson(file: string, bytes: Uint8Array, issues: Issues): unknown {
  const text = readText(file, bytes, issues);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { line, message } = whereBroken(text, error as SyntaxError);
    issues.add(file, `line ${line}`, 'JSON', message);
    return undefined;
  }
  return isBounded(file, value, issues) ? value : undefined;
}

/** The engine's message holds the position, if any: "… in JSON at position 30 (line 3 column 5)". */
function whereBroken(text: string, { message }: SyntaxError): { line: number; message: string } {
  const position = /at position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? text : text.slice(0, Number(position));
  return { line: before.split('\n').length, message: message.replace(/ in JSON at position.*/, '') };
}

/** Walks the value without recursion, so that depth cannot exhaust the stack. */
function isBounded(file: string, root: unknown, issues: Issues): boolean {
  let count = 0;
  let sound = true;
  const refuse = (path: Path, expected: string, found?: unknown) => {
    issues.add(file, fieldOf(file, path), expected, found);
    sound = false;
  };
  const waiting: { value: unknown; path: Path }[] = [{ value: root, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (typeof value === 'string') {
      if (value.length > maxString) refuse(path, `text of at most ${maxString} characters`, value.length);
      if (!value.isWellFormed()) refuse(path, 'well-formed Unicode text, without half a surrogate pair', value);
      if (noWriting.test(value)) refuse(path, writing, value);
    } else if (typeof value === 'object' && value !== null) {
      if (path.length >= maxDepth) {
        refuse(path.slice(0, 3), `at most ${maxDepth} levels of nesting`);
        continue;
      }
      const entries = Object.entries(value);
      count += entries.length;
      if (count > maxValues) {
        refuse([], `at most ${maxValues} values`);
        return false;
      }
      for (const [key, inner] of entries) {
        if (refusedKeys.has(key)) refuse(path, 'no field of that name', key);
        else waiting.push({ value: inner, path: [...path, Array.isArray(value) ? Number(key) : key] });
      }
    }
  }
  return sound;
}
