import { randomBytes } from 'node:crypto';
import { sameSecret } from './guard.ts';

export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Entry tokens: each opens the door once. */
export class Tokens {
  #waiting: string[] = [];

  issue(): string {
    const token = newSecret();
    this.#waiting.push(token);
    return token;
  }

  /** Takes the token out of use. @returns whether it was good */
  redeem(token: string): boolean {
    const left = this.#waiting.filter((one) => !sameSecret(one, token));
    const good = left.length < this.#waiting.length;
    this.#waiting = left;
    return good;
  }
}
