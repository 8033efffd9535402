/** PostGraphile 5 on the same tables. Smart tags name the relations that no foreign key tells of. */
import { createServer } from 'node:http';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { makeJSONPgSmartTagsPlugin } from 'postgraphile/utils';
import { port } from './common.mjs';

const author = (kind) => [
  `(workspace_id, ${kind}_id) references contact (workspace_id, id)|@fieldName ${kind}Contact`,
  `(workspace_id, ${kind}_id) references member (workspace_id, id)|@fieldName ${kind}Member`,
];

const tags = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    class: {
      conversation: {
        tags: {
          foreignKey: [
            '(workspace_id, last_message_id) references message (workspace_id, id)|@fieldName lastMessage',
          ],
        },
        attribute: {
          status: { tags: { behavior: ['+attribute:filterBy', '+condition:attribute:filterBy'] } },
        },
      },
      message: { tags: { foreignKey: author('author') } },
      note: { tags: { foreignKey: author('author') } },
      conversation_change: { tags: { foreignKey: author('actor') } },
    },
  },
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: 10 },
    }),
  ],
  grafserv: { port, graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});

const server = createServer((request, response) => {
  if (request.method === 'GET') response.end('ok');
});
server.removeAllListeners('request');
const serv = instance.createServ(grafserv);
await serv.addTo(server);
const [answer] = server.listeners('request');
server.removeAllListeners('request');
server.on('request', (request, response) => {
  if (request.method === 'GET' && request.url === '/') response.end('ok');
  else answer(request, response);
});
server.listen(port, '127.0.0.1');
