/** From an exercise to what stands in the fields of an Anki note. */
import { drawHidden } from '../picture/draw-hidden.ts';
import { drawMap } from '../picture/draw-map.ts';
import { toSvg } from '../picture/svg.ts';
import { groundLines, type Exercise } from '../exercise.ts';
import { escapeXml } from '../xml.ts';
import type { Material } from '../../quiz/faces.ts';
import { clozeType, mapType, questionType } from './note-types.ts';

export interface Note {
  type: number;
  /** HTML */
  fields: string[];
  /** how many cards Anki makes of it */
  cards: number;
  /** files it shows, by name */
  media: Record<string, string>;
}

const mapSize = { width: 640, height: 480 };

/** Words as HTML; a line break is no new field. */
export const html = (text: string): string => escapeXml(text.trim()).replace(/\r\n|\r|\n/g, '<br>');
const list = (items: readonly string[], tag: 'ul' | 'ol'): string =>
  `<${tag}>${items.map((item) => `<li>${html(item)}</li>`).join('')}</${tag}>`;
const picture = (name: string): string => `<img src="${name}">`;

export function noteOf(exercise: Exercise, pack: string, material: Material): Note {
  const { id, form, prompt, answer } = exercise;
  const [explanation, source] = ground(exercise);
  const fileName = `salient-${pack}-${id}`.replace(/[^a-z0-9-]+/g, '-');
  const question = (options: string, right: string): Note => ({
    type: questionType.id,
    fields: [html(prompt).replaceAll('<br>', ' '), options, right, explanation, source],
    cards: 1,
    media: {},
  });
  switch (form.kind) {
    case 'choice':
      return question(list(form.options, 'ul'), html(answer));
    case 'several':
      return question(list(form.options, 'ul'), list(form.right, 'ul'));
    case 'match':
      return question(
        list(
          form.pairs.map(({ left }) => left),
          'ul',
        ) + list(form.shown, 'ul'),
        list(
          form.pairs.map(({ left, right }) => `${left}: ${right}`),
          'ul',
        ),
      );
    case 'truth':
      return question(list(['True', 'False'], 'ul'), html(answer));
    case 'order':
      return question(list(form.shown, 'ul'), list(form.items, 'ol'));
    case 'text':
      return question('', html(answer));
    case 'number':
      return {
        ...question('', String(form.value)),
        fields: [html(`${prompt} (${form.unit})`), '', String(form.value), explanation, source],
      };
    case 'cloze': {
      const text = form.parts.map((part) =>
        'text' in part ? html0(part.text) : `{{c1::${gapText(part.gap[0] ?? '')}}}`,
      );
      return { type: clozeType.id, fields: [text.join(''), explanation, source], cards: 1, media: {} };
    }
    case 'map': {
      const files = { [`${fileName}.svg`]: draw(false), [`${fileName}-pin.svg`]: draw(true) };
      const [map = '', pin = ''] = Object.keys(files).map(picture);
      return {
        type: mapType.id,
        fields: [html(prompt), html(answer), map, pin, explanation, source],
        cards: 2,
        media: files,
      };
    }
    case 'hidden': {
      const name = `${fileName}.svg`;
      const asked = question(list(form.options, 'ul'), html(answer));
      const [words = '', ...rest] = asked.fields;
      const drawing = toSvg(drawHidden(form.question, material, mapSize));
      return { ...asked, fields: [`${words}<div>${picture(name)}</div>`, ...rest], media: { [name]: drawing } };
    }
  }
  function draw(shown: boolean): string {
    return form.kind === 'map' ? toSvg(drawMap(form.question, material, mapSize, shown)) : '';
  }
}

/** Spaces at the ends of a piece of a sentence belong to it. */
const html0 = (text: string): string => escapeXml(text).replace(/\r\n|\r|\n/g, ' ');
/** Two colons would begin a hint, two braces end the gap. */
const gapText = (text: string): string => html0(text).replaceAll('::', ':&#58;').replaceAll('}}', '}&#125;');

/** What is shown on the back: the explanation with other spellings, then what it rests on. */
function ground(exercise: Exercise): [explanation: string, source: string] {
  const { form } = exercise;
  const spellings =
    form.kind === 'text'
      ? [form.accept]
      : form.kind === 'cloze'
        ? form.parts.flatMap((part) => ('gap' in part ? [part.gap] : []))
        : [];
  const also = spellings.flatMap((all) => all.slice(1));
  const [first = '', ...rest] = groundLines(exercise);
  const lines = [...(also.length > 0 ? [`Also accepted: ${also.join(', ')}.`] : [])];
  return [html([first, ...lines].join('\n')), rest.map(html).join('<br>')];
}
