import type { Clock } from '../../../src/core/ports.ts';

/** A clock a test sets. */
export class TestClock implements Clock {
  /** epoch milliseconds */
  at = Date.UTC(2026, 10, 22, 8);
  /** minutes ahead of UTC */
  ahead = 0;
  now = () => this.at;
  offset = () => this.ahead;
}
