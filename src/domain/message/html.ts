import { convert } from 'html-to-text';
import sanitize from 'sanitize-html';
import { storable } from '../kernel/text.js';

/** What an agent's client may send as html: formatting, links and lists; nothing that runs, loads or styles. */
export function cleanHtml(html: string): string {
  return sanitize(storable(html), {
    allowedTags: [
      ...[
        'p',
        'br',
        'div',
        'span',
        'b',
        'strong',
        'i',
        'em',
        'u',
        's',
        'a',
        'ul',
        'ol',
        'li',
        'blockquote',
      ],
      ...['pre', 'code', 'h1', 'h2', 'h3', 'h4', 'hr', 'table', 'thead', 'tbody', 'tr', 'td', 'th'],
    ],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    transformTags: { a: sanitize.simpleTransform('a', { rel: 'noopener noreferrer' }) },
  });
}

export function textOfHtml(html: string): string {
  return convert(html, { wordwrap: false }).trim();
}
