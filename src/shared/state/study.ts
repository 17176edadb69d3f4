import { createContext } from 'svelte';
import type { Lesson } from '../../core/pack/lesson.ts';
import type { LessonIndex } from '../../core/pack/lesson-index.ts';
import type { Api } from '../api/client.ts';
import type { Moment } from './moment.svelte.ts';
import type { Notebook } from './notebook.svelte.ts';
import type { RecallState } from './recall.svelte.ts';
import type { SettingsState } from './settings.svelte.ts';

/** One open lesson, as every pane of it sees it. */
export interface Study {
  lesson: Lesson;
  index: LessonIndex;
  moment: Moment;
  settings: SettingsState;
  recall: RecallState;
  api: Api;
  notebook: Notebook;
}

export const [getStudy, setStudy] = createContext<Study>();
