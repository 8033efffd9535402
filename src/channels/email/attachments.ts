import { fileTypeFromBuffer } from 'file-type';
import type { InboundAttachment } from '../channel.js';
import type { Mail, MimePart } from './mime.js';
import { oneLine } from './plain-text.js';

const EXTENSIONS: Record<string, string> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'application/zip': 'zip',
};

export async function inboundAttachments(mail: Mail): Promise<InboundAttachment[]> {
  const found: InboundAttachment[] = [];
  for (const [index, part] of mail.attachments.entries())
    found.push(await asAttachment(mail, part, index));
  return found;
}

async function asAttachment(mail: Mail, part: MimePart, index: number): Promise<InboundAttachment> {
  const contentType = await typeOf(part);
  const contentId = oneLine(part.contentId ?? '', 255);
  return {
    fileName:
      safeName(mail.decodeWords(part.fileName ?? '')) ||
      `attachment-${index + 1}.${EXTENSIONS[contentType] ?? 'bin'}`,
    contentType,
    content: part.content,
    ...(contentId ? { contentId } : {}),
  };
}

/** The declared type when it says something, else what the first bytes say. */
async function typeOf({ contentType, content }: MimePart): Promise<string> {
  const declared = contentType.toLowerCase();
  const usable = /^[a-z0-9][\w.+-]{0,60}\/[a-z0-9][\w.+-]{0,100}$/.test(declared);
  if (usable && declared !== 'application/octet-stream') return declared;
  try {
    return (
      (await fileTypeFromBuffer(content.subarray(0, 4100)))?.mime ?? 'application/octet-stream'
    );
  } catch {
    return 'application/octet-stream';
  }
}

/** A name, not a path, and without the marks that let `gpj.exe` read as `exe.jpg`. */
function safeName(name: string): string {
  const base = name.slice(-1000).split(/[/\\]/).at(-1) ?? '';
  const line = oneLine(base.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''), 1000).replace(
    /^\.+/,
    '',
  );
  if (line.length <= 200) return line;
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(line)?.[0] ?? '';
  return line.slice(0, 200 - extension.length).toWellFormed() + extension;
}
