import type { ApprovedTemplate, TemplateSlot } from '../../domain/message/template.js';
import type { ChannelAccount, TemplateList } from '../channel.js';
import { callGraph } from '../meta/graph.js';
import type { CallProvider } from '../provider-call.js';
import { idOf, type Json, listOf, objectOf, objectsOf, textOf } from './json.js';

const fields = 'id,name,language,category,status,parameter_format,components';
/** A business may have 6,000; past some pages a list is of no use to anybody. */
const mostPages = 20;

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-account/template-api */
export async function listTemplates(
  call: CallProvider,
  account: ChannelAccount,
  signal: AbortSignal,
): Promise<TemplateList> {
  const { businessAccountId } = account.settings;
  if (!businessAccountId) return { ok: false, failure: withoutBusiness };
  const templates: ApprovedTemplate[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const query = new URLSearchParams({ status: 'APPROVED', limit: '100', fields });
    if (after) query.set('after', after);
    const path = `${businessAccountId}/message_templates?${query}`;
    const answer = await callGraph(call, account, { method: 'GET', path, signal });
    if (!answer.ok) return answer;
    templates.push(...objectsOf(answer.data['data']).flatMap(templateOf));
    const paging = objectOf(answer.data['paging']);
    after = textOf(paging['next']) && idOfCursor(paging);
    if (!after) break;
  }
  return { ok: true, templates };
}

const withoutBusiness = {
  class: 'permanent',
  code: 'no_business_account',
  message: 'The channel’s businessAccountId is not known: give it with updateChannel.',
  scope: 'channel',
} as const;

function idOfCursor(paging: Json): string | undefined {
  return textOf(objectOf(paging['cursors'])['after'], 2_000);
}

function templateOf(template: Json): ApprovedTemplate[] {
  const id = idOf(template['id']);
  const name = textOf(template['name'], 600);
  const language = textOf(template['language'], 20);
  if (!id || !name || !language || template['status'] !== 'APPROVED') return [];
  const components = objectsOf(template['components']);
  const of = (type: string): Json =>
    components.find((component) => textOf(component['type'])?.toUpperCase() === type) ?? {};
  const [header, body] = [of('HEADER'), of('BODY')];
  const buttons = objectsOf(of('BUTTONS')['buttons']);
  return [
    {
      id,
      name,
      language,
      category: textOf(template['category'], 60) ?? '',
      headerFormat: textOf(header['format'], 60) ?? null,
      header: textOf(header['text']) ?? null,
      body: textOf(body['text']) ?? '',
      footer: textOf(of('FOOTER')['text']) ?? null,
      buttons: buttons.map((button) => textOf(button['text'], 200) ?? ''),
      parameters: [
        ...slotsIn('HEADER', header, 'header_text'),
        ...slotsIn('BODY', body, 'body_text'),
        ...buttons.flatMap(buttonSlots),
      ],
    },
  ];
}

/** `{{1}}` is known by its order, `{{first_name}}` by its name; each once, however often it stands there. */
function slotsIn(place: TemplateSlot['place'], component: Json, examples: string): TemplateSlot[] {
  const found = textOf(component['text'])?.matchAll(/\{\{\s*(\w+)\s*\}\}/g) ?? [];
  const given = objectOf(component['example']);
  const named = objectsOf(given[`${examples}_named_params`]);
  const ordered = listOf(given[examples]).flat();
  return [...new Set([...found].map((match) => match[1]!))].map((gap, index) => {
    const isNumber = /^\d+$/.test(gap);
    const example = isNumber
      ? ordered[index]
      : named.find((one) => one['param_name'] === gap)?.['example'];
    const name = isNumber ? null : gap;
    return { place, name, buttonIndex: null, example: textOf(example, 1_024) ?? null };
  });
}

function buttonSlots(button: Json, buttonIndex: number): TemplateSlot[] {
  if (!textOf(button['url'])?.includes('{{')) return [];
  const example = textOf(listOf(button['example'])[0], 1_024) ?? null;
  return [{ place: 'BUTTON', name: null, buttonIndex, example }];
}
