import type { Lesson } from '../../core/pack/lesson.ts';
import type { LessonPlan, PlanFile } from '../../core/present/lesson-plan.ts';
import { saveFile } from '../../shared/ui/save-file.ts';
import { fileNameOf } from './words.ts';

/** Hands a lesson plan over as a file. */
export function savePlan({ manifest }: Lesson, plan: LessonPlan): void {
  const file: PlanFile = { format: 'salient-plan/1', pack: manifest.id, packVersion: manifest.version, plan };
  const content = new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
  saveFile(content, fileNameOf(plan.name));
}
