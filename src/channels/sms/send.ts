import type { ChannelAccount, Failure, OutboundMessage, SendResult } from '../channel.js';
import { type CallProvider, NoAnswer, type ProviderAnswer } from '../provider-call.js';
import { post } from '../twilio/api.js';
import { failureOfAnswer } from '../twilio/failure.js';
import { isObject, textOf } from '../twilio/form.js';

/** https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource */
const mostCharacters = 1_600;
const mostFiles = 10;
const mostFileBytes = 5 * 1024 * 1024;

/**
 * One message. Twilio knows no key under which a repetition is recognized, so a doubt stays a doubt until a status
 * callback tells; its address carries our message's id.
 */
export async function sendSms(
  call: CallProvider,
  message: OutboundMessage,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<SendResult> {
  const unsendable = refusalOf(message);
  if (unsendable) return { ok: false, failure: unsendable };
  try {
    return resultOf(await post(call, account, '/Messages', formOf(message, account), signal));
  } catch (error) {
    if (error instanceof NoAnswer) return { ok: false, failure: error.failure };
    throw error;
  }
}

/** What Twilio would refuse, or take and lose. A text that is too long is its author's to shorten, not ours to cut. */
function refusalOf({ text, attachments }: OutboundMessage): Failure | undefined {
  if ([...text].length > mostCharacters)
    return refused('too_long', `A text message has at most ${mostCharacters} characters.`);
  if (attachments.length > mostFiles)
    return refused('too_many_files', `A text message has at most ${mostFiles} files.`);
  if (attachments.some(({ url }) => !url))
    return refused(
      'no_public_url',
      'Its files have no address from which Twilio could fetch them.',
    );
  const bytes = attachments.reduce((sum, { content }) => sum + content.length, 0);
  if (bytes <= mostFileBytes) return undefined;
  return refused('too_large', 'The files of a text message have at most 5 MiB together.');
}

function refused(code: string, message: string): Failure {
  return { class: 'permanent', code, message, scope: 'message' };
}

function formOf({ id, to, text, attachments }: OutboundMessage, account: ChannelAccount) {
  const { phoneNumber, messagingServiceSid } = account.settings;
  const form = new URLSearchParams({ To: to.address });
  if (messagingServiceSid) form.set('MessagingServiceSid', messagingServiceSid);
  if (phoneNumber) form.set('From', phoneNumber);
  if (text) form.set('Body', text);
  for (const { url } of attachments) form.append('MediaUrl', url!);
  if (account.webhookUrl) form.set('StatusCallback', `${account.webhookUrl}?message=${id}`);
  return form;
}

function resultOf(answer: ProviderAnswer): SendResult {
  if (answer.status < 200 || answer.status >= 300)
    return { ok: false, failure: failureOfAnswer(answer) };
  const sid = sidOf(answer.body);
  if (sid) return { ok: true, externalId: sid };
  const message = 'Twilio took it and did not say under which name.';
  return { ok: false, failure: { class: 'ambiguous', code: 'no_sid', message, scope: 'message' } };
}

function sidOf(body: Buffer): string | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return isObject(value) ? textOf(value['sid']) : undefined;
  } catch {
    return undefined;
  }
}
