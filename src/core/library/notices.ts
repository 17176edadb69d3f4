import type { Backup, Notice } from '../contract.ts';
import { problemOf } from '../http/problems.ts';
import type { Ports } from '../ports.ts';

/**
 * What a reader should know before starting: whether answers can be kept, whether a damaged log was put aside or answers
 * are missing, with the backup that would bring them back, and how it stands with the backups.
 */
export async function notices({ answers, backups }: Pick<Ports, 'answers' | 'backups'>): Promise<Notice[]> {
  try {
    const aside = await answers.keptAside();
    const offer = await backups.offer();
    const restored = backups.restored();
    const failure = backups.failure();
    return [
      ...(aside === undefined ? [] : [logKeptAside(aside, offer)]),
      ...(aside === undefined && offer ? [answersMissing(offer)] : []),
      ...(restored ? [wasRestored(restored)] : []),
      ...(failure ? [problemOf(failure)] : []),
      ...(await unwritable(answers)),
    ];
  } catch (error) {
    return [problemOf(error)];
  }
}

/** Answers that are there and can be read are not lost because no new one can be kept. */
async function unwritable(answers: Ports['answers']): Promise<Notice[]> {
  try {
    await answers.tryWriting();
    return [];
  } catch (error) {
    return [problemOf(error)];
  }
}

const logKeptAside = (file: string, offer: Backup | undefined): Notice => ({
  type: 'answers-kept-aside',
  title: 'The file with your earlier answers was damaged.',
  safe: `It is kept, as ${file} in your data folder; new answers go to a fresh file. Lessons and settings are unchanged.`,
  action: offer
    ? 'Restore the newest good backup. What you answer until then is kept as a backup too.'
    : 'Go on as usual. If the earlier answers matter to you, keep that file: much of it can often be read.',
  ...(offer && { offer }),
});

const answersMissing = (offer: Backup): Notice => ({
  type: 'answers-missing',
  title: 'There are no answers here, but a backup holds some.',
  safe: 'The backups are whole.',
  action: 'Restore the newest one, or go on without it: it stays under Your data.',
  offer,
});

const wasRestored = ({ answers }: Backup): Notice => ({
  type: 'backup-restored',
  title: 'A backup was restored.',
  safe: `It holds ${answers === 1 ? '1 answer' : `${answers} answers`}. What was here before is kept as a backup of its own.`,
  action: 'Go on as usual. Under Your data you can go back.',
});
