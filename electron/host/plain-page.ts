import { securityHeaders } from '../../src/core/http/headers.ts';

const headers = {
  ...securityHeaders,
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
};

interface PlainPage {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A page of words alone, for what happens before our own page can be shown. @param html trusted markup of ours */
const plainPage = (status: number, html: string, head = ''): PlainPage => ({
  status,
  headers,
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">${head}<title>Salient</title></head><body>${html}</body></html>`,
});

export const refusalPage = (status: number, reason: string): PlainPage =>
  plainPage(status, `<h1>Salient</h1><p>${reason}</p>`);

/**
 * Goes on to `target`. A page that says so rather than a redirect: the reader comes from a file, and after a 303 the
 * browser would hold that the file asked for the next page too, and keep the SameSite cookie back.
 */
export const onwardPage = (target: string): PlainPage =>
  plainPage(
    200,
    `<p><a href="${target}">Open Salient</a></p>`,
    `<meta http-equiv="refresh" content="0; url=${target}">`,
  );
