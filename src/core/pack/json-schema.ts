import { z } from 'zod';
import { files } from './schema.ts';

/** The JSON Schema of each file of a pack, for an author's editor; made from the schemas that parse packs. */
export const jsonSchemas = (): [file: string, schema: object][] =>
  Object.entries(files).map(([file, schema]) => [file, z.toJSONSchema(schema, { io: 'input' })]);
