/**
 * What every answer carries. The policy stands here and nowhere else: no inline script or style, no `data:`, nothing
 * from another origin; MapLibre 6 and its module worker run under it as they are.
 *
 * A development host that needs more (Vite's live reload) replaces the header on its own answers.
 */
const pagePolicy = [
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

export const securityHeaders = {
  'content-security-policy': pagePolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;
