import { Hono } from 'hono';
import type { PackIssue, Problem } from '../contract.ts';
import { atMost, parsedBody } from '../http/body.ts';
import { badRequest, notFound, ProblemError } from '../http/problems.ts';
import { json, reply, type Bytes } from '../http/reply.ts';
import type { Library } from '../library/library.ts';
import type { World } from '../memory/world.ts';
import { ownLessons } from '../notes/own-lessons.ts';
import type { Ports } from '../ports.ts';
import { ankiTables, packAnki } from './anki/package.ts';
import { toGift } from './gift/gift.ts';
import { fromAnki } from './import/from-anki.ts';
import { fromQuizlet } from './import/from-quizlet.ts';
import { fromTable } from './import/from-table.ts';
import { ImportError } from './import/import-error.ts';
import { TextImport, UndoImport, type Drafts } from './import/incoming.ts';
import { compare, store, undoImport } from './import/store.ts';
import { gatherOutgoing, type Outgoing } from './outgoing.ts';
import { toQti } from './qti/package.ts';
import { factCsv, factTsv } from './table/fact-table.ts';

interface Format {
  /** how the file's name ends */
  ending: string;
  type: string;
  write(out: Outgoing): Bytes | string | Promise<Bytes>;
}

const maxTextBytes = 8 * 2 ** 20;
const maxPackageBytes = 64 * 2 ** 20;

/** `GET /api/export/:format` and `POST /api/import/:format` */
export function formatRoutes(ports: Ports, library: Library): Hono {
  const lessonOf = ownLessons(ports.changes, async (pack) => (await library.find(pack)).lesson);
  const world: World = { ...ports, lesson: lessonOf };
  const formats: Record<string, Format> = {
    csv: { ending: 'csv', type: 'text/csv; charset=utf-8', write: factCsv },
    tsv: { ending: 'tsv', type: 'text/tab-separated-values; charset=utf-8', write: factTsv },
    gift: { ending: 'gift.txt', type: 'text/plain; charset=utf-8', write: toGift },
    qti: { ending: 'qti.zip', type: 'application/zip', write: (out) => toQti(out, ports.clock.now()) },
    apkg: { ending: 'apkg', type: 'application/octet-stream', write: (out) => ankiPackage(out, ports) },
  };

  return new Hono()
    .get('/api/export/:format', async (c) => {
      const name = c.req.param('format');
      const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
      if (!format) throw new ProblemError(notFound(`The formats are ${Object.keys(formats).join(', ')}.`));
      const lesson = await world.lesson(packOf(c.req.query()));
      const file = `${lesson.manifest.id}.${format.ending}`; // an id of a pack is a plain name
      return reply(200, await format.write(await gatherOutgoing(world, lesson)), {
        'content-type': format.type,
        'content-disposition': `attachment; filename="${file}"`,
        'cache-control': 'no-store',
      });
    })
    .post('/api/import/undo', atMost(maxTextBytes), async (c) => {
      await undoImport(world, await parsedBody(c.req, UndoImport));
      return reply(204, null, { 'cache-control': 'no-store' });
    })
    .post('/api/import/apkg', atMost(maxPackageBytes, 'Export a smaller deck, or one without media.'), async (c) => {
      const archive = new Uint8Array(await c.req.arrayBuffer());
      return imported(c.req.query(), async () => fromAnki(await ports.anki.read(archive)));
    })
    .post('/api/import/:format', atMost(maxTextBytes, 'Import it in parts.'), async (c) => {
      const format = c.req.param('format');
      const read = Object.hasOwn(textFormats, format) ? textFormats[format] : undefined;
      if (!read) throw new ProblemError(notFound(`The formats are ${Object.keys(textFormats).join(', ')}, apkg.`));
      const text = await parsedBody(c.req, TextImport);
      return imported(c.req.query(), async () => read(text));
    });

  async function imported(query: Record<string, string>, read: () => Promise<Drafts>): Promise<Response> {
    const { lesson } = await library.find(packOf(query));
    const pack = lesson.manifest.id;
    const found = await compare(world, pack, await readable(read));
    return query.preview ? json(found) : json(await store(world, pack, found), 201);
  }
}

const textFormats: Partial<Record<string, (text: TextImport) => Drafts>> = {
  csv: ({ text }) => fromTable(text, /^[^\n"]*;/.test(text) && !/^[^\n"]*,/.test(text) ? ';' : ','),
  tsv: ({ text }) => fromTable(text, '\t'),
  quizlet: fromQuizlet,
};

async function ankiPackage(out: Outgoing, { anki, clock }: Ports): Promise<Bytes> {
  const { tables, media } = await ankiTables(out, clock);
  return packAnki(await anki.write(tables), media, clock.now());
}

async function readable(read: () => Promise<Drafts>): Promise<Drafts> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ImportError) throw new ProblemError(unreadable(error.issues));
    throw error;
  }
}

const unreadable = (issues: readonly PackIssue[]): Problem => ({
  type: 'import-unreadable',
  title: 'This cannot be imported as it is.',
  status: 422,
  detail: issues.length === 1 ? 'One place in it is not as expected.' : 'Some places in it are not as expected.',
  safe: 'Nothing was changed.',
  action: 'Mend what is listed here, or leave it out, then import again.',
  issues: [...issues],
});

function packOf({ pack }: Record<string, string>): string {
  if (!pack) throw new ProblemError(badRequest('pack: the id of a lesson'));
  return pack;
}
