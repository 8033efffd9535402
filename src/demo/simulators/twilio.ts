import { randomBytes } from 'node:crypto';
import { signatureOf, signedFields } from '../../channels/twilio/signature.js';
import { type Answered, type Asked, json } from './http.js';
import type { Person, Stage } from './simulator.js';

export const ourNumber = '+15005550006';
/** Part of every address of the account, and no secret. */
export const accountSid = `AC${'a1'.repeat(16)}`;

export type Form = Record<string, string>;

export const sid = (prefix: string): string => prefix + randomBytes(16).toString('hex');

export const phoneOf = ({ n }: Person): string => `+${12_025_550_100 + n}`;

/** https://www.twilio.com/docs/usage/api: one account, its number, its signed forms. */
export class TwilioAccount {
  private readonly authToken = randomBytes(16).toString('hex');

  constructor(private readonly stage: Stage) {}

  connection(url: string) {
    return { accountSid, phoneNumber: ourNumber, authToken: this.authToken, apiUrl: url };
  }

  /** What every call needs, and what both products are asked alike. */
  usual({ headers, path }: Asked): Answered | undefined {
    const pair = Buffer.from(`${accountSid}:${this.authToken}`).toString('base64');
    if (headers.authorization !== `Basic ${pair}`) return twilioError(401, 20003, 'Authenticate');
    return path === `/2010-04-01/Accounts/${accountSid}.json`
      ? json({ sid: accountSid, status: 'active' })
      : undefined;
  }

  /** https://www.twilio.com/docs/usage/webhooks/webhooks-security */
  post(form: Form, url = this.stage.webhookUrl): Promise<void> {
    const body = new URLSearchParams(form).toString();
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': signatureOf(this.authToken, url + signedFields(body)),
    };
    return this.stage.post(body, headers, url);
  }
}

/** https://www.twilio.com/docs/usage/twilios-response#exceptions */
export function twilioError(
  status: number,
  code: number,
  message: string,
  headers: Record<string, string> = {},
): Answered {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  return json({ code, message, more_info, status }, status, headers);
}
