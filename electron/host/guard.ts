import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What the guard looks at. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'rawHeaders'>;

/** Who may enter: this address, with this cookie. */
export interface House {
  /** `127.0.0.1:49152`, as the browser must name us */
  authority: string;
  cookie: { name: string; value: string };
}

/** Why a request is turned away. `locked-out` alone can happen to an honest reader. */
export interface Refusal {
  status: number;
  reason: string;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT'];
/** What a page of another origin cannot send without asking first, and being told no. */
const writeTypes = ['application/json', 'application/zip'];

/**
 * Whether a request comes from our own page. A loopback port can be reached by every page in every browser on this
 * machine and by everybody logged in to it, so each rule below stands for somebody it keeps out.
 *
 * @returns undefined where the request may pass
 */
export function refusal(asked: Asked, { authority, cookie }: House): Refusal | undefined {
  const { method = '', url = '', rawHeaders } = asked;
  const all = (name: string) => fieldsOf(rawHeaders, name);
  const only = (name: string) => (all(name).length === 1 ? all(name)[0] : undefined);

  // A page that renamed its own host to our address (DNS rebinding) still says its own name here. Port included:
  // cookies do not know ports, names must.
  if (only('host') !== authority) return { status: 421, reason: 'This is not the address Salient listens at.' };
  if (!methods.includes(method)) return { status: 405, reason: 'Salient does not take that kind of request.' };
  if (!url.startsWith('/')) return { status: 400, reason: 'The address is not one of ours.' };

  const writes = method === 'POST' || method === 'PUT';
  const origin = all('origin').length === 0 && !writes ? undefined : (only('origin') ?? '');
  if (origin !== undefined && origin !== `http://${authority}`) return foreign;

  if (isOpenLink(asked)) return undefined; // followed from outside by its nature; its token speaks for it
  const site = all('sec-fetch-site').length === 0 ? 'none' : (only('sec-fetch-site') ?? '');
  if (site !== 'same-origin' && site !== 'none') return foreign;

  const sent = (only('cookie') ?? '').split('; ').map((pair) => pair.split('='));
  if (!sent.some(([name, value = '']) => name === cookie.name && sameSecret(value, cookie.value))) {
    return { status: 403, reason: lockedOut };
  }
  if (writes && !writeTypes.includes(only('content-type')?.split(';')[0]?.trim() ?? '')) {
    return { status: 415, reason: 'Salient takes JSON, and lessons as application/zip.' };
  }
  return undefined;
}

/** Every value sent under a name, as sent; Node's own table would drop a second Host without a word. */
function fieldsOf(rawHeaders: string[], name: string): string[] {
  const values: string[] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [field = '', value = ''] = [rawHeaders[at], rawHeaders[at + 1]];
    if (field.length === name.length && field.toLowerCase() === name) values.push(value);
  }
  return values;
}

const foreign: Refusal = { status: 403, reason: 'Only Salient’s own page may ask here.' };

export const lockedOut =
  'This page was not opened by Salient, or Salient was started anew since. If Salient is open in another tab, go on there. If not, start Salient again: it opens a page that works.';

/** `/open?token=…`, the one address that needs no cookie. */
export const isOpenLink = ({ method, url }: Pick<Asked, 'method' | 'url'>): boolean =>
  method === 'GET' && url?.split('?')[0] === '/open';

/** Compares in constant time. */
export function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
