import { expect, test } from 'vitest';
import type { Change, StoredChange, Written } from '../../core/contract.ts';
import { anchorAt } from '../../core/notes/anchor.ts';
import { writtenIn } from '../../core/notes/written.ts';
import { sampleMaterial } from '../../core/quiz/sample-material.ts';
import { Notebook } from './notebook.svelte.ts';

const { lesson } = sampleMaterial();

/** A notebook over a log that can be made to refuse. */
function open(start: StoredChange[] = []) {
  const log = [...start];
  const disk = { refuses: false };
  const api = {
    notes: (): Promise<Written> => Promise.resolve(writtenIn(log)),
    saveChange: (change: Change): Promise<StoredChange> => {
      if (disk.refuses) return Promise.reject(new Error('the disk is full'));
      const stored = { ...change, seq: log.length + 1, at: log.length, offset: 0, after: 0 };
      log.push(stored);
      return Promise.resolve(stored);
    },
  };
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const notebook = new Notebook(api, 'sample', lesson.article, storage);
  const [first] = notebook.article.sentences;
  const anchor = first && anchorAt({ sentence: first.id, start: 0, end: 5 }, notebook.article);
  if (!anchor) throw new Error('the sample has a sentence');
  return { notebook, log, disk, anchor, again: () => new Notebook(api, 'sample', lesson.article, storage) };
}

test('what is shown is what is on disk, as read again', async () => {
  const { notebook, log, anchor } = open();
  await notebook.keep('Kept.', { note: 'n', payload: { anchor, text: 'mine' } });
  await notebook.keep('Kept.', { fact: 'own:f', payload: { statement: 'S', ask: { face: 'cloze', text: '{{S}}' } } });
  await notebook.keep('Changed.', { note: 'n', payload: { anchor, text: 'mine, again' } });
  expect({ notes: notebook.notes, own: notebook.own }).toEqual(writtenIn(log));
  expect(notebook.placesIn(anchor.sentence)).toMatchObject([{ id: 'n', kind: 'note', start: 0 }]);
});

test('a step taken back leaves things as they were before it', async () => {
  const { notebook, anchor } = open();
  await notebook.keep('Kept.', { note: 'n', payload: { anchor, text: 'first' } });
  await notebook.keep('Removed.', { note: 'n', payload: null });
  expect(notebook.notes).toEqual([]);
  await notebook.undo();
  expect(notebook.notes).toMatchObject([{ id: 'n', text: 'first' }]);
  expect(notebook.done?.back).toEqual([]);
});

test('what is refused is not shown as kept, is still held, and can be tried again', async () => {
  const { notebook, disk, anchor } = open();
  disk.refuses = true;
  await expect(notebook.keep('Kept.', { note: 'n', payload: { anchor, text: 'mine' } })).rejects.toThrow();
  await notebook.keepAtOnce('Highlighted.', { note: 'h', payload: { anchor, text: '' } });
  expect(notebook.notes).toEqual([]);
  expect(notebook.done).toBeUndefined();
  expect(notebook.failed).toMatchObject({ said: 'Highlighted.' });
  disk.refuses = false;
  await notebook.tryAgain();
  expect(notebook.notes).toMatchObject([{ id: 'h' }]);
  expect(notebook.failed).toBeUndefined();
  expect(notebook.done?.said).toBe('Highlighted.');
});

test('a fact made after the notebook was opened is there once it is read again', async () => {
  const { notebook, log } = open();
  await notebook.load();
  log.push({
    ...{ kind: 'own-fact', id: 'x', pack: 'sample', fact: 'own:x', seq: 1, at: 1, offset: 0, after: 0 },
    payload: { statement: 'S', ask: { face: 'cloze', text: '{{S}} T' } },
  });
  await notebook.load();
  expect(notebook.own.map(({ id }) => id)).toEqual(['own:x']);
});

test('what is in a form is there again when the page is loaded anew, until it is closed', () => {
  const { notebook, anchor, again } = open();
  notebook.drafts.open({ kind: 'note', id: 'n', anchor, text: '' });
  notebook.drafts.change({ kind: 'note', id: 'n', anchor, text: 'half a th' });
  notebook.drafts.open({ kind: 'note', id: 'n', anchor, text: '' });
  expect(again().drafts.list).toEqual([{ kind: 'note', id: 'n', anchor, text: 'half a th' }]);
  notebook.drafts.close('n');
  expect(again().drafts.list).toEqual([]);
});
