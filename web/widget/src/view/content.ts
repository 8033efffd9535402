import type { Attachment } from '../types.js';
import { h, icon } from './dom.js';

/** A picture is shown; any other file can be fetched. Both are downloads to the browser, whatever they hold. */
export function fileLink(
  { url, fileName, contentType, sizeBytes }: Attachment,
  tag: string,
  onload: () => void,
): HTMLElement {
  const link = { href: url, target: '_blank', rel: 'noopener noreferrer', download: fileName };
  if (/^image\/(png|jpeg|gif|webp|avif)$/.test(contentType))
    return h('a', { ...link, class: 'picture' }, h('img', { src: url, alt: fileName, onload }));
  const size = h('small', {}, sizeIn(tag, sizeBytes));
  return h('a', { ...link, class: 'file' }, icon('file'), fileName, ' ', size);
}

/** Addresses in a text can be followed; everything else is text and nothing but text. */
export function linked(text: string): (Node | string)[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'])/)
    .map((part, at) =>
      at % 2 === 1
        ? h('a', { href: part, target: '_blank', rel: 'noopener noreferrer nofollow' }, part)
        : part,
    );
}

function sizeIn(tag: string, bytes: number): string {
  const [unit, factor] =
    bytes < 1_000 ? ['byte', 1] : bytes < 1_000_000 ? ['kilobyte', 1e3] : ['megabyte', 1e6];
  const format = { style: 'unit', unit: String(unit), maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(tag, format).format(bytes / Number(factor));
}
