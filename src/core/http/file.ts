/** Files as answers: type, validator, ranges. */
import { parseRange } from './range.ts';
import { reply, type Bytes } from './reply.ts';
import { entityTag, hasCurrent } from './validators.ts';

interface FileAnswer {
  request: Request;
  bytes: Bytes;
  type: string;
  cacheControl: string;
  /** further header fields */
  fields?: Record<string, string>;
}

/**
 * Answers with a file: 200, 206 for a range of it, 304 for what the client has, 416 for a range beyond it.
 * `If-Range` with another version's tag gets the whole file, so that no client glues two versions together.
 */
export async function fileReply({ request, bytes, type, cacheControl, fields }: FileAnswer): Promise<Response> {
  const etag = await entityTag(bytes);
  const common = { ...fields, etag, 'cache-control': cacheControl, 'accept-ranges': 'bytes' };
  if (hasCurrent(request, etag)) return reply(304, null, common);

  const ifRange = request.headers.get('if-range');
  const wanted = ifRange === null || ifRange === etag ? request.headers.get('range') : null;
  const range = parseRange(wanted, bytes.length);
  if (range === 'unsatisfiable') return reply(416, null, { ...common, 'content-range': `bytes */${bytes.length}` });

  const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
  return reply(range ? 206 : 200, part, {
    ...common,
    'content-type': type,
    'content-length': String(part.length),
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${bytes.length}` }),
  });
}
