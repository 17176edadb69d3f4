/** What the schemas of several files of a pack are made of. */
import { z } from 'zod';

// zod would otherwise try `new Function`, which the content security policy forbids
z.config({ jitless: true });

/** Lower-case words joined by hyphens: `kupiansk-vuzlovyi`. */
export const Id = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
/** Names of pages that belong to no lesson: an address would show them, and never a lesson of that name. */
export const pageNames: readonly string[] = ['data', 'facts', 'memory', 'wall'];
/** A pattern, so that an author's editor knows it too. */
export const PackId = z
  .string()
  .max(100) // it is the name of its file
  .regex(
    new RegExp(`^(?!(?:${pageNames.join('|')})$)[a-z0-9]+(-[a-z0-9]+)*$`),
    `lower-case letters, digits and single hyphens, and none of ${pageNames.join(', ')}, which are pages of Salient`,
  );
/** Where a picture is in its pack. */
export const mediaPath = /^media\/[a-z0-9][a-z0-9-]*\.(svg|png|jpg|webp)$/;
export const ids = z.array(Id).default([]);
export const text = z.string().trim().min(1);
export const Tag = z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a BCP 47 language tag such as en or uk');
/** ISO 8601-2 (EDTF) date; parsed in `time/parse-when.ts`. */
export const Edtf = z.string().min(1);
export const lon = z.number().min(-180).max(180);
export const lat = z.number().min(-90).max(90);
/** [longitude, latitude] in degrees, WGS84. */
export const LonLat = z.tuple([lon, lat]);
export const Importance = z
  .literal([1, 2, 3])
  .describe('1 the story cannot be told without it, 2 worth knowing, 3 detail');

export const Point = z.strictObject({ type: z.literal('Point'), coordinates: LonLat });
export const LineString = z.strictObject({ type: z.literal('LineString'), coordinates: z.array(LonLat).min(2) });
const Ring = z
  .array(LonLat)
  .min(4)
  .refine((ring) => String(ring[0]) === String(ring.at(-1)), 'a ring that ends where it starts');
export const Polygon = z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(Ring).min(1) });
