/** One assessment item of QTI 3.0 (1EdTech, "QTI ASI Information Model 3.0"), by the form of the question. */
import { oneGapEach } from '../cloze.ts';
import { groundLines, type Exercise } from '../exercise.ts';
import type { Material } from '../../quiz/faces.ts';
import { targetOf } from '../../quiz/grade-locate.ts';
import { drawHidden } from '../picture/draw-hidden.ts';
import { drawMap } from '../picture/draw-map.ts';
import { toSvg } from '../picture/svg.ts';
import { element, escapeXml, xmlFile } from '../xml.ts';

export interface Item {
  /** a name of XML, used for the file too */
  id: string;
  xml: string;
  picture?: { name: string; svg: string };
}

const response = 'RESPONSE';
const templates = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates';
const mapSize = { width: 640, height: 480 };

interface Parts {
  declaration: string;
  body: string[];
  template: 'match_correct' | 'map_response' | 'map_response_point';
  picture?: string;
}

/** Several where a cloze has several gaps; none where QTI has no such form. */
export function itemsOf(exercise: Exercise, material: Material, number: number): Item[] {
  const parts = partsOf(exercise, material, `map-${number}.svg`);
  return parts.map((one, position) => {
    const id = `q${number}${parts.length > 1 ? `-${position + 1}` : ''}`;
    return {
      id,
      xml: xmlFile(
        element(
          'qti-assessment-item',
          {
            xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
            'xsi:schemaLocation':
              'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
            identifier: id,
            title: exercise.id,
            adaptive: 'false',
            'time-dependent': 'false',
            'xml:lang': material.lesson.manifest.language,
          },
          one.declaration,
          element('qti-outcome-declaration', { identifier: 'SCORE', cardinality: 'single', 'base-type': 'float' }),
          element('qti-item-body', {}, ...one.body, rubric(exercise)),
          element('qti-response-processing', { template: `${templates}/${one.template}` }),
        ),
      ),
      ...(one.picture !== undefined && { picture: { name: `map-${number}.svg`, svg: one.picture } }),
    };
  });
}

function partsOf(exercise: Exercise, material: Material, picture: string): Parts[] {
  const { form, prompt } = exercise;
  switch (form.kind) {
    case 'choice':
      return [choice(prompt, form.options, form.right, true)];
    case 'several':
      return [several(prompt, form.options, form.right)];
    case 'match':
      return [match(prompt, form)];
    case 'truth':
      return [choice(prompt, ['True', 'False'], form.right ? 'True' : 'False', false)];
    case 'text':
      return [entry([paragraph(escapeXml(prompt)), paragraph(gap(form.accept))], form.accept)];
    case 'number':
      return [entry([paragraph(escapeXml(prompt)), paragraph(`${gap(['0000'])} ${form.unit}`)], days(form))];
    case 'cloze':
      return oneGapEach(form.parts).map((pieces) => {
        const accept = pieces.flatMap((piece) => ('gap' in piece ? piece.gap : []));
        const words = pieces.map((piece) => ('gap' in piece ? gap(piece.gap) : escapeXml(piece.text)));
        return entry([paragraph(words.join(''))], accept);
      });
    case 'order': {
      const id = (item: string) => `i${form.shown.indexOf(item) + 1}`;
      const shown = form.shown.map((item) => element('qti-simple-choice', { identifier: id(item) }, escapeXml(item)));
      return [
        {
          declaration: declare('ordered', 'identifier', correct(form.items.map(id))),
          body: [element('qti-order-interaction', interaction({ shuffle: true }), promptOf(prompt), ...shown)],
          template: 'match_correct',
        },
      ];
    }
    case 'map':
      return [onMap(exercise.prompt, form.question, material, picture)].flatMap((one) => one ?? []);
    case 'hidden': {
      const asked = choice(prompt, form.options, form.right, true);
      const image = element('img', { src: `../pictures/${picture}`, alt: `The mark lies ${form.where}`, ...mapSize });
      const drawing = toSvg(drawHidden(form.question, material, mapSize));
      return [{ ...asked, body: [paragraph(image), ...asked.body], picture: drawing }];
    }
  }
}

const interaction = (more: Record<string, string | number | boolean>) => ({ 'response-identifier': response, ...more });
const paragraph = (content: string): string => element('p', {}, content);
const promptOf = (text: string): string => element('qti-prompt', {}, escapeXml(text));
const correct = (values: readonly string[]): string =>
  element('qti-correct-response', {}, ...values.map((value) => element('qti-value', {}, escapeXml(value))));

const declare = (cardinality: 'single' | 'ordered' | 'multiple', type: string, ...children: string[]): string =>
  element('qti-response-declaration', { identifier: response, cardinality, 'base-type': type }, ...children);

function choice(prompt: string, options: readonly string[], right: string, shuffle: boolean): Parts {
  const id = (option: string) => `c${options.indexOf(option) + 1}`;
  const shown = options.map((option) => element('qti-simple-choice', { identifier: id(option) }, escapeXml(option)));
  return {
    declaration: declare('single', 'identifier', correct([id(right)])),
    body: [element('qti-choice-interaction', interaction({ shuffle, 'max-choices': 1 }), promptOf(prompt), ...shown)],
    template: 'match_correct',
  };
}

/** Each right one earns its share, each wrong one loses as much, never below 0: as the quiz grades it. */
function several(prompt: string, options: readonly string[], right: readonly string[]): Parts {
  const id = (option: string) => `c${options.indexOf(option) + 1}`;
  const shown = options.map((option) => element('qti-simple-choice', { identifier: id(option) }, escapeXml(option)));
  const value = (option: string) => (right.includes(option) ? 1 / right.length : -1 / (options.length - right.length));
  const entries = options.map((option) =>
    element('qti-map-entry', { 'map-key': id(option), 'mapped-value': Number(value(option).toFixed(4)) }),
  );
  const mapping = element('qti-mapping', { 'lower-bound': 0, 'default-value': 0 }, ...entries);
  return {
    declaration: declare('multiple', 'identifier', correct(right.map(id)), mapping),
    body: [
      element('qti-choice-interaction', interaction({ shuffle: true, 'max-choices': 0 }), promptOf(prompt), ...shown),
    ],
    template: 'map_response',
  };
}

/** Two sets, of which each left one is joined to one right one; each pair earns its share. */
function match(prompt: string, { pairs, shown }: Extract<Exercise['form'], { kind: 'match' }>): Parts {
  const choices = (side: 'L' | 'R', list: readonly string[]) =>
    element(
      'qti-simple-match-set',
      {},
      ...list.map((words, at) =>
        element('qti-simple-associable-choice', { identifier: `${side}${at + 1}`, 'match-max': 1 }, escapeXml(words)),
      ),
    );
  const keys = pairs.map(({ right }, at) => `L${at + 1} R${shown.indexOf(right) + 1}`);
  const share = Number((1 / pairs.length).toFixed(4));
  const entries = keys.map((key) => element('qti-map-entry', { 'map-key': key, 'mapped-value': share }));
  return {
    declaration: declare(
      'multiple',
      'directedPair',
      correct(keys),
      element('qti-mapping', { 'default-value': 0 }, ...entries),
    ),
    body: [
      element(
        'qti-match-interaction',
        interaction({ shuffle: true, 'max-associations': pairs.length }),
        promptOf(prompt),
        choices(
          'L',
          pairs.map(({ left }) => left),
        ),
        choices('R', shown),
      ),
    ],
    template: 'map_response',
  };
}

const gap = (accept: readonly string[]): string =>
  element('qti-text-entry-interaction', interaction({ 'expected-length': (accept[0] ?? '').length }));

/** Each spelling earns the point, in any case. */
function entry(body: string[], accept: readonly string[]): Parts {
  const entries = accept.map((key) =>
    element('qti-map-entry', { 'map-key': key, 'mapped-value': 1, 'case-sensitive': 'false' }),
  );
  const mapping = element('qti-mapping', { 'default-value': 0 }, ...entries);
  return {
    declaration: declare('single', 'string', correct(accept.slice(0, 1)), mapping),
    body,
    template: 'map_response',
  };
}

/** Every number of days that is accepted, the exact one first. */
function days({ value, tolerance }: { value: number; tolerance: number }): string[] {
  const off = Array.from({ length: tolerance }, (_, number) => number + 1);
  return [value, ...off.flatMap((by) => [value - by, value + by])].filter((one) => one >= 0).map(String);
}

/** A point to be chosen on a picture: a circle as wide as what counts as found. Lines and areas have no such circle. */
function onMap(prompt: string, question: Parameters<typeof drawMap>[0], material: Material, picture: string) {
  const target = targetOf(question, material);
  const { pin: at } = drawMap(question, material, mapSize, true);
  if (!at) return undefined;
  const blank = drawMap(question, material, mapSize, false);
  const [x, y] = [Math.round(at.x), Math.round(at.y)];
  const radius = Math.max(4, Math.round(target.radiusKm / blank.kmPerPixel));
  const area = element('qti-area-map-entry', { shape: 'circle', coords: `${x},${y},${radius}`, 'mapped-value': 1 });
  const image = element('img', { src: `../pictures/${picture}`, alt: 'Map, nothing marked on it', ...mapSize });
  return {
    declaration: declare(
      'single',
      'point',
      correct([`${x} ${y}`]),
      element('qti-area-mapping', { 'default-value': 0 }, area),
    ),
    body: [element('qti-select-point-interaction', interaction({ 'max-choices': 1 }), promptOf(prompt), image)],
    template: 'map_response_point',
    picture: toSvg(blank),
  } satisfies Parts;
}

/** What it rests on, for whoever marks it. */
const rubric = (exercise: Exercise): string =>
  element(
    'qti-rubric-block',
    { view: 'scorer tutor', use: 'scoring' },
    element('qti-content-body', {}, ...groundLines(exercise).map((line) => paragraph(escapeXml(line)))),
  );
