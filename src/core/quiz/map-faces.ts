import type { Face } from './faces.ts';

const onTheMap: ReadonlySet<Face> = new Set<Face>(['locate', 'name', 'occlusion', 'changed']);

/** Whether a face is asked on a map, which then gets the room there is. */
export const isOnMap = (face: Face): boolean => onTheMap.has(face);
