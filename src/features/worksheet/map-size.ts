/** Pixels of a map's drawing; paper scales it. */
export const mapSize = { width: 480, height: 400 } as const;
