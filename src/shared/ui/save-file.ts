/** Hands a file to the reader, the way the browser or the shell saves what is downloaded. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** `salient-2026-11-22.json`: the day by the reader's own calendar, so that files of different days do not collide. */
export function datedName(extension: string): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `salient-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.${extension}`;
}
