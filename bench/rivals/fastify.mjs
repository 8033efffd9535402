/** By hand: Fastify, flat rows with everything joined, objects made in JavaScript. */
import fastify from 'fastify';
import { page, placeOf, port, rows, workspaceId } from './common.mjs';
import { joinedConversation, joinedInbox, joinedTimeline } from './sql.mjs';

const app = fastify();

const conversation = (row) => ({
  id: row.id,
  number: row.number,
  status: row.status,
  priority: row.priority,
  subject: row.subject,
  waitingSince: row.waitingSince,
  lastActivityAt: row.lastActivityAt,
  unreadCount: row.unreadCount,
  contact: {
    id: row.contact_id,
    name: row.contact_name,
    company: row.contact_company,
    tier: row.contact_tier,
  },
  assignee: row.assignee_id && { id: row.assignee_id, name: row.assignee_name },
  lastMessage: row.message_id && {
    id: row.message_id,
    direction: row.direction,
    preview: row.preview,
    createdAt: row.message_at,
  },
  tags: row.tag_ids.map((id, n) => ({ id, name: row.tag_names[n] })),
});

const item = (row) => ({
  __typename: row.kind,
  id: row.id,
  sequence: row.sequence,
  direction: row.direction,
  text: row.text,
  createdAt: row.created_at,
  change: row.change,
  author: { id: row.actor_id, name: row.actor_name },
});

app.get('/', () => 'ok');

app.post('/inbox', async (request) => {
  const records = await rows(joinedInbox, [workspaceId, ...placeOf(request.body.after)]);
  return { data: { inbox: page(records, conversation) } };
});

app.post('/view', async (request) => {
  const values = [workspaceId, request.body.id];
  const [[row], items] = await Promise.all([
    rows(joinedConversation, values),
    rows(joinedTimeline, values),
  ]);
  const { contact_id, contact_name, assignee_id, assignee_name, ...rest } = row;
  return {
    data: {
      conversation: {
        ...rest,
        contact: { id: contact_id, name: contact_name },
        assignee: assignee_id && { id: assignee_id, name: assignee_name },
        timeline: { nodes: items.map(item) },
      },
    },
  };
});

await app.listen({ port, host: '127.0.0.1' });
