/** “Save as PDF”: the page as its own print rules lay it out, tagged and with an outline, where the reader says. */
import { extname } from 'node:path';
import { BrowserWindow, dialog, type SaveDialogOptions, type WebContents } from 'electron';
import writeFile from 'write-file-atomic';
import type { Problem } from '../../src/core/contract.ts';
import type { SavedPdf } from '../../src/shared/host/bridge.ts';

export async function savePdf(asker: WebContents): Promise<SavedPdf> {
  const options: SaveDialogOptions = {
    title: 'Save as PDF',
    defaultPath: `${fileName(asker.getTitle())}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  };
  const window = BrowserWindow.fromWebContents(asker);
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return { saved: false };
  try {
    const pdf = await asker.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    // not every system's dialog adds it
    await writeFile(extname(filePath) ? filePath : `${filePath}.pdf`, pdf);
    return { saved: true };
  } catch (error) {
    return { problem: notSaved(error) };
  }
}

/** The page's title without the program's name and what file systems refuse. */
const fileName = (title: string): string =>
  title
    .replace(/ – Salient$/, '')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim() || 'Salient';

const notSaved = (error: unknown): Problem => ({
  type: 'file-not-written',
  status: 500,
  title: 'The PDF could not be saved.',
  detail: String(error),
  safe: 'Nothing else was changed.',
  action: 'Choose another folder, or free some space, and save again.',
});
