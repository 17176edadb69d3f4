/** Opens a PDF with a reader of its own, pdf.js, in an empty page, and tells what is in it and how it looks. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import type * as PdfJs from 'pdfjs-dist';
import type { StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';

export interface PdfPage {
  /** points */
  width: number;
  height: number;
  text: string;
  /** of its tags, in the order of reading */
  roles: string[];
  /** alternative texts of its figures */
  alts: string[];
  /** share of its pixels that have a colour, neither paper nor grey; only where it was asked for */
  coloured?: number;
}
export interface Pdf {
  tagged: boolean;
  /** titles of the outline, chapters before their parts */
  outline: string[];
  pages: PdfPage[];
}

const built = createRequire(import.meta.url)
  .resolve('pdfjs-dist')
  .replace(/pdf\.mjs$/, '');

/** @param drawn numbers of the pages to draw, from 1 */
export type ReadPdf = (bytes: Buffer, drawn?: readonly number[]) => Promise<Pdf>;

/** Lends a reader. It has a context of its own: what it says of a file is no complaint of the app's. */
export async function withPdfReader(browser: Browser, use: (read: ReadPdf) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  for (const name of ['pdf.worker.min.mjs', 'pdf.min.mjs'])
    await page.addScriptTag({ type: 'module', content: await readFile(built + name, 'utf8') });
  await use((bytes, drawn = []) => page.evaluate(read, { data: bytes.toString('base64'), drawn: [...drawn] }));
  await context.close();
}

/** Runs in the page. */
async function read({ data, drawn }: { data: string; drawn: number[] }): Promise<Pdf> {
  const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof PdfJs };
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const file = await pdfjsLib.getDocument({ data: bytes, verbosity: 0 }).promise;

  const titles = (items: { title: string; items: unknown[] }[]): string[] =>
    items.flatMap(({ title, items: parts }) => [title, ...titles(parts as typeof items)]);
  const nodes = (node: StructTreeNode): StructTreeNode[] => [
    node,
    ...node.children.flatMap((child) => ('children' in child ? nodes(child) : [])),
  ];

  async function readPage(number: number): Promise<PdfPage> {
    const page = await file.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    const tags = await page.getStructTree();
    const found = tags ? nodes(tags) : [];
    return {
      ...{ width, height, text, roles: found.map(({ role }) => role) },
      alts: found.flatMap((node) => ('alt' in node && typeof node.alt === 'string' ? [node.alt] : [])),
      ...(drawn.includes(number) && { coloured: await colouredShare(page) }),
    };
  }
  async function colouredShare(page: PdfJs.PDFPageProxy): Promise<number> {
    const viewport = page.getViewport({ scale: 0.5 });
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(viewport.width), Math.round(viewport.height)];
    const painter = canvas.getContext('2d');
    if (!painter) throw new Error('no canvas to draw on');
    await page.render({ canvas, viewport }).promise;
    const pixels = painter.getImageData(0, 0, canvas.width, canvas.height).data;
    let coloured = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const [r = 0, g = 0, b = 0] = pixels.slice(i, i + 3);
      if (Math.max(r, g, b) - Math.min(r, g, b) > 25) coloured += 1;
    }
    return coloured / (pixels.length / 4);
  }

  const marked = (await file.getMarkInfo()) as Map<string, boolean> | null;
  const outline = (await file.getOutline()) as { title: string; items: unknown[] }[] | null;
  const numbers = Array.from({ length: file.numPages }, (_, i) => i + 1);
  const pages: PdfPage[] = [];
  for (const number of numbers) pages.push(await readPage(number));
  return { tagged: marked?.get('Marked') === true, outline: titles(outline ?? []), pages };
}
