/** Mercurius with JIT and its loaders, prepared statements. */
import fastify from 'fastify';
import { GraphQLScalarType } from 'graphql';
import mercurius from 'mercurius';
import { page, placeOf, port, rows, workspaceId } from './common.mjs';
import { typeDefs, typeOfChange } from './schema.mjs';
import { byIds, plainConversation, plainInbox, plainTimeline } from './sql.mjs';

async function found(sql, ids, typename) {
  const unique = [...new Set(ids)];
  const records = unique.length > 0 ? await rows(sql, [workspaceId, unique]) : [];
  return new Map(
    records.map((record) => [record.id, typename ? { ...record, __typename: typename } : record]),
  );
}

/** Rows are new objects each time, so a cache of the loader's own would only cost. */
const batched = (loader) => ({ loader, opts: { cache: false } });

const one = (sql, column) =>
  batched(async (queries) => {
    const keys = queries.map(({ obj }) => obj[column]);
    const known = await found(sql, keys.filter(Boolean));
    return keys.map((key) => known.get(key) ?? null);
  });

const actors = batched(async (queries) => {
  const of = (kind) =>
    queries.filter(({ obj }) => obj.actor_kind === kind).map(({ obj }) => obj.actor_id);
  const [contacts, members] = await Promise.all([
    found(byIds.contacts, of('CONTACT'), 'Contact'),
    found(byIds.members, of('MEMBER'), 'Member'),
  ]);
  return queries.map(({ obj }) => contacts.get(obj.actor_id) ?? members.get(obj.actor_id) ?? null);
});

const tags = batched(async (queries) => {
  const known = await found(
    byIds.tags,
    queries.flatMap(({ obj }) => obj.tag_ids ?? []),
  );
  return queries.map(({ obj }) => (obj.tag_ids ?? []).map((id) => known.get(id)));
});

const typeOf = (row) => row.__typename;
const item = (row) => ({
  ...row,
  __typename: typeOfChange[row.change] ?? row.kind,
  createdAt: row.created_at,
});

const app = fastify();
app.get('/', () => 'ok');
await app.register(mercurius, {
  schema: typeDefs,
  jit: 1,
  resolvers: {
    DateTime: new GraphQLScalarType({ name: 'DateTime', serialize: (date) => date.toISOString() }),
    Actor: { resolveType: typeOf },
    TimelineItem: { resolveType: typeOf },
    Query: {
      inbox: async (_, { after }) =>
        page(await rows(plainInbox, [workspaceId, ...placeOf(after)]), (row) => row),
      conversation: async (_, { id }) =>
        (await rows(plainConversation, [workspaceId, id]))[0] ?? null,
    },
    Conversation: {
      timeline: async ({ id }) => ({
        nodes: (await rows(plainTimeline, [workspaceId, id])).map(item),
      }),
    },
  },
  loaders: {
    Conversation: {
      contact: one(byIds.contacts, 'contact_id'),
      assignee: one(byIds.members, 'assignee_id'),
      lastMessage: one(byIds.messages, 'last_message_id'),
      tags,
    },
    Message: { author: actors },
    Note: { author: actors },
    ConversationClaimed: { actor: actors },
    ConversationResolved: { actor: actors },
  },
});
await app.listen({ port, host: '127.0.0.1' });
