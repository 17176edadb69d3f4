/** How wide titles are, measured once each on a canvas: asking the page would lay it out anew for every title. */
export interface TitleFont {
  family: string;
  /** pixels */
  size: number;
}

/** Space between a title and the next mark, in parts of the font size. */
const gap = 0.9;

/** @returns a measure of titles in this font, in pixels, the gap after them included */
export function titleMeasure({ family, size }: TitleFont): (title: string, bold: boolean) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('the page has no 2D canvas to measure text on');
  const known = new Map<string, number>();
  return (title, bold) => {
    const font = `${bold ? 600 : 400} ${size}px ${family}`;
    const key = font + title;
    const width = known.get(key);
    if (width !== undefined) return width;
    context.font = font;
    const measured = Math.ceil(context.measureText(title).width + gap * size);
    known.set(key, measured);
    return measured;
  };
}
