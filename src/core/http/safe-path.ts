/**
 * Which address may name a file. Stricter than any one system needs, so that a pack means the same on all of them:
 * Windows drops trailing dots and spaces, reads `\` and `:` its own way, and keeps the names of its old devices.
 */

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const forbidden = /[\u0000-\u001f\u007f\\:%]/;
const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\.|$)/i;
const maxLength = 512;

/** Whether this may be one name of a file or folder. */
export function isPlainName(name: string): boolean {
  return name !== '' && !/^\.{1,2}$|[. ]$|\//.test(name) && !forbidden.test(name) && !deviceName.test(name);
}

/** Whether this is a relative path of plain names, `/` between them. */
export function isPlainPath(path: string): boolean {
  return path.length <= maxLength && path.isWellFormed() && path.split('/').every(isPlainName);
}

/**
 * The path that a still escaped part of an address means. Decoded once: what still holds a `%` after that was escaped
 * twice, and is refused.
 *
 * @returns undefined where it names no file we would serve
 */
export function decodePath(escaped: string): string | undefined {
  try {
    const path = decodeURIComponent(escaped);
    return isPlainPath(path) ? path : undefined;
  } catch {
    return undefined; // not UTF-8
  }
}
