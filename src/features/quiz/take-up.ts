/** From what is in the log to where a sitting stands. */
import type { Answer, StoredAnswer, StoredSitting } from '../../core/contract.ts';
import type { Material, Question, Response } from '../../core/quiz/faces.ts';
import { grade } from '../../core/quiz/grade.ts';
import { begin, type Reply, type Sitting } from '../../core/quiz/sitting.ts';
import type { Line } from './answer-keeper.svelte.ts';

/**
 * @param answers given in the sitting, as the log has them
 * @param waiting lines that have not reached the log
 */
export function takeUp(
  stored: StoredSitting,
  answers: readonly StoredAnswer[],
  waiting: readonly Line[],
  questions: ReadonlyMap<string, Question>,
  material: Material,
): Sitting {
  const undone = new Set(waiting.flatMap((line) => ('kind' in line && line.kind === 'undo' ? line.about : [])));
  const there = new Set(answers.map(({ id }) => id));
  const late = waiting.filter(
    (line): line is Answer => !('kind' in line) && line.sitting === stored.id && !there.has(line.id),
  );
  const holding = [...answers.filter((answer) => !answer.undone), ...late].filter(({ id }) => !undone.has(id));
  // A newer version of the pack may lack a question.
  const items = stored.items.filter(({ question }) => questions.has(question));
  return begin(
    { ...stored, items },
    holding.flatMap((answer) => {
      const question = questions.get(answer.question);
      return question ? [replyOf(answer, question, material)] : [];
    }),
  );
}

function replyOf({ id, response, credit, rating, elapsedMs }: Answer, question: Question, material: Material): Reply {
  // The log keeps a response in the shape of its question's face.
  const given = response as Response;
  return {
    ...{ id, question: question.id, given, elapsedMs },
    grade: { ...grade(question, given, material), credit },
    ...(rating !== undefined && { rating }),
  };
}
