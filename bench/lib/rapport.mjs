/** The product's own modules and its server, from a build of `root`. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, Measured } from './processes.mjs';

export async function loadModules(root) {
  const load = (file) => import(pathToFileURL(path.join(root, 'dist', file)).href);
  const [embedded, migrate, logins, orm, pool, intake, work, claim, receive, sql, sealed] =
    await Promise.all([
      load('src/infra/embedded-postgres.js'),
      load('src/infra/migrate.js'),
      load('src/infra/server-login.js'),
      load('src/infra/orm.js'),
      load('src/infra/tenant-pool.js'),
      load('src/infra/intake.js'),
      load('src/infra/unit-of-work.js'),
      load('src/domain/conversation/claim-conversation.js'),
      load('src/domain/message/receive-messages.js'),
      load('src/domain/message/receive-messages.sql.js'),
      load('src/domain/kernel/sealed.js'),
    ]);
  return {
    ...embedded,
    ...migrate,
    ...logins,
    ...orm,
    ...pool,
    ...intake,
    ...work,
    ...claim,
    ...receive,
    ...sql,
    ...sealed,
    load,
  };
}

const secretKey = 'a key for measuring, long enough to be one';

/** The server as `npm start` runs it, with authentication, walls and guards on. */
export async function startRapport({ root, database, dataDir, core, nodeArgs = [] }) {
  const [port, smtpPort] = [await freePort(), await freePort()];
  const server = new Measured('rapport', path.join(root, 'dist/src/main.js'), {
    core,
    nodeArgs,
    cwd: root,
    env: {
      DATABASE_URL: database.url,
      NODE_ENV: 'production',
      REDIS_URL: '',
      PORT: String(port),
      SMTP_IN_PORT: String(smtpPort),
      DATA_DIR: path.join(dataDir, 'server'),
      SECRET_KEY: secretKey,
      LOG_LEVEL: 'error',
      DEMO: 'off',
      ROLE: 'all',
      // The limiter runs and counts; it shall not refuse.
      RATE_LIMIT_PER_SECOND: '100000000',
    },
  });
  await server.until(`http://127.0.0.1:${port}/readyz`);
  return Object.assign(server, { port, smtpPort });
}

export async function login(modules, database) {
  return modules.serverLogin(database.url, secretKey);
}

/** As the server under test seals it. */
export function seal(modules, plain) {
  return modules.seal(modules.deriveKey(secretKey, 'secrets at rest'), plain);
}

export function sealedSecret(modules) {
  return seal(modules, 'a secret of the chat');
}

/** A visitor's door: begins chats and says things in them. */
export class Visitors {
  constructor(port) {
    this.url = `http://127.0.0.1:${port}/visitor/graphql`;
  }

  async start(publicKey) {
    const query = `mutation ($input: StartChatInput!) { startChat(input: $input) { visitorToken userErrors { message } } }`;
    const { startChat } = await this.ask(query, {
      publicKey,
      text: 'Hello',
      clientId: randomUUID(),
    });
    if (!startChat.visitorToken) throw new Error(JSON.stringify(startChat));
    return startChat.visitorToken;
  }

  async say(token, text) {
    const query = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) { cursor userErrors { message } } }`;
    const { sendMessage } = await this.ask(query, { text, clientId: randomUUID() }, token);
    if (!sendMessage.cursor) throw new Error(JSON.stringify(sendMessage));
    return sendMessage.cursor;
  }

  async ask(query, input, token) {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}
