/** How a fact stands, in words and in order of how much care it needs. */
import type { Fact, Status } from './schema.ts';

export const statusWords: Record<Status, { name: string; meaning: string }> = {
  confirmed: { name: 'confirmed', meaning: 'independent sources agree' },
  claimed: { name: 'claimed', meaning: 'one side or one source says so' },
  disputed: { name: 'disputed', meaning: 'sources disagree, or it is an opinion' },
  corrected: { name: 'corrected', meaning: 'does not survive checking; what holds is given' },
};

const care: Record<Status, number> = { confirmed: 0, claimed: 1, disputed: 2, corrected: 3 };

/** The status that needs most care among several facts; undefined when there are none. */
export function mostCareful(facts: readonly Pick<Fact, 'status'>[]): Status | undefined {
  return facts.map((fact) => fact.status).sort((a, b) => care[b] - care[a])[0];
}
