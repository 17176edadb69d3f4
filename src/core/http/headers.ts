/**
 * What every answer carries. The policies stand here and nowhere else.
 *
 * A development host that needs a wider one (Vite's live reload) replaces the header on its own answers.
 */

/**
 * For the page and for its worker, which is ruled by the policy its own script came with: no inline script or style,
 * no `data:`, nothing from another origin. MapLibre 6 runs under it as it is.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** For a picture out of a pack: even opened as a page of its own it may run nothing and fetch nothing. */
export const mediaPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** On all answers; the policy is the one for data, which is no page and needs nothing. */
export const securityHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;
