/** A QTI 3.0 package: the items, a test that holds them all, and the manifest that lists both (IMS Content Packaging). */
import { strToU8, zipSync } from 'fflate';
import type { Outgoing } from '../outgoing.ts';
import { element, xmlFile } from '../xml.ts';
import { itemsOf, type Item } from './item.ts';

/** @returns the files by path */
export function qtiFiles(out: Outgoing): Record<string, string> {
  const items = out.exercises.flatMap((exercise, position) => itemsOf(exercise, out.material, position + 1));
  return {
    'imsmanifest.xml': manifest(out, items),
    'test.xml': test(out, items),
    ...Object.fromEntries(items.map(({ id, xml }) => [itemPath(id), xml])),
    ...Object.fromEntries(items.flatMap(({ picture }) => (picture ? [[`pictures/${picture.name}`, picture.svg]] : []))),
  };
}

/** @param at epoch milliseconds, the date of the files in the zip */
export function toQti(out: Outgoing, at: number): Uint8Array<ArrayBuffer> {
  const files = Object.entries(qtiFiles(out)).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: at });
}

const itemPath = (id: string): string => `items/${id}.xml`;

function manifest({ lesson }: Outgoing, items: readonly Item[]): string {
  const { id: pack, version } = lesson.manifest;
  const file = (href: string) => element('file', { href });
  return xmlFile(
    element(
      'manifest',
      {
        xmlns: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqtiv3p0_imscpv1p2_v1p0.xsd',
        identifier: `salient-${pack}-${version}`,
      },
      element('metadata', {}, element('schema', {}, 'QTI Package'), element('schemaversion', {}, '3.0.0')),
      element('organizations'),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: 'test', type: 'imsqti_test_xmlv3p0', href: 'test.xml' },
          file('test.xml'),
          ...items.map(({ id }) => element('dependency', { identifierref: id })),
        ),
        ...items.map(({ id, picture }) =>
          element(
            'resource',
            { identifier: id, type: 'imsqti_item_xmlv3p0', href: itemPath(id) },
            file(itemPath(id)),
            ...(picture ? [file(`pictures/${picture.name}`)] : []),
          ),
        ),
      ),
    ),
  );
}

function test({ lesson }: Outgoing, items: readonly Item[]): string {
  const references = items.map(({ id }) => element('qti-assessment-item-ref', { identifier: id, href: itemPath(id) }));
  return xmlFile(
    element(
      'qti-assessment-test',
      {
        xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
        identifier: 'test',
        title: lesson.manifest.title,
        'xml:lang': lesson.manifest.language,
      },
      element(
        'qti-test-part',
        { identifier: 'part', 'navigation-mode': 'nonlinear', 'submission-mode': 'individual' },
        element(
          'qti-assessment-section',
          { identifier: 'section', title: lesson.manifest.title, visible: 'true' },
          ...references,
        ),
      ),
    ),
  );
}
