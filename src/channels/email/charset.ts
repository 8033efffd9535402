import { Transform, type TransformCallback } from 'node:stream';

/** Stands for "nothing useful was declared"; unknown to every decoder, so that ours is asked. */
export const UNDECLARED = 'x-undeclared';

const ISO_2022_JP_ESCAPE = /\x1b(?:\$[@B]|\([BJI])/;
const META_CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i;

/** True for labels that say nothing: senders declare ASCII or UTF-8 and write whatever they have. */
export function saysNothing(label: string | undefined | false): boolean {
  return !label || /^(us-?)?ascii$|^utf-?8$|^unknown|^default|^x-unknown/i.test(label.trim());
}

export function isKnownCharset(label: string): boolean {
  return decoderFor(label) !== null;
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

/** Bytes to text: by the label when there is one, else UTF-8 when they are, else what they look like. */
export function decodeText(bytes: Buffer, label: string): string {
  const declared = label === UNDECLARED ? null : decoderFor(label);
  return declared ? declared.decode(bytes) : guess(bytes);
}

function guess(bytes: Buffer): string {
  const head = bytes.subarray(0, 4096).toString('latin1');
  if (ISO_2022_JP_ESCAPE.test(head)) return new TextDecoder('iso-2022-jp').decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (!utf8.includes('\uFFFD') || mostlyUtf8(utf8)) return utf8;
  const meta = decoderFor(META_CHARSET.exec(head)?.[1] ?? '');
  if (meta && meta.encoding !== 'utf-8') return meta.decode(bytes);
  return new TextDecoder('windows-1252').decode(bytes);
}

/** One damaged byte must not turn a whole UTF-8 text into Latin mojibake. */
function mostlyUtf8(text: string): boolean {
  let damaged = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) damaged++;
    else if (code > 0x7f) sound++;
  }
  return sound > damaged;
}

/** Collects a whole text part and hands it on as UTF-8. */
export class CharsetStream extends Transform {
  private readonly chunks: Buffer[] = [];

  constructor(private readonly label: string) {
    super();
  }

  override _transform(
    chunk: Buffer | string,
    encoding: BufferEncoding,
    done: TransformCallback,
  ): void {
    this.chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk);
    done();
  }

  override _flush(done: TransformCallback): void {
    const text = decodeText(Buffer.concat(this.chunks), this.label);
    done(null, Buffer.from(text.toWellFormed(), 'utf8'));
  }
}
