/** How large a pack may be. The largest lesson we know of needs a tenth of each. */
export const packLimits = {
  /** bytes of the zip itself */
  zipBytes: 64 * 2 ** 20,
  /** files in a zip */
  entries: 1000,
  /** bytes of one file, unpacked */
  fileBytes: 32 * 2 ** 20,
  /** bytes of all files, unpacked */
  totalBytes: 256 * 2 ** 20,
  /** unpacked to packed, for a file over a mebibyte; text and GeoJSON stay under 30 */
  ratio: 200,
} as const;

/** How large an Anki package may be. Of its files only the collection is unpacked. */
export const ankiLimits = {
  entries: 50_000,
  fileBytes: 128 * 2 ** 20,
  totalBytes: 2 ** 31,
  ratio: 200,
} as const;
