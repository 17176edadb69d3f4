import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { PackIssue } from '../../src/core/contract.ts';
import { isPlainPath } from '../../src/core/http/safe-path.ts';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { packLimits } from './limits.ts';

/** A zip that was looked through and found harmless: its files by their path in the pack. */
export interface ZipIndex {
  zip: ZipFile;
  entries: Map<string, Entry>;
}

/** How large a zip may be; see `limits.ts`. */
type Limits = Record<'entries' | 'fileBytes' | 'totalBytes' | 'ratio', number>;

/**
 * Looks through a pack before anything of it is unpacked.
 *
 * @param name what to call the file in an error
 * @throws PackError
 */
export async function indexZip(archive: Buffer, name: string): Promise<ZipIndex> {
  const { zip, entries } = await lookThrough(archive, name, packLimits);
  return { zip, entries: packEntries(entries, refusal(name)) };
}

/**
 * Every entry of a zip that was found harmless. Refused whole, with every reason: a name that is not a plain relative
 * path, two names that are one on a system that ignores case, a link, encryption, too much of anything.
 *
 * @throws PackError
 */
export async function lookThrough(
  archive: Buffer,
  name: string,
  limits: Limits,
): Promise<{ zip: ZipFile; entries: Entry[] }> {
  const refuse = refusal(name);
  let zip: ZipFile;
  const entries: Entry[] = [];
  try {
    zip = await yauzl.fromBufferPromise(archive, { strictFileNames: true });
    if (zip.entryCount > limits.entries) {
      throw refuse(`at most ${limits.entries} files`, `${zip.entryCount}`);
    }
    for await (const entry of zip.eachEntry()) entries.push(entry);
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw refuse('a zip file', error instanceof Error ? error.message : String(error));
  }

  const issues = [...entries.flatMap((entry) => entryIssues(entry, limits)), ...duplicateIssues(entries)];
  const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (total > limits.totalBytes) {
    issues.push({ file: name, field: 'size', expected: `at most ${limits.totalBytes} bytes`, found: `${total}` });
  }
  if (issues.length > 0) throw new PackError(issues);
  return { zip, entries };
}

const refusal = (file: string) => (expected: string, found: string) =>
  new PackError([{ file, field: 'zip', expected, found }]);

function entryIssues(entry: Entry, limits: Limits): PackIssue[] {
  const { fileName, compressedSize, uncompressedSize } = entry;
  const issue = (field: string, expected: string, found?: string | number): PackIssue[] => [
    { file: fileName, field, expected, ...(found !== undefined && { found: String(found) }) },
  ];
  // The upper half holds Unix's mode; zero where another system made the zip.
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (!isPlainPath(fileName.replace(/\/$/, ''))) return issue('name', 'a relative path of plain names', fileName);
  if (![0, 0o100000, 0o040000].includes(kind)) return issue('kind', 'a file or a folder', 'a link or a device');
  if (entry.isEncrypted()) return issue('encryption', 'none');
  if (!entry.canDecodeFileData()) return issue('compression', 'stored or deflated', entry.compressionMethod);
  if (uncompressedSize > limits.fileBytes) {
    return issue('size', `at most ${limits.fileBytes} bytes`, uncompressedSize);
  }
  if (uncompressedSize > 2 ** 20 && uncompressedSize > compressedSize * limits.ratio) {
    return issue('compression', `at most ${limits.ratio} to 1`, `${uncompressedSize} from ${compressedSize} bytes`);
  }
  return [];
}

/** Windows and macOS ignore case, and macOS how accents are composed. */
function duplicateIssues(entries: Entry[]): PackIssue[] {
  const seen = new Set<string>();
  return entries.flatMap(({ fileName }) => {
    const key = fileName.normalize('NFC').toLowerCase();
    if (seen.has(key)) return [{ file: fileName, field: 'name', expected: 'a name that occurs once' }];
    seen.add(key);
    return [];
  });
}

/** The files of the pack, whether they stand at the root of the zip or inside its one folder. */
function packEntries(entries: Entry[], refuse: (expected: string, found: string) => PackError): Map<string, Entry> {
  // macOS adds a folder of its own beside what was zipped.
  const files = entries.filter(({ fileName }) => !fileName.endsWith('/') && !fileName.startsWith('__MACOSX/'));
  const roots = files.flatMap(({ fileName }) => /^((?:[^/]+\/)?)pack\.json$/.exec(fileName)?.[1] ?? []);
  const root = roots.includes('') ? '' : roots[0];
  if (root === undefined || (root !== '' && roots.length > 1)) {
    throw refuse('one pack.json, at the top or inside one folder', roots.length === 0 ? 'none' : `${roots.length}`);
  }
  return new Map(
    files.flatMap((entry) =>
      entry.fileName.startsWith(root) ? [[entry.fileName.slice(root.length), entry] as const] : [],
    ),
  );
}
