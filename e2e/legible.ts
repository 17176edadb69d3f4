/** What can be measured of a wall's page: text that is too small or cut off, and how it stands out from its ground. */
import type { Page } from '@playwright/test';
import type { Named } from './wall-pictures.ts';

interface Text {
  words: string;
  /** CSS pixels */
  size: number;
  left: number;
  top: number;
  width: number;
  height: number;
  isCut: boolean;
}

/** What is put into the page. */
interface Measures {
  texts: () => Text[];
  textsInPictures: () => Promise<Text[]>;
}

/**
 * Shows pictures one after the other, as the desk would, and gives each a second to find its sizes.
 * @returns what is cut off or under 24 points at 1024×768, or as much of another size
 */
export async function faultsOf(page: Page, pictures: readonly Named[]): Promise<string[]> {
  await page.evaluate(textsOnWall);
  await page.evaluate(textsInDrawings);
  return page.evaluate(async (all) => {
    const { texts, textsInPictures } = window as unknown as Measures;
    const line = new BroadcastChannel('salient-wall');
    const least = (Math.min(innerWidth, innerHeight) * 32) / 768;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const faultsIn = (all: readonly Text[]) =>
      all
        .filter(({ isCut, size }) => isCut || size < least - 0.1)
        .map(({ isCut, size, words }) => `${isCut ? 'cut off' : `only ${size} px`}: ${words}`);
    const wrong = () => faultsIn(texts());
    const faults: string[] = [];
    for (const { what, picture } of all) {
      line.postMessage({ tell: 'picture', picture });
      do await frame();
      while (!document.querySelector('.wall'));
      await frame();
      const until = performance.now() + 700;
      while (wrong().length > 0 && performance.now() < until) await frame();
      faults.push(...[...wrong(), ...faultsIn(await textsInPictures())].map((fault) => `${what}: ${fault}`));
    }
    line.close();
    return faults;
  }, pictures);
}

/** Puts into the page a function that lists the lines of text on the wall. */
function textsOnWall(): void {
  const texts = () => {
    const found: Text[] = [];
    const wall = document.querySelector('.wall');
    if (!wall) throw new Error('There is no wall.');
    const walk = document.createTreeWalker(wall, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const parent = walk.currentNode.parentElement;
      const words = walk.currentNode.textContent?.trim() ?? '';
      if (!parent || words === '' || parent.closest('.sr-only, .map-canvas')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      const size = parseFloat(getComputedStyle(parent).fontSize);
      const range = document.createRange();
      range.selectNodeContents(walk.currentNode);
      for (const { left, top, width, height, right, bottom } of range.getClientRects()) {
        let isCut = false;
        for (let box: Element | null = parent; box; box = box.parentElement) {
          if (box !== document.documentElement && getComputedStyle(box).overflow === 'visible') continue;
          const edge = box.getBoundingClientRect();
          // a line's box is higher than its letters
          const slack = size * 0.15;
          isCut ||= left < edge.left - 1 || right > edge.right + 1;
          isCut ||= top < edge.top - slack || bottom > edge.bottom + slack;
        }
        found.push({ words, size, left, top, width, height, isCut });
      }
    }
    return found;
  };
  Object.assign(window, { texts });
}

/** Puts into the page a function that lists the words inside the drawings of a pack (SVG), as large as they are drawn. */
function textsInDrawings(): void {
  const textsInPictures = async () => {
    const found: Text[] = [];
    for (const image of document.querySelectorAll<HTMLImageElement>('.wall img[src$=".svg"]')) {
      const file = new DOMParser().parseFromString(await (await fetch(image.src)).text(), 'image/svg+xml');
      // where the picture is, so that the page itself works out sizes
      const drawing = document.importNode(file.documentElement, true) as unknown as SVGSVGElement;
      const box = image.getBoundingClientRect();
      Object.assign(drawing.style, { position: 'fixed', left: `${box.left}px`, top: `${box.top}px`, opacity: '0' });
      Object.assign(drawing.style, { width: `${box.width}px`, height: `${box.height}px` });
      document.body.append(drawing);
      for (const text of drawing.querySelectorAll('text, tspan')) {
        const words = [...text.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : []));
        const scale = (text as SVGGraphicsElement).getScreenCTM()?.a ?? 0;
        const size = Math.round(parseFloat(getComputedStyle(text).fontSize) * scale * 10) / 10;
        const { left, top, width, height, right, bottom } = text.getBoundingClientRect();
        const isCut = left < box.left || top < box.top || right > box.right || bottom > box.bottom;
        found.push({ words: words.join('').trim(), size, left, top, width, height, isCut });
      }
      drawing.remove();
    }
    return found;
  };
  Object.assign(window, { textsInPictures });
}

/**
 * The least contrast of any line of text, measured from the pixels of a screenshot: between the darkest and the
 * lightest fiftieth of each line's box, WCAG's ratio.
 * @param blank a page where a picture can be decoded
 */
export async function leastContrast(page: Page, blank: Page): Promise<{ ratio: number; words: string }> {
  const boxes = await page.evaluate(() => (window as unknown as Measures).texts());
  const png = (await page.screenshot()).toString('base64');
  return blank.evaluate(
    async ({ png, boxes }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('There is no canvas.');
      canvas.drawImage(image, 0, 0);
      /** relative luminance, WCAG 2.2 */
      const linear = (value: number) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      const ratios = boxes.map(({ left, top, width, height, words }) => {
        const { data } = canvas.getImageData(left, top, Math.max(1, width), Math.max(1, height));
        const light: number[] = [];
        for (let at = 0; at < data.length; at += 4) {
          const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
          light.push(0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b));
        }
        light.sort((a, b) => a - b);
        const share = (part: number) => light[Math.floor(part * (light.length - 1))] ?? NaN;
        return { ratio: (share(0.98) + 0.05) / (share(0.02) + 0.05), words };
      });
      return ratios.reduce((least, one) => (one.ratio < least.ratio ? one : least), { ratio: 21, words: '' });
    },
    { png, boxes },
  );
}
