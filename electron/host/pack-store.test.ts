import { rmSync, truncateSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PackError } from '../../src/core/pack/pack-error.ts';
import { packFiles } from './pack-store.ts';

test('a zip too large for any lesson is refused before it is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'salient-'));
  const file = join(folder, 'huge.salient');
  writeFileSync(file, '');
  truncateSync(file, 65 * 2 ** 20);
  const refused = await packFiles(file)
    .read('pack.json')
    .catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PackError);
  expect(refused).toMatchObject({ issues: [{ file: 'huge.salient', found: '68157440 bytes, of at most 67108864' }] });
  rmSync(folder, { recursive: true });
});
