import { domainToASCII } from 'node:url';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { ChannelAccount, OutboundMessage } from '../channel.js';
import { oneLine } from './plain-text.js';
import { messageIdOf } from './message-id.js';
import { ownHeader } from './own-mail.js';
import { conversationAnchor, signedAddress, signedMessageId } from './thread.js';

export interface ComposedMail {
  /** Our id of the message; names the file of an outbox. */
  id: string;
  /** Without brackets, as a reply will bring it back. */
  messageId: string;
  envelope: { from: string; to: string[] };
  raw: Buffer;
}

const MAX_REFERENCES = 20;

type Sender = ChannelAccount & { address: string };

/** One message as a mail. The same message gives the same Message-ID every time. */
export async function compose(
  message: OutboundMessage,
  account: Sender,
  secret: Buffer,
): Promise<ComposedMail> {
  const domain = account.address.slice(account.address.lastIndexOf('@') + 1);
  // Short, so that it stands on one line; the anchor in References names the conversation.
  const messageId = signedMessageId(secret, message.id, undefined, domain);
  const replyTo = signedAddress(secret, account.address, 'conversation', message.conversationId);
  const references = referenceChain(
    message,
    conversationAnchor(secret, message.conversationId, domain),
  );
  const answered = message.inReplyTo && cleanId(message.inReplyTo);
  const raw = await new MailComposer({
    from: { name: oneLine(message.authorName || account.name, 200), address: account.address },
    to: { name: oneLine(message.to.name ?? '', 200), address: message.to.address },
    ...(replyTo ? { replyTo } : {}),
    subject: replySubject(message),
    messageId: `<${messageId}>`,
    headers: { [ownHeader]: `<${messageId}>` },
    ...(answered ? { inReplyTo: bracketed(answered) } : {}),
    references: references.map(bracketed),
    date: message.createdAt,
    text: message.text,
    ...(message.html ? { html: message.html } : {}),
    attachments: message.attachments.map((one) => ({
      filename: oneLine(one.fileName, 200),
      contentType: oneLine(one.contentType, 150),
      content: one.content,
    })),
    // The content is ours to give; nothing in a message may make the composer fetch a file or an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  // A report comes back to the return path, and there it names the message it is about.
  const from = signedAddress(secret, account.address, 'bounce', message.id) ?? account.address;
  const envelope = { from: wireAddress(from), to: [wireAddress(message.to.address)] };
  return { id: message.id, messageId, envelope, raw };
}

/** Few servers take other letters than ASCII in a domain; every such domain has an ASCII form. */
function wireAddress(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return address.slice(0, at) + (domainToASCII(address.slice(at)) || address.slice(at));
}

/** The newest of the chain plus our anchor first, where programs that shorten the chain keep it. */
function referenceChain(message: OutboundMessage, anchor: string): string[] {
  const chain = [...message.references, ...(message.inReplyTo ? [message.inReplyTo] : [])];
  const ids = chain.flatMap((id) => cleanId(id) ?? []);
  const newest = [...new Set(ids.reverse())].reverse().slice(-(MAX_REFERENCES - 1));
  return [anchor, ...newest];
}

/** Ids of ours for mails without one, and ids cut for storing, exist in nobody's mailbox. */
function cleanId(id: string): string | undefined {
  const clean = messageIdOf(id);
  return clean && /^[\x21-\x7e]+@[\x21-\x7e]+$/.test(clean) ? clean : undefined;
}

function bracketed(id: string): string {
  return `<${messageIdOf(id) ?? ''}>`;
}

function replySubject({ subject, references, inReplyTo }: OutboundMessage): string {
  const line = oneLine(subject ?? '', 900);
  const isReply = references.length > 0 || inReplyTo !== undefined;
  if (!isReply) return line;
  return /^(?:re|aw|sv|antw|rif|res|odp|vs)\s*(?:\[\d+\])?\s*:/i.test(line)
    ? line
    : `Re: ${line}`.trim();
}
