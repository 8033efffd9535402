import type {
  ChannelAccount,
  InboundElsewhere,
  InboundUnknown,
  WebhookRequest,
  WebhookResponse,
} from '../../channel.js';
import type { CallProvider } from '../../provider-call.js';
import { type MailProvider, park, type PostedMail } from './mail-provider.js';
import { asObject, readObject, textIn } from './read-json.js';
import { canReadS3, isBucketName } from './s3-mail.js';
import { Sns } from './sns.js';

/**
 * Amazon SES receives, and an SNS topic posts to us
 * (https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html). The mail is in `content`
 * when the rule publishes to SNS, up to 150 KB; a rule that keeps it in S3 tells only where it lies, and it is fetched
 * from there where the channel has a key for it.
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
    unwrap({ body }, account) {
      const message = readObject(body);
      if (textIn(message, 'Type') === 'UnsubscribeConfirmation')
        return park('The topic no longer sends to this address.');
      const told = readObject(textIn(message, 'Message') ?? '');
      return told
        ? mailOf(told, account)
        : park('The topic sent something that is no notification of SES.');
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

function mailOf(
  told: Record<string, unknown>,
  account: ChannelAccount,
): PostedMail | InboundUnknown | InboundElsewhere {
  const kind = textIn(told, 'notificationType') ?? textIn(told, 'eventType');
  if (kind === 'AMAZON_SNS_SUBSCRIPTION_SUCCEEDED')
    return { type: 'unknown', disposition: 'ignore', reason: 'SES tried out the topic.' };
  if (kind !== 'Received') return park(`SES tells of ${kind ?? 'something unknown'}.`);
  const mail = asObject(told['mail']);
  const receipt = asObject(told['receipt']);
  const action = asObject(receipt?.['action']);
  if (verdict(receipt, 'virusVerdict') === 'FAIL') return park('Amazon found a virus in it.');
  const recipients = receipt?.['recipients'];
  const source = textIn(mail, 'source');
  const envelope = {
    rcptTo: Array.isArray(recipients) ? recipients : [],
    ...(source ? { mailFrom: source } : {}),
  };
  const unverifiedSender = verdict(receipt, 'dmarcVerdict') === 'FAIL' || undefined;
  const content = textIn(told, 'content');
  if (!content) return inBucket(action, { envelope, unverifiedSender }, account);
  const isBase64 = /^base64$/i.test(textIn(action, 'encoding') ?? '');
  const body = Buffer.from(content, isBase64 ? 'base64' : 'utf8');
  return { mail: { body, envelope }, unverifiedSender };
}

/** Where it lies, for whoever fetches it. */
function inBucket(
  action: Record<string, unknown> | undefined,
  known: Omit<PostedMail, 'mail'> & { envelope: object },
  account: ChannelAccount,
): InboundUnknown | InboundElsewhere {
  const bucket = textIn(action, 'bucketName');
  const key = textIn(action, 'objectKey');
  if (!bucket || !key)
    return park('The notification holds no mail: let the rule publish to SNS with the content.');
  const place = `s3://${bucket}/${key}`.slice(0, 500);
  if (!isBucketName(bucket) || !canReadS3(account))
    return park(
      `The mail lies in ${place}: give the channel a key that may read it, or let the rule publish to SNS with the content.`,
    );
  const ref = { bucket, key, known: JSON.stringify(known) };
  return { type: 'elsewhere', ref, reason: `The mail lies in ${place} and could not be read.` };
}

function verdict(receipt: Record<string, unknown> | undefined, name: string): string | undefined {
  return textIn(asObject(receipt?.[name]), 'status');
}
