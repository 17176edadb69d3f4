/** A power cut: what was said to be saved is there afterwards, in either host. */
import { expect, test } from '../fixtures.ts';
import { storedAnswers } from '../stored-answers.ts';

test('no answer that was said to be saved is lost to a kill', async ({ quiz, page, restart }) => {
  for (let number = 1; number <= 4; number++) {
    await quiz.teachMe.click();
    await quiz.goOn();
  }
  const before = await storedAnswers(page);
  expect(before).toHaveLength(4);
  const after = await restart('kill');
  expect(await storedAnswers(after)).toEqual(before);
});
