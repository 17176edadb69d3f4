import type { Notice } from '../contract.ts';
import { problemOf } from '../http/problems.ts';
import type { AnswerLog } from '../ports.ts';

/** What a reader should know before starting: whether answers can be kept, and whether a damaged log was put aside. */
export async function notices(answers: AnswerLog): Promise<Notice[]> {
  try {
    const aside = await answers.keptAside();
    return aside === undefined ? [] : [logKeptAside(aside)];
  } catch (error) {
    return [problemOf(error)];
  }
}

const logKeptAside = (file: string): Notice => ({
  type: 'answers-kept-aside',
  title: 'The file with your earlier answers was damaged.',
  safe: `It is kept, as ${file} in your data folder; new answers go to a fresh file. Lessons and settings are unchanged.`,
  action: 'Go on as usual. If the earlier answers matter to you, keep that file: much of it can often be read.',
});
