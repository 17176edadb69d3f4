/** A strong entity tag made of the content: the same bytes have the same tag in every run. */
export async function entityTag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** Whether the client already has this version (RFC 9110 §13.1.2; compared weakly, as it says). */
export function hasCurrent(request: Request, tag: string): boolean {
  const sent = request.headers.get('if-none-match');
  if (sent === null) return false;
  return sent.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}
