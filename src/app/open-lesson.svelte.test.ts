import { expect, test } from 'vitest';
import type { Lesson } from '../core/pack/lesson.ts';
import { sampleMaterial } from '../core/quiz/sample-material.ts';
import { OpenLesson } from './open-lesson.svelte.ts';

const named = (id: string): Lesson => {
  const { lesson } = sampleMaterial();
  return { ...lesson, manifest: { ...lesson.manifest, id } };
};

/** A core that answers when the test says so. */
function slow() {
  const asked: string[] = [];
  const waiting = new Map<string, { give: () => void; refuse: () => void }>();
  const lesson = (pack: string) =>
    new Promise<Lesson>((resolve, reject) => {
      asked.push(pack);
      waiting.set(pack, { give: () => resolve(named(pack)), refuse: () => reject(new Error('gone')) });
    });
  return { asked, open: new OpenLesson({ lesson }), answer: (pack: string) => waiting.get(pack) };
}

test('of two asked for in haste the last is shown, and each is asked for once', async () => {
  const { asked, open, answer } = slow();
  const both = [open.show('one'), open.show('other')];
  answer('one')?.give();
  await both[0];
  expect(open.lesson).toBeUndefined();
  answer('other')?.give();
  await both[1];
  expect(open.lesson?.manifest.id).toBe('other');
  await open.show('other');
  expect(asked).toEqual(['one', 'other']);
});

test('the earlier one does not take the place of the later where it comes in last, nor does its failure', async () => {
  for (const way of ['give', 'refuse'] as const) {
    const { open, answer } = slow();
    const both = [open.show('one'), open.show('other')];
    answer('other')?.give();
    answer('one')?.[way]();
    await Promise.all(both);
    expect(open.lesson?.manifest.id).toBe('other');
    expect(open.problem).toBeUndefined();
  }
});

test('what could not be opened is asked for again', async () => {
  const { asked, open, answer } = slow();
  const first = open.show('one');
  answer('one')?.refuse();
  await first;
  expect(open.problem).toMatchObject({ type: 'core-unreachable' });
  const again = open.show('one');
  answer('one')?.give();
  await again;
  expect(open.problem).toBeUndefined();
  expect(open.lesson?.manifest.id).toBe('one');
  expect(asked).toEqual(['one', 'one']);
});
