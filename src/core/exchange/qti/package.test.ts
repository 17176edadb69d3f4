import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { freshLesson } from '../../../../electron/host/testing/bundled-lesson.ts';
import type { Outgoing } from '../outgoing.ts';
import { escapeXml } from '../xml.ts';
import { toQti } from './package.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The tree of a file, elements in their order. */
function tree(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
  });
  const build = (node: Record<string, unknown>): Element[] =>
    Object.entries(node).flatMap(([name, inside]) => {
      if (name === ':@' || name === '#text' || name.startsWith('?')) return [];
      const nodes = inside as Record<string, unknown>[];
      const children = nodes.flatMap(build);
      const own = nodes.map((one) => ('#text' in one ? String(one['#text']) : '')).join('');
      const attributes = (node[':@'] ?? {}) as Record<string, string>;
      return [{ name, attributes, children, text: own + children.map(({ text }) => text).join('') }];
    });
  const [root] = (parser.parse(xml) as Record<string, unknown>[]).flatMap(build);
  if (!root) throw new Error('no root');
  return root;
}
const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];

let out: Outgoing;
let files: Record<string, string>;
let items: Element[];
beforeAll(async () => {
  out = await freshLesson();
  files = Object.fromEntries(
    Object.entries(unzipSync(toQti(out, Date.UTC(2026, 10, 22)))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  items = Object.entries(files).flatMap(([path, xml]) => (path.startsWith('items/') ? [tree(xml)] : []));
});

test('every file is well-formed', () => {
  for (const [path, xml] of Object.entries(files)) expect(XMLValidator.validate(xml), path).toBe(true);
});

test('the manifest lists every file once, and nothing that is not there', () => {
  const manifest = tree(files['imsmanifest.xml'] ?? '');
  expect(manifest.attributes.xmlns).toBe('http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1');
  expect(manifest.children.map(({ name }) => name)).toEqual(['metadata', 'organizations', 'resources']);
  expect(all(manifest, 'schemaversion').map(({ text }) => text)).toEqual(['3.0.0']);
  const listed = all(manifest, 'file').map(({ attributes }) => attributes.href);
  expect(listed.toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'imsmanifest.xml')
      .sort(),
  );
  const resources = all(manifest, 'resource').map(({ attributes }) => attributes.identifier);
  expect(new Set(resources).size).toBe(resources.length);
  for (const { attributes } of all(manifest, 'dependency')) expect(resources).toContain(attributes.identifierref);
});

test('the test holds every item', () => {
  const references = all(tree(files['test.xml'] ?? ''), 'qti-assessment-item-ref');
  expect(references.map(({ attributes }) => attributes.href).sort()).toEqual(
    Object.keys(files)
      .filter((path) => path.startsWith('items/'))
      .sort(),
  );
});

describe('each item', () => {
  const order = ['qti-response-declaration', 'qti-outcome-declaration', 'qti-item-body', 'qti-response-processing'];

  test('has the parts of QTI 3 in their order, and one interaction for its response', () => {
    for (const item of items) {
      expect(item.name).toBe('qti-assessment-item');
      expect(item.attributes).toMatchObject({ adaptive: 'false', 'time-dependent': 'false' });
      expect(item.children.map(({ name }) => name)).toEqual(order);
      const [declaration, , body] = item.children;
      if (!declaration || !body) throw new Error('parts');
      expect(declaration.attributes.identifier).toBe('RESPONSE');
      const interactions = all(body, 'qti-item-body').flatMap((one) =>
        ['choice', 'order', 'match', 'text-entry', 'select-point'].flatMap((kind) =>
          all(one, `qti-${kind}-interaction`),
        ),
      );
      expect(interactions).toHaveLength(1);
      expect(interactions[0]?.attributes['response-identifier']).toBe('RESPONSE');
    }
  });

  test('has a right answer that can be chosen', () => {
    for (const item of items) {
      const values = all(item, 'qti-value').map(({ text }) => text);
      const choices = all(item, 'qti-simple-choice').map(({ attributes }) => attributes.identifier);
      expect(values.length).toBeGreaterThan(0);
      expect(new Set(choices).size).toBe(choices.length);
      if (choices.length > 0) expect(choices).toEqual(expect.arrayContaining(values));
    }
  });

  test('every exercise is there but lines and areas of the map, which have no circle', () => {
    const titles = new Set(items.map(({ attributes }) => attributes.title));
    const missing = out.exercises.filter(({ id }) => !titles.has(id));
    expect(missing.map(({ form }) => form.kind)).toEqual(missing.map(() => 'map'));
    expect(missing.length).toBeLessThan(5);
  });

  test('says what was asked and answered: nothing is lost on the way', () => {
    for (const { id, prompt, form, fact } of out.exercises) {
      const own = items.filter(({ attributes }) => attributes.title === id);
      for (const item of own) {
        if (form.kind !== 'cloze') expect(item.text).toContain(prompt);
        expect(item.text).toContain(fact.statement);
        for (const source of fact.sources) expect(item.text).toContain(source);
      }
      if (form.kind === 'text' && own[0]) {
        expect(all(own[0], 'qti-map-entry').map(({ attributes }) => attributes['map-key'])).toEqual(form.accept);
      }
      if (form.kind === 'several' && own[0]) {
        const names = new Map(
          all(own[0], 'qti-simple-choice').map(({ attributes, text }) => [attributes.identifier, text]),
        );
        expect(all(own[0], 'qti-value').map(({ text }) => names.get(text))).toEqual(form.right);
        const earned = all(own[0], 'qti-map-entry').map(({ attributes }) => Number(attributes['mapped-value']));
        expect(earned.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 2);
      }
      if (form.kind === 'match' && own[0]) {
        const names = new Map(
          all(own[0], 'qti-simple-associable-choice').map(({ attributes, text }) => [attributes.identifier, text]),
        );
        const made = all(own[0], 'qti-value').map(({ text }) => text.split(' ').map((id) => names.get(id)));
        expect(made).toEqual(form.pairs.map(({ left, right }) => [left, right]));
      }
      if (form.kind === 'order' && own[0]) {
        const names = new Map(
          all(own[0], 'qti-simple-choice').map(({ attributes, text }) => [attributes.identifier, text]),
        );
        expect(all(own[0], 'qti-value').map(({ text }) => names.get(text))).toEqual(form.items);
      }
    }
  });

  test('a place is a circle on a picture that is there', () => {
    const izium = items.find(({ attributes }) => attributes.title === 'locate-izium');
    if (!izium) throw new Error('no Izium');
    const [image] = all(izium, 'img');
    expect(files[image?.attributes.src?.replace('../', '') ?? '']).toContain('<svg');
    const [x = 0, y = 0, r = 0] = all(izium, 'qti-area-map-entry')[0]?.attributes.coords?.split(',').map(Number) ?? [];
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(640);
    expect(y).toBeLessThan(480);
    expect(r).toBeGreaterThanOrEqual(4);
  });
});

test('letters that XML cannot write are left out', () => {
  expect(escapeXml('a\u0000\u000b<&\ud800"')).toBe('a&lt;&amp;&quot;');
});
