/**
 * The time of a board is the sum of what its attempts took, those that were taken back included: the clock does not
 * run while the board is left, and undoing does not turn it back. @returns milliseconds
 */
export const timeSpent = (attempts: readonly { elapsedMs: number }[]): number =>
  attempts.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0);
