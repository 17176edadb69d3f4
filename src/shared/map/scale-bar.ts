/** The longest bar of 1, 2 or 5 × 10ⁿ metres that has room. @param room pixels; so is the width */
export function scaleBar(metresPerPixel: number, room: number): { width: number; text: string } {
  const most = room * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2].find((digit) => digit * power <= most) ?? 1);
  const text = metres < 1000 ? `${metres} m` : `${(metres / 1000).toLocaleString('en-GB')} km`;
  return { width: metres / metresPerPixel, text };
}
