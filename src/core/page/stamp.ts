import type { Settings } from '../contract.ts';

/**
 * The page with the reader's settings in it, so that its first paint has the right theme and its script need not ask.
 *
 * `data-theme="system"` stays as it is: the stylesheet decides by `prefers-color-scheme`. The page has a place for
 * each: attributes on `<html>`, and `<script type="application/json" id="settings">`.
 */
export function stamp(html: string, settings: Settings): string {
  return html
    .replace(/(<html\b[^>]*?\bdata-theme=")[^"]*"/, `$1${settings.theme}"`)
    .replace(/(<html\b[^>]*?\bdata-spacing=")[^"]*"/, `$1${settings.spacing}"`)
    .replace(/(<script\b[^>]*\bid="settings"[^>]*>)[^<]*(<\/script>)/, (_, open: string, close: string) => {
      return open + scriptSafe(settings) + close;
    });
}

/** JSON that cannot end the script element it stands in, nor open a comment there. */
function scriptSafe(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
