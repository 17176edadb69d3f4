/** The one address the page lives at. `host` is part of it, so that nothing else under `app:` passes for ours. */
export const scheme = 'app';
export const origin = `${scheme}://salient`;

/**
 * Is this address our page's? Compared by parsed parts: `URL.origin` is the string "null" for schemes the parser does
 * not know, and a prefix test lets `app://salient.example` in.
 */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && `${url.protocol}//${url.host}` === origin && url.username === '' && url.password === '';
}
