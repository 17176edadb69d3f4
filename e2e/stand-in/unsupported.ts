/**
 * Wraps what the stand-in offers of one Electron object, so that a member it does not have is an error with a name, and
 * never a quiet `undefined` that a test could mistake for an answer.
 */
export function only<T extends object>(name: string, offered: T): T {
  return new Proxy(offered, {
    get(target, key, receiver) {
      // Promises, inspectors and serialisers look for these on anything.
      const isProbe = typeof key === 'symbol' || key === 'then' || key === 'toJSON';
      if (!isProbe && !(key in target)) throw unsupported(`${name}.${key}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

export function unsupported(what: string): Error {
  return new Error(`The Electron stand-in has no ${what}. Add it in e2e/stand-in/, or prove this on the real runtime.`);
}
