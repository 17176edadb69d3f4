/** Salient's own note types in Anki, in the JSON of schema 11. Their ids never change: by them Anki knows them again. */

const css = `.card { font-family: sans-serif; font-size: 20px; line-height: 1.45; text-align: left; max-width: 40em; margin: 0 auto; }
.options { margin: 0.8em 0; }
.cloze { font-weight: bold; }
.more { margin-top: 0.8em; }
.source { margin-top: 0.8em; font-size: 14px; opacity: 0.75; }
img { max-width: 100%; height: auto; }
`;

interface Template {
  name: string;
  question: string;
  answer: string;
}
interface NoteType {
  id: number;
  name: string;
  cloze: boolean;
  fields: readonly string[];
  templates: readonly Template[];
}

const ground = '<div class="more">{{Explanation}}</div>\n<div class="source">{{Source}}</div>';
const optional = '{{#Options}}<div class="options">{{Options}}</div>{{/Options}}';

export const questionType = {
  id: 1_763_800_000_001,
  name: 'Salient question',
  cloze: false,
  fields: ['Question', 'Options', 'Answer', 'Explanation', 'Source'],
  templates: [
    {
      name: 'Question',
      question: `{{Question}}\n${optional}\n{{^Options}}{{type:Answer}}{{/Options}}`,
      answer: `{{Question}}\n${optional}\n<hr id="answer">\n{{^Options}}{{type:Answer}}{{/Options}}{{#Options}}{{Answer}}{{/Options}}\n${ground}`,
    },
  ],
} as const satisfies NoteType;

export const clozeType = {
  id: 1_763_800_000_002,
  name: 'Salient cloze',
  cloze: true,
  fields: ['Text', 'Explanation', 'Source'],
  templates: [{ name: 'Cloze', question: '{{cloze:Text}}', answer: `{{cloze:Text}}\n${ground}` }],
} as const satisfies NoteType;

export const mapType = {
  id: 1_763_800_000_003,
  name: 'Salient map',
  cloze: false,
  fields: ['Question', 'Place', 'Map', 'Pin', 'Explanation', 'Source'],
  templates: [
    {
      name: 'Find it',
      question: '{{Question}}\n<div>{{Map}}</div>',
      answer: `{{Question}}\n<hr id="answer">\n{{Place}}\n<div>{{Pin}}</div>\n${ground}`,
    },
    {
      name: 'Name it',
      question: 'Which place is marked?\n<div>{{Pin}}</div>\n{{type:Place}}',
      answer: `<div>{{Pin}}</div>\n<hr id="answer">\n{{type:Place}}\n${ground}`,
    },
  ],
} as const satisfies NoteType;

/** @param seconds when they were last changed, epoch */
export function noteTypesJson(deck: number, seconds: number): string {
  const types: readonly NoteType[] = [questionType, clozeType, mapType];
  return JSON.stringify(Object.fromEntries(types.map((type) => [type.id, noteTypeJson(type, deck, seconds)])));
}

function noteTypeJson({ id, name, cloze, fields, templates }: NoteType, deck: number, seconds: number) {
  return {
    id,
    name,
    type: cloze ? 1 : 0,
    mod: seconds,
    usn: -1,
    sortf: 0,
    did: deck,
    css,
    latexPre: '',
    latexPost: '',
    latexsvg: false,
    // which fields a card needs so that there is something to ask
    req: cloze ? [] : templates.map((_, ord) => [ord, 'any', [ord === 0 ? 0 : fields.indexOf('Pin')]]),
    tags: [],
    vers: [],
    flds: fields.map((field, ord) => ({
      name: field,
      ord,
      sticky: false,
      rtl: false,
      font: 'Arial',
      size: 20,
      media: [],
    })),
    tmpls: templates.map(({ name: template, question, answer }, ord) => ({
      name: template,
      ord,
      qfmt: question,
      afmt: answer,
      bqfmt: '',
      bafmt: '',
      did: null,
      bfont: '',
      bsize: 0,
    })),
  };
}
