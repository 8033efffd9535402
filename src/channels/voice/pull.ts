import { isObject, type Json } from '../twilio/form.js';
import { type Ask, type Pull, whole } from '../twilio/list.js';

/** Calls from and to the number that ended. https://www.twilio.com/docs/voice/api/call-resource#read-multiple-call-resources */
export const callPull: Pull = {
  field: 'calls',
  lists: ({ settings }, since) =>
    ['To', 'From'].map((end) => ({
      path: '/Calls',
      filter: new URLSearchParams({
        'EndTime>': whole(since),
        PageSize: '200',
        [end]: settings['phoneNumber'] ?? '',
      }),
    })),
  happenedAt: (item, { settings }) => {
    const isOver = over.has(String(item['status'])) && !item['parent_call_sid'];
    const isOurs = [item['to'], item['from']].includes(settings['phoneNumber']);
    const time = Date.parse(String(item['end_time']));
    return isOver && isOurs && !Number.isNaN(time) ? new Date(time) : undefined;
  },
  dedupeKey: (item) => `ended ${String(item['sid'])}`,
  complete: async (item, ask) => ({ ...item, ...(await moreOf(item, ask)) }),
};

const over = new Set(['completed', 'busy', 'no-answer', 'failed', 'canceled']);

/** Whom it was put through to, and, where that was nobody, whether the caller spoke to a machine. */
async function moreOf({ sid }: Json, ask: Ask): Promise<Json> {
  const filter = new URLSearchParams({ ParentCallSid: String(sid) });
  const { calls: legs } = await ask('/Calls', filter);
  const { recordings } = await ask(`/Calls/${String(sid)}/Recordings`);
  return { legs: listOf(legs), recordings: listOf(recordings) };
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
