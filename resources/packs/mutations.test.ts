/** Hostile and careless packs by the thousand: whatever is done to the lesson, it is read or refused with every reason. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { readPack } from '../../src/core/pack/parse.ts';
import { bundledFiles, inMemory } from './bundled.ts';

/** Packs tried, and changes made to each: together the number of mutations. Raise the first for a longer search. */
const packs = 350;
const changesToEach = 6;

type Bytes = Uint8Array<ArrayBuffer>;
const encode = (text: string): Bytes => new TextEncoder().encode(text);

let whole: Map<string, Bytes>;
beforeAll(async () => {
  whole = await bundledFiles();
});

/** Values no field expects, as JSON text, since some of them no object literal can hold. */
const oddValues = [
  ...['null', 'true', '-1', '0', '1.5', '1e999', '""', '" "', '[]', '{}', '[[[]]]', '"no-such-id"', '"Izium"'],
  ...['"2022-13-40"', '"[2022-09-11..2022-09-10]"', '"\\ud800"', '"{{}}"', '"<script>alert(1)</script>"', '"../../x"'],
  ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}'],
  ...[`${'['.repeat(2_000)}${']'.repeat(2_000)}`, `"${'x'.repeat(25_000)}"`, `[${'0,'.repeat(9_000)}0]`],
];
const oddText = [
  ...[
    ':s[',
    ']{#',
    '}',
    '](place:nowhere)',
    '<b>',
    '![x](media/x.svg)',
    '\n# Again\n',
    '\n## What happened\n',
    '\n> ',
    '\n\n',
  ],
  ...[
    '*',
    '`',
    ':::',
    '15:50',
    '[x](javascript:alert)',
    '\u0000',
    '\u202e',
    '['.repeat(500),
    '*a_'.repeat(60),
    '\n- '.repeat(50),
  ],
];

/** Where a value starts in JSON text: after a colon, a comma or a bracket. */
const valueStart = /(?<=[:,[]\s*)(?:"(?:[^"\\]|\\.)*"(?!\s*:)|-?\d[\d.]*|true|false|null|\[\]|\{\})/g;

type Change = (bytes: Bytes, at: number) => Bytes | undefined;
const decode = (bytes: Bytes) => new TextDecoder().decode(bytes);
const splice = (text: string, at: number, remove: number, insert: string) =>
  text.slice(0, at % (text.length + 1)) + insert + text.slice((at % (text.length + 1)) + remove);

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...oddValues).map(
      (value): Change =>
        (bytes, at) =>
          replaceValue(bytes, at, () => value),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant<Change>((bytes, at) => replaceValue(bytes, at, () => anotherValue(bytes, at * 31))),
  },
  {
    weight: 2,
    arbitrary: fc.json().map(
      (value): Change =>
        (bytes, at) =>
          replaceValue(bytes, at, () => value),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...oddText).map(
      (text): Change =>
        (bytes, at) =>
          encode(splice(decode(bytes), at, 0, text)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.nat(400).map(
      (length): Change =>
        (bytes, at) =>
          encode(splice(decode(bytes), at, length, '')),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.nat(255).map(
      (byte): Change =>
        (bytes, at) =>
          bytes.map((old, index) => (index === at % bytes.length ? byte : old)),
    ),
  },
  { weight: 1, arbitrary: fc.constant<Change>((bytes, at) => bytes.slice(0, at % (bytes.length + 1))) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Change>(
      () => undefined,
      () => encode(''),
      () => encode('[]'),
      () => encode('{}'),
    ),
  },
);

function replaceValue(bytes: Bytes, at: number, value: () => string): Bytes {
  const text = decode(bytes);
  const starts = [...text.matchAll(valueStart)];
  const found = starts[at % Math.max(1, starts.length)];
  return found ? encode(splice(text, found.index, found[0].length, value())) : bytes;
}

/** A value from elsewhere in the same file: right in form, wrong in place. */
function anotherValue(bytes: Bytes, at: number): string {
  const values = decode(bytes).match(valueStart) ?? [''];
  return values[at % values.length] ?? '';
}

test(
  'any change to the lesson gives a lesson, or an error that names file and field',
  { timeout: 180_000 },
  async () => {
    const files = [...whole.keys()];
    const mutation = fc.record({ file: fc.constantFrom(...files), change: changes, at: fc.nat(1_000_000) });
    const mutations = fc.array(mutation, { minLength: changesToEach, maxLength: changesToEach });
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(mutations, async (list) => {
        const pack = new Map(whole);
        for (const { file, change, at } of list) {
          const bytes = pack.get(file);
          const changed = bytes && change(bytes, at);
          if (changed) pack.set(file, changed);
          else pack.delete(file);
        }
        try {
          await readPack(inMemory(pack));
        } catch (error) {
          if (!(error instanceof PackError)) throw error;
          refused += 1;
          expect(error.issues.length).toBeGreaterThan(0);
          for (const issue of error.issues) {
            expect(files).toContain(issue.file);
            expect(issue.field).not.toBe('');
            expect(issue.expected).not.toBe('');
            expect((issue.found ?? '').length).toBeLessThan(500);
          }
        }
      }),
      { numRuns: packs },
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(refused).toBeGreaterThan(packs / 2);
  },
);
