import type { ChannelAccount, WebhookRequest, WebhookResponse } from '../../channel.js';
import type { CallProvider } from '../../provider-call.js';
import { type MailProvider, park, type PostedMail } from './mail-provider.js';
import { asObject, readObject, textIn } from './read-json.js';
import { Sns } from './sns.js';

/**
 * Amazon SES receives, and an SNS topic posts to us
 * (https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html). The mail is in `content`
 * when the rule publishes to SNS, up to 150 KB; a rule that keeps it in S3 tells only where it lies.
 */
export function ses(call: CallProvider): MailProvider {
  const sns = new Sns(call);
  return {
    handshake: (request, account) => handshake(sns, request, account),
    async verify({ body }, account) {
      const message = readObject(body);
      if (!message) return { ok: false, reason: 'It is no message of SNS.' };
      const doubt = await sns.doubt(message, account);
      if (doubt) return { ok: false, reason: doubt };
      return { ok: true, dedupeKey: `sns ${textIn(message, 'MessageId')}` };
    },
    unwrap({ body }) {
      const message = readObject(body);
      if (textIn(message, 'Type') === 'UnsubscribeConfirmation')
        return park('The topic no longer sends to this address.');
      const told = readObject(textIn(message, 'Message') ?? '');
      return told ? mailOf(told) : park('The topic sent something that is no notification of SES.');
    },
  };
}

async function handshake(
  sns: Sns,
  { headers, body }: WebhookRequest,
  account: ChannelAccount,
): Promise<WebhookResponse | null> {
  if (headers['x-amz-sns-message-type'] !== 'SubscriptionConfirmation') return null;
  const message = readObject(body);
  // The header is not signed: it is the message that says what it is.
  if (!message || textIn(message, 'Type') !== 'SubscriptionConfirmation') return null;
  const doubt = await sns.doubt(message, account);
  if (doubt) return { status: 403, contentType: 'text/plain', body: doubt };
  const isConfirmed = await sns.confirm(message, account);
  return isConfirmed
    ? { status: 200, contentType: 'text/plain', body: '' }
    : { status: 502, contentType: 'text/plain', body: 'The subscription could not be confirmed.' };
}

function mailOf(told: Record<string, unknown>): PostedMail | ReturnType<typeof park> {
  const kind = textIn(told, 'notificationType') ?? textIn(told, 'eventType');
  if (kind === 'AMAZON_SNS_SUBSCRIPTION_SUCCEEDED')
    return { type: 'unknown', disposition: 'ignore', reason: 'SES tried out the topic.' };
  if (kind !== 'Received') return park(`SES tells of ${kind ?? 'something unknown'}.`);
  const mail = asObject(told['mail']);
  const receipt = asObject(told['receipt']);
  const action = asObject(receipt?.['action']);
  if (verdict(receipt, 'virusVerdict') === 'FAIL') return park('Amazon found a virus in it.');
  const content = textIn(told, 'content');
  if (!content) return park(withoutContent(action));
  const isBase64 = /^base64$/i.test(textIn(action, 'encoding') ?? '');
  const recipients = receipt?.['recipients'];
  const source = textIn(mail, 'source');
  return {
    mail: {
      body: Buffer.from(content, isBase64 ? 'base64' : 'utf8'),
      envelope: {
        rcptTo: Array.isArray(recipients) ? recipients : [],
        ...(source ? { mailFrom: source } : {}),
      },
    },
    ...(verdict(receipt, 'dmarcVerdict') === 'FAIL' ? { unverifiedSender: true } : {}),
  };
}

function verdict(receipt: Record<string, unknown> | undefined, name: string): string | undefined {
  return textIn(asObject(receipt?.[name]), 'status');
}

function withoutContent(action: Record<string, unknown> | undefined): string {
  const bucket = textIn(action, 'bucketName');
  if (!bucket)
    return 'The notification holds no mail: let the rule publish to SNS with the content.';
  const place = `s3://${bucket}/${textIn(action, 'objectKey') ?? ''}`.slice(0, 500);
  return `The mail lies in ${place}, which cannot be read from here: let the rule publish to SNS with the content.`;
}
