/** The words of a piece of HTML. Whatever it was, what comes out is text and is drawn as text. */

const named: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', ensp: ' ', emsp: ' ', thinsp: ' ' },
  ...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»' },
  ...{ deg: '°', middot: '·', times: '×', rarr: '→', larr: '←', euro: '€', sect: '§', szlig: 'ß' },
  ...{
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
  },
};

/** Tags that end a line. */
const breaks = /<(?:br|hr|\/?(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote))\b[^>]*>/gi;

export interface Plain {
  text: string;
  /** pictures and sounds that were in it */
  media: number;
}

export function plainHtml(html: string): Plain {
  const media = html.match(/<(?:img|audio|video|object|embed)\b|\[sound:[^\]]*\]/gi)?.length ?? 0;
  const text = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/\[sound:[^\]]*\]/g, '')
    .replace(breaks, '\n')
    .replace(/<\/?[a-z][^>]*>?/gi, '')
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
      (whole, decimal: string, hex: string, name: string) =>
        name ? (named[name] ?? whole) : letter(decimal ? Number(decimal) : parseInt(hex, 16)),
    );
  return { text: text.replace(/\n{2,}/g, '\n'), media };
}

const letter = (code: number): string =>
  code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '' : String.fromCodePoint(code);
