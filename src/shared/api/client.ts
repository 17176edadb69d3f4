/** The page's side of `core/contract.ts`: typed fetches, root-relative, so both hosts look the same. */
import type {
  Answer,
  Change,
  Imported,
  Library,
  Memories,
  OpenSitting,
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
  settings: () => call<Settings>('/api/settings'),
  exportEverything: async () => (await answerOf('/api/export/salient.json')).blob(),
  importEverything: (file: Blob) =>
    call<Imported>('/api/import/salient.json', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: file,
    }),
};
export type Api = typeof api;
