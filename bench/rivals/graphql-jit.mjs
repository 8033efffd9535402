/** Flat SQL and graphql-jit on node:http: no Apollo, no authentication, no guards. Members and tags in memory. */
import { createServer } from 'node:http';
import { buildSchema, GraphQLScalarType, parse } from 'graphql';
import { compileQuery } from 'graphql-jit';
import { page, placeOf, port, readJson, rows, workspaceId } from './common.mjs';
import { typeDefs, typeOfChange } from './schema.mjs';
import { flatConversation, flatInbox, flatTimeline } from './sql.mjs';

const named = async (table) =>
  new Map(
    (await rows(`select id, name from ${table} where workspace_id = $1`, [workspaceId])).map(
      (row) => [row.id, row],
    ),
  );
const members = await named('member');
const tags = await named('tag');
for (const member of members.values()) member.__typename = 'Member';

function conversation(row) {
  row.contact = {
    id: row.contact_id,
    name: row.contact_name,
    company: row.contact_company,
    tier: row.contact_tier,
  };
  row.assignee = members.get(row.assignee_id) ?? null;
  row.lastMessage = row.message_id && {
    id: row.message_id,
    direction: row.direction,
    preview: row.preview,
    createdAt: row.message_at,
  };
  row.tags = row.tag_ids?.map((id) => tags.get(id)) ?? [];
  return row;
}

function item(row) {
  row.__typename = typeOfChange[row.change] ?? row.kind;
  row.createdAt = row.created_at;
  row.author =
    row.actor_kind === 'CONTACT'
      ? { __typename: 'Contact', id: row.actor_id, name: row.contact_name }
      : members.get(row.actor_id);
  row.actor = row.author;
  return row;
}

const schema = buildSchema(typeDefs);
for (const type of Object.values(schema.getTypeMap())) {
  if ('resolveType' in type) type.resolveType = (value) => value.__typename;
  if (type instanceof GraphQLScalarType && type.name === 'DateTime')
    type.serialize = (date) => date.toISOString();
}
const query = schema.getQueryType().getFields();
query.inbox.resolve = async (_, { after }) =>
  page(await rows(flatInbox, [workspaceId, ...placeOf(after)]), conversation);
query.conversation.resolve = async (_, { id }) => {
  const [row] = await rows(flatConversation, [workspaceId, id]);
  return row && conversation(row);
};
schema.getType('Conversation').getFields().timeline.resolve = async ({ id }) => ({
  nodes: (await rows(flatTimeline, [workspaceId, id])).map(item),
});

const compiled = new Map();

createServer((request, response) => void answer(request, response)).listen(port, '127.0.0.1');

async function answer(request, response) {
  if (request.method === 'GET') return response.end('ok');
  const body = await readJson(request);
  let run = compiled.get(body.query);
  if (!run) compiled.set(body.query, (run = compileQuery(schema, parse(body.query)).query));
  const text = JSON.stringify(await run({}, {}, body.variables));
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  return response.end(text);
}
