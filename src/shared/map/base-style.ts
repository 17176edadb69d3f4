import type { StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../../core/design/theme.ts';

/** How the base map is wanted: colours, language of names, size of names (1 on a desk, 1.4 on a wall). */
export interface BaseWish {
  theme: Theme;
  language: string;
  scale: number;
}

const loaded = new Map<string, Promise<StyleSpecification>>();

/** The base map's style from the core, asked for once per wish. A failure is not remembered. */
export function loadBaseStyle({ theme, language, scale }: BaseWish): Promise<StyleSpecification> {
  const address = `/style/${theme}.json?${new URLSearchParams({ lang: language, scale: String(scale) }).toString()}`;
  const known = loaded.get(address);
  if (known) return known;
  const asked = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return (await response.json()) as StyleSpecification;
  });
  loaded.set(address, asked);
  asked.catch(() => loaded.delete(address));
  return asked;
}
