import { compile, type FormatCallback } from 'html-to-text';
import sanitizeHtml, { type Attributes, type IOptions, type Tag } from 'sanitize-html';
import { quoteFormatters, quoteSelectors } from './html-quotes.js';

const TAGS = [
  'a',
  'abbr',
  'address',
  'b',
  'blockquote',
  'br',
  'caption',
  'center',
  'code',
  'col',
  'colgroup',
  'dd',
  'del',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'font',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'img',
  'ins',
  'kbd',
  'li',
  'mark',
  'ol',
  'p',
  'pre',
  'q',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'tt',
  'u',
  'ul',
];

const CELL = ['colspan', 'rowspan', 'align', 'valign', 'width'];

const POLICY: IOptions = {
  allowedTags: TAGS,
  allowedAttributes: {
    '*': ['dir', 'lang', 'title'],
    a: ['href', 'rel', 'target'],
    img: ['src', 'data-remote-src', 'alt', 'width', 'height'],
    td: CELL,
    th: CELL,
    table: ['border', 'cellpadding', 'cellspacing', 'align', 'width'],
    font: ['color', 'size'],
    ol: ['start', 'type'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['cid'] },
  allowProtocolRelative: false,
  // The text inside of these is not for a reader either.
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'title',
    'noscript',
    'noembed',
    'noframes',
    'iframe',
    'svg',
    'math',
    'template',
    'select',
    'object',
    'xmp',
    'audio',
    'video',
  ],
  nestingLimit: 250,
  transformTags: { a: safeLink, img: blockedImage },
};

function safeLink(tagName: string, attribs: Attributes): Tag {
  const href = attribs['href']?.trim();
  // A relative link would lead into our own pages.
  if (!href || !/^(https?:|mailto:|tel:)/i.test(href)) return { tagName, attribs: {} };
  return { tagName, attribs: { href, target: '_blank', rel: 'noopener noreferrer nofollow' } };
}

/** A remote image tells its sender who reads what and when: it loads only when the reader asks. */
function blockedImage(tagName: string, attribs: Attributes): Tag {
  const { src, 'data-remote-src': blocked, ...rest } = attribs;
  const source = (src ?? blocked ?? '').trim();
  if (/^cid:/i.test(source)) return { tagName, attribs: { ...rest, src: source } };
  if (/^https?:\/\//i.test(source))
    return { tagName, attribs: { ...rest, 'data-remote-src': source } };
  if (source.startsWith('//'))
    return { tagName, attribs: { ...rest, 'data-remote-src': `https:${source}` } };
  return { tagName, attribs: rest };
}

/** Only what an allow-list knows; `cid:` images stay, remote ones wait in `data-remote-src`. */
export function sanitize(html: string): string {
  return sanitizeHtml(html, POLICY);
}

/** Outlook puts a marker in front of what it quotes; the rest of the mail is the quote. */
const REST_IS_QUOTE =
  /<[a-z][a-z0-9]{0,15}\s[^>]{0,300}?\b(?:id|name)\s*=\s*["']?(?:x_)*(?:divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container)\b/i;

const MARK_OF_QUOTE =
  /gmail_quote|yahoo_quoted|protonmail_quote|divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|type="?cite/i;

/** Whether a mail program says somewhere in it what it quotes. */
export function marksQuote(html: string): boolean {
  return MARK_OF_QUOTE.test(html);
}

/** What the reader of the author's own words needs: the marks that mail programs put on what they quote. */
const WITH_MARKS: IOptions = {
  // Outlook draws a line above its quote.
  allowedTags: TAGS.filter((tag) => tag !== 'hr'),
  allowedAttributes: { '*': ['class', 'id', 'type'], a: ['href'] },
  nonTextTags: POLICY.nonTextTags,
  nestingLimit: 250,
};

const LIMITS = { maxInputLength: 4_000_000, maxDepth: 300, ellipsis: '' };
/** A row is a line; what stands in neighbouring cells is no single word. */
const row: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};
const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addInline(' ');
};
const FORMATTERS = { row, cell };
const SELECTORS = [
  { selector: 'img', format: 'skip' },
  { selector: 'tr', format: 'row' },
  { selector: 'td', format: 'cell' },
  { selector: 'th', format: 'cell' },
  { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true } },
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
    selector,
    options: { uppercase: false },
  })),
];

const readable = compile({
  wordwrap: false,
  limits: LIMITS,
  formatters: FORMATTERS,
  selectors: SELECTORS,
});

const readableQuotes = compile({
  wordwrap: false,
  limits: LIMITS,
  formatters: { ...FORMATTERS, ...quoteFormatters },
  selectors: [...SELECTORS, ...quoteSelectors],
});

/** Text of html that has been sanitized. */
export function textOf(html: string): string {
  return readable(html).trim();
}

/** Text in which everything that a mail program marked as a quote stands behind ">", as in a plain mail. */
export function textWithQuotes(html: string): string {
  const marker = REST_IS_QUOTE.exec(html);
  const own = marker ? html.slice(0, marker.index) : html;
  // Programs write an empty line as a block of its own, which makes three of it.
  return readableQuotes(sanitizeHtml(own, WITH_MARKS))
    .trim()
    .replace(/\n(?:[ \u00a0]{0,20}\n){2,}/g, '\n\n');
}

/** The last resort, linear and dumb: drop the tags. */
export function stripTags(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[<>]/g, ' ')
    .trim();
}

export function escapeHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div>${escaped.replace(/\r?\n/g, '<br>')}</div>`;
}
