/** Types of the files we serve, by extension. What is not listed is not served. */
const page: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
  txt: 'text/plain; charset=utf-8',
};

/** What a pack may bring: still pictures. */
const picture: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
};

const extension = (path: string) => /\.([a-z0-9]+)$/.exec(path.toLowerCase())?.[1] ?? '';

export const pageType = (path: string): string | undefined => page[extension(path)];
export const pictureType = (path: string): string | undefined => picture[extension(path)];
