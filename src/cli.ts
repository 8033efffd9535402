import { Command, InvalidArgumentError } from 'commander';
import { openStores, type Stores } from './app/stores.js';
import { readConfig } from './config.js';
import { connectChatChannel, connectEmailChannel } from './domain/channel/connect-channel.js';
import { type Role, systemActor } from './domain/kernel/actor.js';
import { DomainError } from './domain/kernel/errors.js';
import { newUuid, publicId, uuidOf } from './domain/kernel/ids.js';
import { pruneEvents } from './domain/kernel/prune-events.js';
import { rebuildFacts } from './domain/metric/rebuild-facts.js';
import type { Work } from './domain/kernel/work.js';
import { createWorkspace } from './domain/workspace/create-workspace.js';
import {
  createMemberToken,
  type InviteMember,
  inviteMember,
} from './domain/workspace/invite-member.js';
import { diagnose } from './doctor.js';
import { inOneLine } from './operator-mistake.js';

const program = new Command('rapport').description(
  'Looks after a Rapport server, also while it runs.',
);

const workspace = program.command('workspace').description('Tenants');
workspace
  .command('create')
  .description('Create a workspace with its owner; prints the owner’s token once')
  .argument('[name]', 'name of the workspace')
  .option('--name <name>', 'the same as an option')
  .option('--owner-name <name>', 'name of the owner', 'Owner')
  .option('--owner-email <address>', 'email address of the owner', 'owner@localhost')
  .action(
    (name: string | undefined, options: { name?: string; ownerName: string; ownerEmail: string }) =>
      withStores(async ({ run }) => {
        const workspaceId = newUuid();
        const { result } = await run(systemActor(workspaceId), openWorkspace, {
          name: required(name ?? options.name, 'a name'),
          owner: { name: options.ownerName, email: options.ownerEmail, role: 'OWNER' },
        });
        print({
          workspace: publicId('Workspace', workspaceId),
          owner: publicId('Member', result.memberId),
          token: result.token,
        });
      }),
  );
workspace
  .command('list')
  .description('List workspaces')
  .action(() => withStores(async (stores) => print(await namedWorkspaces(stores))));

program
  .command('member')
  .description('People of a workspace')
  .command('invite')
  .description('Add a member; prints their token once')
  .argument('[email]', 'their email address')
  .option('--email <address>', 'the same as an option')
  .option('--name <name>', 'their name; without it the part of the address before the @')
  .option('--role <role>', 'OWNER, ADMIN, MANAGER or AGENT', 'AGENT')
  .option('--workspace <id>', 'needed when there are several')
  .action((given: string | undefined, options: InviteOptions) =>
    withStores(async (stores) => {
      const actor = systemActor(await chosenWorkspace(stores, options.workspace));
      const email = required(given ?? options.email, 'an email address');
      const name = options.name ?? email.split('@')[0]!;
      const role = options.role.toUpperCase() as Role;
      const { result } = await stores.run(actor, inviteMember, { name, email, role });
      print({ member: publicId('Member', result.memberId), token: result.token });
    }),
  );

program
  .command('token')
  .description('Members’ tokens')
  .command('create')
  .description('Create another token for a member; prints it once')
  .argument('[email]', 'the member’s email address')
  .option('--email <address>', 'the same as an option')
  .option('--days <days>', 'expires after so many days', wholeDays(1))
  .option('--workspace <id>', 'needed when there are several')
  .action(
    (given: string | undefined, options: { email?: string; days?: number; workspace?: string }) =>
      withStores(async (stores) => {
        const email = required(given ?? options.email, 'an email address');
        const workspaceId = await chosenWorkspace(stores, options.workspace);
        const [member] = await stores
          .reader(workspaceId)
          .rows<{ id: string }>(
            'select id from member where workspace_id = $1 and email = lower($2)',
            [workspaceId, email],
          );
        if (!member) throw new DomainError('NOT_FOUND', `There is no member ${email}.`);
        const expiresAt = options.days ? new Date(Date.now() + options.days * 86_400_000) : null;
        const input = { memberId: member.id, expiresAt };
        const { result } = await stores.run(systemActor(workspaceId), createMemberToken, input);
        print({ token: result.token, expiresAt });
      }),
  );

const channel = program.command('channel').description('Connected accounts');
channel
  .command('list')
  .description('List channels with their addresses and public keys')
  .option('--workspace <id>', 'only of this one')
  .action((options: { workspace?: string }) =>
    withStores(async (stores) => {
      const one = options.workspace && (await chosenWorkspace(stores, options.workspace));
      const lists = (one ? [one] : await stores.workspaceIds()).map((id) => channelsOf(stores, id));
      print((await Promise.all(lists)).flat());
    }),
  );
channel
  .command('connect')
  .description('Connect an email address (--address) or a website chat')
  .requiredOption('--name <name>', 'name of the channel')
  .option('--address <address>', 'receive mail for this address at the SMTP door')
  .option('--workspace <id>', 'needed when there are several')
  .action((options: { name: string; address?: string; workspace?: string }) =>
    withStores(async ({ run, sealSecret, ...stores }) => {
      const actor = systemActor(await chosenWorkspace(stores, options.workspace));
      const { name, address } = options;
      const { result } = address
        ? await run(actor, connectEmailChannel, { name, address })
        : await run(actor, connectChatChannel, { name, sealSecret });
      print({ ...result, channelId: publicId('Channel', result.channelId) });
    }),
  );

program
  .command('events')
  .description('The event log')
  .command('prune')
  .description('Forget events older than so many days; older cursors must resync')
  .requiredOption('--days <days>', 'keep so many days (0 forgets all)', wholeDays(0))
  .action((options: { days: number }) =>
    withStores(async ({ run, workspaceIds }) => {
      const before = new Date(Date.now() - options.days * 86_400_000);
      for (const id of await workspaceIds()) {
        const { result } = await run(systemActor(id), pruneEvents, { before });
        print({ workspace: publicId('Workspace', id), pruned: result });
      }
    }),
  );

program
  .command('metrics')
  .description('What is measured')
  .command('rebuild')
  .description(
    'Fold all facts anew from messages, assignments and changes; tells where they differed',
  )
  .option('--check', 'only compare; exits with 1 where something differs')
  .option('--workspace <id>', 'only of this one')
  .action((options: { check?: boolean; workspace?: string }) =>
    withStores(async (stores) => {
      const one = options.workspace && (await chosenWorkspace(stores, options.workspace));
      for (const id of one ? [one] : await stores.workspaceIds()) {
        const rebuilt = await rebuildWorkspace(stores, id, options.check === true);
        print({ workspace: publicId('Workspace', id), ...rebuilt });
        if (options.check && rebuilt.differences > 0) process.exitCode = 1;
      }
    }),
  );

program
  .command('migrate')
  .description('Bring the database schema up to date')
  .action(() => withStores(async () => console.log('The database is up to date.')));

program
  .command('doctor')
  .description('Check configuration, database, Redis, disk and what lies unsettled')
  .action(() =>
    withStores(async (stores, config) => {
      const findings = await diagnose(stores, config);
      for (const { ok, line } of findings) console.log(`${ok ? 'ok  ' : 'FAIL'}  ${line}`);
      if (findings.some((finding) => !finding.ok)) process.exitCode = 1;
    }),
  );

async function withStores(
  command: (stores: Stores, config: ReturnType<typeof readConfig>) => Promise<void>,
): Promise<void> {
  const config = readConfig();
  const stores = await openStores(config, { join: true, log: (line) => console.error(line) });
  try {
    await command(stores, config);
  } finally {
    await stores.close();
  }
}

/** Batch by batch, so that whoever works meanwhile hardly waits. */
async function rebuildWorkspace({ run }: Stores, workspaceId: string, isCheck: boolean) {
  const all = { conversations: 0, differences: 0, examples: [] as string[] };
  let after: string | undefined;
  do {
    const { result } = await run(systemActor(workspaceId), rebuildFacts, { after, isCheck });
    all.conversations += result.conversations;
    all.differences += result.differences.length;
    all.examples.push(...result.differences.slice(0, 10 - all.examples.length));
    after = result.last ?? undefined;
  } while (after);
  return all;
}

/** Both or neither: a workspace without an owner is nobody's. */
async function openWorkspace(work: Work, input: { name: string; owner: InviteMember }) {
  await createWorkspace(work, input);
  return inviteMember(work, input.owner);
}

interface InviteOptions {
  email?: string;
  name?: string;
  role: string;
  workspace?: string;
}

type Directory = Pick<Stores, 'workspaceIds' | 'reader'>;

async function namedWorkspaces({ workspaceIds, reader }: Directory) {
  const found = [];
  for (const id of await workspaceIds()) {
    const [row] = await reader(id).rows<{ name: string }>(
      'select name from workspace where id = $1',
      [id],
    );
    found.push({ id: publicId('Workspace', id), name: row?.name });
  }
  return found;
}

async function channelsOf({ reader }: Directory, workspaceId: string) {
  const rows = await reader(workspaceId).rows<{ id: string }>(
    `select id, kind, name, address, public_key as "publicKey", status from channel
     where workspace_id = $1 order by created_at`,
    [workspaceId],
  );
  const workspace = publicId('Workspace', workspaceId);
  return rows.map((row) => ({ workspace, ...row, id: publicId('Channel', row.id) }));
}

async function chosenWorkspace(
  { workspaceIds }: Pick<Directory, 'workspaceIds'>,
  id?: string,
): Promise<string> {
  const known = await workspaceIds();
  const wanted = id === undefined && known.length === 1 ? known[0] : uuidOf('Workspace', id ?? '');
  if (wanted && known.includes(wanted)) return wanted;
  throw new DomainError(
    'NOT_FOUND',
    id ? `There is no workspace ${id}.` : 'Say which: --workspace <id>.',
  );
}

function wholeDays(least: number): (text: string) => number {
  return (text) => {
    const days = /^\d+$/.test(text) ? Number(text) : NaN;
    if (days >= least && days <= 36_500) return days;
    throw new InvalidArgumentError(`It must be a whole number of days from ${least} to 36500.`);
  };
}

function required(value: string | undefined, what: string): string {
  if (value) return value;
  throw new DomainError('INVALID_INPUT', `This command needs ${what}: see --help.`);
}

function print(value: unknown): void {
  console.log(JSON.stringify(value, null, 2));
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(inOneLine(error) ?? error);
  process.exitCode = 1;
}
