/** Reads the extracts under `sources/`; where each comes from is in `resources/SOURCES.md`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync, strFromU8 } from 'fflate';

const folder = resolve(import.meta.dirname, '../sources');

/** A gzipped JSON extract. The caller names its shape: the files are ours and do not change under us. */
export function readJson<Shape>(name: string): Shape {
  return JSON.parse(strFromU8(gunzipSync(readFileSync(resolve(folder, `${name}.json.gz`))))) as Shape;
}

/** A hand-typed table: tab-separated, a header line, `#` lines are comments. One record per line, keyed by the header. */
export function readTable<Column extends string>(name: string): Record<Column, string>[] {
  const [header, ...rows] = readFileSync(resolve(folder, `${name}.tsv`), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() && !line.startsWith('#'));
  if (!header) throw new Error(`${name}.tsv has no header`);
  const columns = header.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]?.trim() ?? ''])) as Record<Column, string>;
  });
}
