/** Papers a sheet can ask for; `paper.css` has their pages. */
export type SheetPaper = 'a4' | 'letter' | 'poster';

const perInch = 96;
const perMillimetre = perInch / 25.4;

/** CSS pixels. */
export const paperWidths: Record<SheetPaper, number> = {
  a4: 210 * perMillimetre,
  letter: 8.5 * perInch,
  poster: 420 * perMillimetre,
};
