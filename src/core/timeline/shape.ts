/** How a date is drawn, so that its precision can be seen and nothing more exact than the source is claimed. */
import type { When } from '../time/when.ts';

/**
 * `crisp`: the day itself. `soft`: somewhere about here, the month or year at the finest. `faded`: about then, or
 * perhaps then.
 * `bound`: it cannot be further out. `open`: it goes on, nobody says how far.
 */
export type End = 'crisp' | 'soft' | 'faded' | 'bound' | 'open';

export interface Shape {
  /** first instant it may mean, and the first after the last: epoch milliseconds UTC */
  from: number;
  end: number;
  /** `firm` for days that are known, `wash` for one moment somewhere within or for blurred ends */
  body: 'firm' | 'wash';
  left: End;
  right: End;
  /** where its mark belongs: at the start of what lasts, in the middle of what is one moment somewhere within */
  at: 'start' | 'middle';
}

export function shapeOf(when: When): Shape {
  const end = endKind(when);
  const known = when.precision === 'day' && !when.between && !isVague(when);
  return {
    from: when.from,
    end: when.to + 1,
    body: known ? 'firm' : 'wash',
    left: when.openStart ? 'open' : end,
    right: when.openEnd ? 'open' : end,
    at: known || when.span ? 'start' : 'middle',
  };
}

function endKind(when: When): End {
  if (isVague(when)) return 'faded';
  if (when.between) return 'bound';
  return when.precision === 'day' ? 'crisp' : 'soft';
}

const isVague = ({ approximate, uncertain }: When): boolean => approximate || uncertain;
