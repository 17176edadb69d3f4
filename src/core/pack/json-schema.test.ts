import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema.ts';

// Run vitest with --update after a change of the format.
test.each(jsonSchemas())('the schema of %s that authors get is the one that parses', async (file, schema) => {
  const published = `../../../docs/pack-format/${file.replace(/\.(geo)?json$/, '')}.schema.json`;
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(published);
});
