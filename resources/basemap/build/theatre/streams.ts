/** Small rivers no open source here has, drawn by hand; each ends in the river it feeds. Schematic. */
import type { Point } from '../geometry.ts';
import type { RiverId } from './courses.ts';

export interface Stream {
  name_en: string;
  name_uk: string;
  /** joins this river's course at the vertex nearest to its last point */
  into: RiverId | undefined;
  /** from source to mouth */
  points: Point[];
}

// prettier-ignore
export const streams: Stream[] = [
  { name_en: 'Kazennyi Torets', name_uk: 'Казенний Торець', into: 'donets', points: [
    [37.3, 48.5], [37.42, 48.56], [37.51, 48.62], [37.54, 48.7], [37.56, 48.76], [37.59, 48.81], [37.64, 48.86], [37.7, 48.89],
    [37.742, 48.912]] },
  { name_en: 'Bakhmutka', name_uk: 'Бахмутка', into: 'donets', points: [
    [38.02, 48.4], [38.015, 48.5], [38.01, 48.6], [38.05, 48.7], [38.085, 48.78], [38.105, 48.86], [38.12, 48.92]] },
  { name_en: 'Zherebets', name_uk: 'Жеребець', into: 'donets', points: [
    [38.05, 49.44], [38, 49.38], [37.98, 49.28], [37.96, 49.16], [37.945, 49.09], [37.955, 49.02], [38, 48.96], [38.025, 48.925]] },
  { name_en: 'Krasna', name_uk: 'Красна', into: 'donets', points: [
    [38.29, 49.92], [38.24, 49.74], [38.185, 49.58], [38.158, 49.42], [38.178, 49.33], [38.207, 49.22], [38.212, 49.12],
    [38.225, 49.06], [38.245, 49.03], [38.249, 49.02]] },
  { name_en: 'Aidar', name_uk: 'Айдар', into: 'donets', points: [
    [38.91, 49.92], [39.02, 49.7], [39.11, 49.54], [39.02, 49.4], [38.92, 49.28], [38.92, 49.14], [38.98, 49.03], [38.99, 48.96],
    [38.98, 48.85], [38.97, 48.74]] },
  { name_en: 'Udy', name_uk: 'Уди', into: 'donets', points: [
    [35.98, 50.36], [35.98, 50.18], [36, 50.03], [36.07, 49.93], [36.2, 49.87], [36.33, 49.83], [36.48, 49.805], [36.58, 49.79]] },
  { name_en: 'Bereka', name_uk: 'Берека', into: 'donets', points: [
    [36.43, 49], [36.6, 49.06], [36.75, 49.12], [36.85, 49.16], [36.905, 49.18]] },
  { name_en: 'Mzha', name_uk: 'Мжа', into: 'donets', points: [
    [35.62, 49.85], [35.86, 49.74], [36.06, 49.8], [36.2, 49.74], [36.3, 49.7], [36.36, 49.676]] },
  { name_en: 'Lopan', name_uk: 'Лопань', into: undefined, points: [
    [36.23, 50.45], [36.19, 50.33], [36.15, 50.22], [36.16, 50.11], [36.2, 50.02], [36.22, 49.95], [36.2, 49.87]] },
];
