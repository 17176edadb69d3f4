/** How much is remembered, in words. */
import type { Share } from '../core/contract.ts';
import type { Step } from '../core/stats/share.ts';
import { sayCount, sayShare } from './say.ts';

/** What each step means, for a legend. */
export const stepNames: Record<Step, string> = {
  firm: '85 % or more',
  part: '50 to 85 %',
  faint: 'under 50 %',
  new: 'nothing asked yet',
};

/** `62 % of 12 facts remembered`; `12 facts, not asked yet` */
export function sayRecall(share: Share | undefined): string {
  if (!share) return 'nothing is asked about it';
  const facts = sayCount(share.facts, 'fact');
  return share.known === 0 ? `${facts}, not asked yet` : `about ${sayShare(share.recall)} of ${facts} remembered`;
}
