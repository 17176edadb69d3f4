import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { smallPackZip } from './testing/small-pack.ts';
import { zip, type ZipEntry } from './testing/zip.ts';
import { zipFiles } from './zip-files.ts';

const open = (archive: Buffer) => zipFiles(() => Promise.resolve(archive), 'lesson.salient');
const text = async (archive: Buffer, path: string) => {
  const bytes = await open(archive).read(path);
  return bytes && new TextDecoder().decode(bytes);
};
const pack: ZipEntry = { name: 'pack.json', data: '{}' };

test('files at the top or inside one folder are the same pack', async () => {
  const top = zip([pack, { name: 'media/', mode: 0o040755 }, { name: 'media/a.svg', data: '<svg/>', method: 0 }]);
  expect(await text(top, 'pack.json')).toBe('{}');
  expect(await text(top, 'media/a.svg')).toBe('<svg/>');
  expect(await text(top, 'media')).toBeUndefined();
  expect(await text(top, 'none')).toBeUndefined();

  const inside = zip([
    { name: 'izium/pack.json', data: '{}' },
    { name: 'izium/media/a.svg', data: '<svg/>' },
    { name: '__MACOSX/._pack.json', data: 'resource fork' },
    { name: 'note.txt', data: 'beside it' },
  ]);
  expect(await text(inside, 'pack.json')).toBe('{}');
  expect(await text(inside, 'media/a.svg')).toBe('<svg/>');
  expect(await text(inside, 'note.txt')).toBeUndefined();
});

const mebibyte = 2 ** 20;
test.each<[string, ZipEntry[], Partial<{ file: string; field: string }>]>([
  ['a way out', [pack, { name: '../evil.txt' }], {}],
  ['a way out further in', [pack, { name: 'media/../../evil.txt' }], {}],
  ['an absolute name', [pack, { name: '/etc/evil' }], {}],
  ['a drive', [pack, { name: 'C:/evil' }], {}],
  ['a drive without a slash', [pack, { name: 'C:evil' }], {}],
  ['backslashes', [pack, { name: '..\\evil' }], {}],
  ['a stream beside a file', [pack, { name: 'a.svg:evil' }], { file: 'a.svg:evil', field: 'name' }],
  ['a device of Windows', [pack, { name: 'media/aux.svg' }], { file: 'media/aux.svg', field: 'name' }],
  ['a trailing dot', [pack, { name: 'media./a.svg' }], { field: 'name' }],
  ['a zero byte', [pack, { name: 'a\0.svg' }], { field: 'name' }],
  ['an empty segment', [pack, { name: 'media//a.svg' }], { field: 'name' }],
  ['a link', [pack, { name: 'link', data: '/etc/passwd', mode: 0o120777 }], { file: 'link', field: 'kind' }],
  ['a device', [pack, { name: 'tty', mode: 0o020666 }], { file: 'tty', field: 'kind' }],
  ['encryption', [pack, { name: 'a', flags: 1 }], { file: 'a', field: 'encryption' }],
  ['another compression', [pack, { name: 'a', method: 12 }], { file: 'a', field: 'compression' }],
  ['the same name twice', [pack, pack], { file: 'pack.json', field: 'name' }],
  ['names that differ in case', [pack, { name: 'PACK.json' }], { file: 'PACK.json', field: 'name' }],
  ['names that differ in how an accent is composed', [pack, { name: 'é' }, { name: 'e\u0301' }], { field: 'name' }],
  ['a huge file', [pack, { name: 'a', claims: { size: 33 * mebibyte } }], { file: 'a', field: 'size' }],
  [
    'many large files',
    [pack, ...Array.from({ length: 9 }, (_, n) => ({ name: `${n}`, claims: { size: 32 * mebibyte } }))],
    { field: 'size' },
  ],
  ['a bomb', [pack, { name: 'bomb', data: Buffer.alloc(3 * mebibyte) }], { file: 'bomb', field: 'compression' }],
  ['too many files', Array.from({ length: 1001 }, (_, n) => ({ name: `${n}` })), { field: 'zip' }],
  ['no pack.json', [{ name: 'facts.json' }], { field: 'zip' }],
  ['two packs', [{ name: 'a/pack.json' }, { name: 'b/pack.json' }], { field: 'zip' }],
])('%s is refused', async (_, entries, expected) => {
  const error = await open(zip(entries))
    .read('pack.json')
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PackError);
  expect((error as PackError).issues).toContainEqual(expect.objectContaining(expected));
});

test.each<[string, ZipEntry['claims']]>([
  ['more than it says', { size: 3 }],
  ['less than it says', { size: 300 }],
  ['something else', { crc: 7 }],
])('an entry that holds %s is refused when read', async (_, claims) => {
  const archive = zip([pack, { name: 'a', data: 'content', claims }]);
  expect(await text(archive, 'pack.json')).toBe('{}');
  await expect(text(archive, 'a')).rejects.toThrow(PackError);
});

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['something else', Buffer.from('%PDF-1.7 '.repeat(50))],
  ['half of one', smallPackZip().subarray(0, 900)],
  ['one without its beginning', smallPackZip().subarray(200)],
])('%s is no zip', async (_, archive) => {
  await expect(text(archive, 'pack.json')).rejects.toThrow(PackError);
});

test('a file that cannot be read is told as such', async () => {
  const files = zipFiles(() => Promise.reject(new Error('EACCES: permission denied')), 'lesson.salient');
  await expect(files.read('pack.json')).rejects.toThrow(/lesson\.salient: content: .*permission denied/);
});

test('whatever bytes are changed, there is the file or a PackError', async () => {
  const archive = smallPackZip();
  const change = fc.tuple(fc.nat(archive.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const changed = Buffer.from(archive);
      for (const [at, byte] of changes) changed[at] = byte;
      for (const path of ['pack.json', 'facts.json', 'media/picture.svg']) {
        const result = await open(changed)
          .read(path)
          .catch((thrown: unknown) => thrown);
        expect(result === undefined || result instanceof Uint8Array || result instanceof PackError).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
}, 30_000);
