/** Drafts become the reader's own facts: what is there already just so is left alone, so that twice is once. */
import type { Change } from '../../contract.ts';
import type { World } from '../../memory/world.ts';
import { writtenIn } from '../../notes/written.ts';
import type { Drafts, ImportedFacts, ImportedFact, UndoImport } from './incoming.ts';

/** What would come in. Of two drafts with one key the later holds. */
export async function compare(world: World, pack: string, { drafts, left }: Drafts): Promise<ImportedFacts> {
  const [changes, memories] = await Promise.all([
    world.changes.list({ pack, kind: 'own-fact' }),
    world.memories.list([pack]),
  ]);
  const own = new Map(writtenIn(changes).own.map(({ id, at: _, ...fact }) => [id, fact]));
  const tagsOf = new Map(memories.map(({ fact, tags }) => [fact, tags]));
  const facts = new Map<string, ImportedFact>();
  for (const { key, fact, tags } of drafts) {
    const id = await ownId(key);
    const stood = own.get(id);
    const before = stood ? { fact: stood, tags: [...(tagsOf.get(id) ?? [])] } : null;
    const state = !before ? 'new' : same(before, { fact, tags }) ? 'known' : 'changed';
    facts.set(id, { id, fact, tags, before, state });
  }
  return { facts: [...facts.values()], left, stored: false };
}

/** All of it in one transaction. */
export async function store(world: World, pack: string, found: ImportedFacts): Promise<ImportedFacts> {
  const wanted = found.facts.filter(({ state }) => state !== 'known');
  await world.changes.appendAll(
    wanted.flatMap(({ id: fact, fact: payload, tags, state }): Change[] => [
      { kind: 'own-fact', id: crypto.randomUUID(), pack, fact, payload },
      ...(tags.length > 0 || state === 'changed'
        ? [{ kind: 'tags' as const, id: crypto.randomUUID(), pack, fact, payload: tags }]
        : []),
    ]),
  );
  return { ...found, stored: true };
}

export async function undoImport(world: World, { pack, facts }: UndoImport): Promise<void> {
  await world.changes.appendAll(
    facts.flatMap(({ id: fact, before }): Change[] => [
      { kind: 'own-fact', id: crypto.randomUUID(), pack, fact, payload: before?.fact ?? null },
      { kind: 'tags', id: crypto.randomUUID(), pack, fact, payload: before?.tags ?? [] },
    ]),
  );
}

/** `own:` and half of a SHA-256: the same content has the same id in every import. */
async function ownId(key: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  return `own:${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
