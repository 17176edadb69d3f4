/** The page's side of `core/contract.ts`: typed fetches, root-relative, so both hosts look the same. */
import type {
  Answer,
  Backup,
  Change,
  FactDetail,
  FoundFacts,
  Imported,
  ImportedFact,
  ImportedFacts,
  KeptPlan,
  Library,
  Memories,
  OpenSitting,
  Order,
  PackSummary,
  PresentSitting,
  Problem,
  Recall,
  Settings,
  StartSitting,
  Statistics,
  StoredAnswer,
  StoredChange,
  StoredSitting,
  Study,
  TakenPlan,
  Talk,
  TextImport,
  UndoImport,
  Written,
} from '../../core/contract.ts';
import type { Lesson } from '../../core/pack/lesson.ts';

/** The core said no, and why. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

const unreachable: Problem = {
  type: 'core-unreachable',
  status: 0,
  title: 'Salient’s own program has stopped answering.',
  safe: 'Everything you did before this is saved.',
  action: 'Close this window and start Salient again.',
};

/** What to show for anything that was thrown. */
export const problemOf = (error: unknown): Problem =>
  error instanceof ProblemError ? error.problem : { ...unreachable, detail: String(error) };

/** @throws ProblemError for anything but a good answer */
async function answerOf(path: string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new ProblemError(unreachable);
  }
  if (response.ok) return response;
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  throw new ProblemError(
    isProblem ? ((await response.json()) as Problem) : { ...unreachable, status: response.status },
  );
}

async function call<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await answerOf(path, init);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

const json = (method: 'POST' | 'PUT', body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export type ExportFormat = 'csv' | 'tsv' | 'gift' | 'qti' | 'apkg';
/** What is imported, and as what. */
export type ImportSource = { format: 'csv' | 'tsv' | 'quizlet'; text: TextImport } | { format: 'apkg'; file: Blob };

/** The name an answer gives the file in it. */
const fileName = (response: Response): string =>
  /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'salient';

export const api = {
  library: () => call<Library>('/api/packs'),
  lesson: (pack: string) => call<Lesson>(`/api/packs/${encodeURIComponent(pack)}`),
  importPack: (file: Blob) =>
    call<PackSummary>('/api/packs', { method: 'POST', headers: { 'content-type': 'application/zip' }, body: file }),
  saveSettings: (settings: Settings) => call<void>('/api/settings', json('PUT', settings)),
  answers: (filter: { pack?: string; sitting?: string }) =>
    call<StoredAnswer[]>(`/api/answers?${new URLSearchParams(filter).toString()}`),
  saveAnswer: (answer: Answer) => call<StoredAnswer>('/api/answers', json('POST', answer)),
  saveChange: (change: Change) => call<StoredChange>('/api/changes', json('POST', change)),
  /** Together: all of them are kept, or none. */
  saveChanges: (changes: readonly Change[]) => call<StoredChange[]>('/api/changes/together', json('POST', changes)),
  facts: (wish: { q: string; packs?: string; order: Order; offset: number; limit: number }) =>
    call<FoundFacts>(
      `/api/facts?${new URLSearchParams({ ...wish, offset: String(wish.offset), limit: String(wish.limit) }).toString()}`,
    ),
  fact: (pack: string, fact: string) =>
    call<FactDetail>(`/api/facts/${encodeURIComponent(pack)}/${encodeURIComponent(fact)}`),
  notes: (pack: string) => call<Written>(`/api/notes?pack=${encodeURIComponent(pack)}`),
  memory: (pack: string) => call<Memories>(`/api/memory?pack=${encodeURIComponent(pack)}`),
  study: (pack: string, minutes: number) =>
    call<Study>(`/api/study?pack=${encodeURIComponent(pack)}&minutes=${minutes}`),
  /** @param pack undefined for all lessons */
  stats: (pack: string | undefined, days: number) =>
    call<Statistics>(`/api/stats?${new URLSearchParams({ ...(pack && { pack }), days: String(days) }).toString()}`),
  recall: (pack: string, over: 'lesson' | 'all') =>
    call<Recall>(`/api/recall?pack=${encodeURIComponent(pack)}&over=${over}`),
  openSittings: (pack: string) => call<OpenSitting[]>(`/api/sittings?pack=${encodeURIComponent(pack)}`),
  sitting: (id: string) => call<PresentSitting>(`/api/sittings/${encodeURIComponent(id)}`),
  beginSitting: (wish: StartSitting) => call<StoredSitting>('/api/sittings', json('POST', wish)),
  plans: (pack: string) => call<KeptPlan[]>(`/api/plans?pack=${encodeURIComponent(pack)}`),
  /** Takes in a lesson plan that was handed over. */
  importPlan: (pack: string, file: File) =>
    call<TakenPlan>(`/api/plans?${new URLSearchParams({ pack, file: file.name }).toString()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: file,
    }),
  settings: () => call<Settings>('/api/settings'),
  talk: () => call<Talk | null>('/api/talk'),
  saveTalk: (talk: Talk) => call<void>('/api/talk', json('PUT', talk)),
  backups: () => call<Backup[]>('/api/backups'),
  makeBackup: () => call<Backup>('/api/backups', json('POST', null)),
  restoreBackup: (name: string) => call<Backup>(`/api/backups/${encodeURIComponent(name)}/restore`, json('POST', null)),
  exportEverything: async () => (await answerOf('/api/export/salient.json')).blob(),
  importEverything: (file: Blob) =>
    call<Imported>('/api/import/salient.json', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: file,
    }),
  exportLesson: async (format: ExportFormat, pack: string) => {
    const response = await answerOf(`/api/export/${format}?pack=${encodeURIComponent(pack)}`);
    return { file: await response.blob(), name: fileName(response) };
  },
  importFacts: (source: ImportSource, pack: string, how: 'preview' | 'store') =>
    call<ImportedFacts>(
      `/api/import/${source.format}?${new URLSearchParams({ pack, ...(how === 'preview' && { preview: 'yes' }) }).toString()}`,
      source.format === 'apkg'
        ? { method: 'POST', headers: { 'content-type': 'application/zip' }, body: source.file }
        : json('POST', source.text),
    ),
  /** Puts back what stood before these came in. */
  undoImport: (pack: string, facts: readonly ImportedFact[]) => {
    const undo: UndoImport = { pack, facts: facts.map(({ id, before }) => ({ id, before })) };
    return call<void>('/api/import/undo', json('POST', undo));
  },
};
export type Api = typeof api;
