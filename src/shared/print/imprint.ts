import type { Manifest } from '../../core/pack/schema.ts';

/** Whose a sheet is and on what terms, for its end. */
export const imprintOf = ({ title, authors, licence }: Pick<Manifest, 'title' | 'authors' | 'licence'>): string =>
  `${title}. ${authors.map(({ name }) => name).join(', ')}, ${licence}. Made with Salient.`;
