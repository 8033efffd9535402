import type { DomNode, FormatCallback, SelectorDefinition } from 'html-to-text';

/** The blocks in which mail programs put the letter that is answered; Outlook on the web prefixes what it passes on. */
const QUOTES = ['gmail_quote', 'gmail_extra', 'yahoo_quoted', 'protonmail_quote'];
/** "On Monday Ann wrote:", marked as such in any language. */
const INTRODUCTIONS = ['gmail_attr', 'moz-cite-prefix'];
/** The author's signature, marked by the program that put it there. */
const SIGNATURES = ['.gmail_signature', '.moz-signature', '.protonmail_signature_block'];
const SIGNATURE_IDS = ['Signature', 'AppleMailSignature', 'ms-outlook-mobile-signature'];

const prefixed = (name: string): string[] => [name, `x_${name}`, `x_x_${name}`];

export const quoteSelectors: SelectorDefinition[] = [
  ...QUOTES.flatMap(prefixed).map((name) => ({ selector: `div.${name}`, format: 'quote' })),
  { selector: 'div[id^="yahoo_quoted"]', format: 'quote' },
  ...INTRODUCTIONS.flatMap(prefixed).map((name) => ({
    selector: `.${name}`,
    format: 'introduction',
  })),
  ...SIGNATURES.map((selector) => ({ selector, format: 'skip' })),
  ...SIGNATURE_IDS.flatMap(prefixed).map((id) => ({ selector: `[id="${id}"]`, format: 'skip' })),
];

/**
 * A marked block that holds a blockquote of its own is a frame: the quote is the blockquote, and what stands between
 * such blockquotes are answers. One without is all quote.
 */
const quote: FormatCallback = (block, walk, builder) => {
  if (!block.children.some(isBlockquote)) return asQuoted(builder);
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(block.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const introduction: FormatCallback = (_block, _walk, builder) => asQuoted(builder);

function asQuoted(builder: Parameters<FormatCallback>[2]): void {
  builder.openBlock({ leadingLineBreaks: 2 });
  builder.addLiteral('>');
  builder.closeBlock({ trailingLineBreaks: 2 });
}

function isBlockquote(node: DomNode): boolean {
  return node.name === 'blockquote';
}

export const quoteFormatters: Record<string, FormatCallback> = { quote, introduction };
