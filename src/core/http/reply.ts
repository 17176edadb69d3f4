/** Making answers. Every answer of the core goes through `reply`, so none can miss the security headers. */
import type { Problem } from '../contract.ts';
import { securityHeaders } from './headers.ts';

export type Bytes = Uint8Array<ArrayBuffer>;
type Fields = Record<string, string>;

export function reply(
  status: number,
  body: Bytes | string | ReadableStream<Bytes> | null,
  fields: Fields = {},
): Response {
  return new Response(body, { status, headers: { ...securityHeaders, ...fields } });
}

/** Data of the moment: never kept by a cache. @param text already JSON */
export function jsonText(text: string, status = 200, fields: Fields = {}): Response {
  return reply(status, text, { 'content-type': 'application/json', 'cache-control': 'no-store', ...fields });
}

/** Data of the moment that is read as it is sent. */
export function stream(body: ReadableStream<Bytes>, fields: Fields): Response {
  return reply(200, body, { 'cache-control': 'no-store', ...fields });
}

export function json(value: unknown, status = 200): Response {
  return jsonText(JSON.stringify(value), status);
}

export function problemReply(problem: Problem, fields: Fields = {}): Response {
  return jsonText(JSON.stringify(problem), problem.status, { 'content-type': 'application/problem+json', ...fields });
}
