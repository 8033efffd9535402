import { type Answered, type Asked, json } from './http.js';
import type { Person, Picture, Reply, Simulator, Stage } from './simulator.js';
import {
  accountSid,
  type Form,
  ourNumber,
  phoneOf,
  sid,
  TwilioAccount,
  twilioError,
} from './twilio.js';

interface Received {
  sid: string;
  from: string;
  body: string;
  at: Date;
  picture?: Picture;
}

/** https://www.twilio.com/docs/messaging */
export class SmsSimulator implements Simulator {
  readonly kind = 'SMS';
  readonly troubles = [
    twilioError(429, 20429, 'Too Many Requests', { 'retry-after': '1' }),
    twilioError(503, 20503, 'The API is busy.'),
  ];
  private readonly account: TwilioAccount;
  private readonly received: Received[] = [];
  /** How far each reply came, as the API tells whoever asks. */
  private readonly states = new Map<string, string>();

  constructor(private readonly stage: Stage) {
    this.account = new TwilioAccount(stage);
  }

  connection(url: string) {
    return this.account.connection(url);
  }

  idOf(person: Person): string {
    return phoneOf(person);
  }

  sends({ method }: Asked): boolean {
    return method === 'POST';
  }

  answer(asked: Asked): Answered {
    const usual = this.account.usual(asked);
    if (usual) return usual;
    if (asked.method === 'POST') return this.take(new URLSearchParams(asked.body.toString()));
    const sent = /\/Messages\/(\w+)\.json$/.exec(asked.path)?.[1] ?? '';
    const status = this.states.get(sent);
    if (status) return json({ sid: sent, direction: 'outbound-api', status, error_code: null });
    const one = this.received.find((message) => asked.path.includes(message.sid));
    if (!one) return json({ messages: this.received.toReversed().map(shown), next_page_uri: null });
    if (!asked.path.endsWith('/Media.json')) return fileOf(one);
    const { contentType: content_type } = one.picture!;
    return json({ media_list: [{ uri: `${placeOf(one)}.json`, content_type }] });
  }

  private take(form: URLSearchParams): Answered {
    const id = sid('SM');
    const to = form.get('To') ?? '';
    const about = form.get('StatusCallback') ?? undefined;
    this.states.set(id, 'queued');
    this.stage.took({ id, to, text: form.get('Body') ?? '[files]', about });
    return json({ sid: id, status: 'queued', to, from: ourNumber }, 201);
  }

  says(person: Person, text: string): Promise<string> {
    return this.message(person, text);
  }

  shows(person: Person, picture: Picture): Promise<string> {
    return this.message(person, 'It looks like this.', picture);
  }

  private async message(person: Person, body: string, picture?: Picture): Promise<string> {
    const one = { sid: sid(picture ? 'MM' : 'SM'), from: phoneOf(person), body, at: new Date() };
    const message = { ...one, picture };
    this.received.push(message);
    await this.account.post({
      MessageSid: message.sid,
      SmsStatus: 'received',
      From: message.from,
      To: ourNumber,
      Body: body,
      ...this.filesOf(message),
    });
    return message.sid;
  }

  private filesOf(message: Received): Form {
    if (!message.picture) return { NumMedia: '0' };
    const url = this.stage.url + placeOf(message);
    return { NumMedia: '1', MediaUrl0: url, MediaContentType0: message.picture.contentType };
  }

  readonly receipts = {
    sent: (reply: Reply) => this.status(reply, 'sent'),
    delivered: (reply: Reply) => this.status(reply, 'delivered'),
  };

  /** Told to the address that the message was sent with. */
  private async status({ id, to, about }: Reply, status: string): Promise<void> {
    this.states.set(id, status);
    const form = { MessageSid: id, MessageStatus: status, SmsStatus: status, To: to };
    if (about) await this.account.post({ ...form, From: ourNumber }, about);
  }
}

const placeOf = (message: Received): string =>
  `/2010-04-01/Accounts/${accountSid}/Messages/${message.sid}/Media/ME${message.sid.slice(2)}`;

function fileOf({ picture }: Received): Answered {
  if (!picture) return twilioError(404, 20404, 'The requested resource was not found');
  return { body: picture.content, headers: { 'content-type': picture.contentType } };
}

/** As the list of messages shows it, so that what no webhook brought can be asked for. */
function shown({ sid: id, from, body, at, picture }: Received) {
  return {
    sid: id,
    from,
    to: ourNumber,
    body,
    direction: 'inbound',
    status: 'received',
    num_media: picture ? '1' : '0',
    date_sent: at.toUTCString(),
  };
}
