import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connectChatChannel, connectEmailChannel } from '../domain/channel/connect-channel.js';
import { type Role, systemActor } from '../domain/kernel/actor.js';
import { newUuid, publicId } from '../domain/kernel/ids.js';
import { createApiKey } from '../domain/workspace/create-api-key.js';
import { createWorkspace } from '../domain/workspace/create-workspace.js';
import { inviteMember } from '../domain/workspace/invite-member.js';
import type { Run } from '../infra/unit-of-work.js';

/** Where the doors of this server are. */
export interface Doors {
  url: string;
  wsUrl: string;
  visitorUrl: string;
  smtpPort: number;
}

/** What `DATA_DIR/demo.json` holds: everything a newcomer needs to work through the API. */
export interface Demo extends Doors {
  workspace: { id: string };
  members: { id: string; name: string; email: string; role: Role; token: string }[];
  apiKey: string;
  channels: {
    id: string;
    kind: string;
    address?: string;
    publicKey?: string;
    identitySecret?: string;
  }[];
}

const people: { name: string; role: Role }[] = [
  { name: 'Olivia', role: 'OWNER' },
  { name: 'Maya', role: 'MANAGER' },
  { name: 'Priya', role: 'AGENT' },
  { name: 'Marco', role: 'AGENT' },
  { name: 'Lena', role: 'AGENT' },
];

/** An owner, a manager, three agents, a mailbox and a website chat, ready to be tried. */
export async function seedDemo(
  run: Run,
  sealSecret: (plain: string) => string,
): Promise<Omit<Demo, keyof Doors>> {
  const workspaceId = newUuid();
  const actor = systemActor(workspaceId);
  await run(actor, createWorkspace, { name: 'Demo' });
  const members: Demo['members'] = [];
  for (const { name, role } of people) {
    const email = `${name.toLowerCase()}@demo.test`;
    const { result } = await run(actor, inviteMember, { name, email, role });
    members.push({
      id: publicId('Member', result.memberId),
      name,
      email,
      role,
      token: result.token,
    });
  }
  const address = 'support@demo.test';
  const mail = await run(actor, connectEmailChannel, { name: 'Support', address });
  const chat = await run(actor, connectChatChannel, { name: 'Website', sealSecret });
  const key = await run(actor, createApiKey, {
    name: 'Demo',
    scopes: ['READ', 'WRITE', 'NOTES', 'ADMIN'],
  });
  const { publicKey, identitySecret } = chat.result;
  return {
    workspace: { id: publicId('Workspace', workspaceId) },
    members,
    apiKey: key.result.secret,
    channels: [
      { id: publicId('Channel', mail.result.channelId), kind: 'EMAIL', address },
      { id: publicId('Channel', chat.result.channelId), kind: 'CHAT', publicKey, identitySecret },
    ],
  };
}

/** Writes the file, readable by its owner alone: it holds tokens. */
export async function writeDemo(dataDir: string, demo: Demo): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(demoPath(dataDir), `${JSON.stringify(demo, null, 2)}\n`, { mode: 0o600 });
}

export async function readDemo(dataDir: string): Promise<Demo | undefined> {
  return readFile(demoPath(dataDir), 'utf8').then(
    (text) => JSON.parse(text) as Demo,
    () => undefined,
  );
}

function demoPath(dataDir: string): string {
  return join(dataDir, 'demo.json');
}

/** A first step that can be pasted into a shell as it stands. */
export function firstStep(demo: Demo, dataDir: string): string {
  const priya = demo.members.find((member) => member.name === 'Priya')!;
  const smtp = `smtp://127.0.0.1:${demo.smtpPort}`;
  const chat = demo.channels.find((channel) => channel.kind === 'CHAT');
  return `
The demo workspace (all of this is in ${demoPath(dataDir)}):
${demo.members.map((m) => `  ${m.name.padEnd(7)} ${m.role.padEnd(8)} ${m.token}`).join('\n')}
  API key          ${demo.apiKey}
  Chat public key  ${chat?.publicKey}

First step: be a customer and send a mail, then look into the inbox as Priya.

  printf 'From: Ana <ana@example.com>\\r\\nTo: support@demo.test\\r\\nSubject: My order\\r\\n\\r\\nWhere is it?\\r\\n' |
    curl -s ${smtp} --mail-from ana@example.com --mail-rcpt support@demo.test -T -

  curl -s ${demo.url} -H 'content-type: application/json' -H 'authorization: Bearer ${priya.token}' \\
    -d '{"query":"{ inbox { nodes { number subject contact { name } waitingSince lastMessage { text } } } }"}'

Or open ${demo.url.replace(/\/graphql$/, '/')} in a browser. \`npm run demo\` brings the inbox to life.
Managers see where the work stands at ${demo.url.replace(/\/graphql$/, '/board')}, with Maya's token.
`;
}
