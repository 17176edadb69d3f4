/**
 * Structured clone over a text channel, for the types a message may carry. Its source is also injected into pages, so it
 * must not refer to anything outside itself.
 */
export function makeCodec() {
  type Boxed = { kind: string; value?: unknown };

  const bytesToText = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const textToBytes = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  const box = (value: unknown): unknown => {
    if (value === undefined) return { kind: 'undefined' };
    if (typeof value === 'function' || typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(box);
    if (value instanceof Date) return { kind: 'date', value: value.getTime() };
    if (value instanceof Uint8Array) return { kind: 'bytes', value: bytesToText(value) };
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('An object could not be cloned.');
    return { kind: 'object', value: Object.entries(value).map(([key, entry]) => [key, box(entry)]) };
  };

  const unbox = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(unbox);
    const boxed = value as Boxed;
    switch (boxed.kind) {
      case 'undefined':
        return undefined;
      case 'date':
        return new Date(boxed.value as number);
      case 'bytes':
        return textToBytes(boxed.value as string);
      default:
        return Object.fromEntries((boxed.value as [string, unknown][]).map(([key, entry]) => [key, unbox(entry)]));
    }
  };

  return {
    pack: (value: unknown) => JSON.stringify(box(value)),
    unpack: (text: string) => unbox(JSON.parse(text)),
  };
}
export type Codec = ReturnType<typeof makeCodec>;
