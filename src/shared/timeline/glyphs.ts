/**
 * A shape for each kind of event, drawn in a square of 12. Filled when the starting article states the event, hollow
 * when it is background. No circles: those say whether a fact stands.
 */
import type { Event } from '../../core/pack/schema.ts';

export type Kind = Event['kind'];

export const glyphs: Record<Kind, string> = {
  fighting: 'M6 1 11.2 10.6H.8z',
  control: 'M1.6 1.6h8.8v8.8H1.6z',
  statement: 'M1 1.6h10v6.6H6.4L3.6 11V8.2H1z',
  civilians: 'M6 .9 11 5.2V11H1V5.2z',
  politics: 'M6 .4 11.6 6 6 11.6.4 6z',
  background: 'M.8 3.9h10.4v4.2H.8z',
};

export const kindNames: Record<Kind, string> = {
  fighting: 'Fighting',
  control: 'Control of a place',
  statement: 'Statement',
  civilians: 'Civilians',
  politics: 'Politics and supplies',
  background: 'Older history',
};
