import type { ChildProcess } from 'node:child_process';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import net from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { ensure } from './ensure.js';
import { endTied, freePort, spawnTied } from '../../src/infra/tied-process.js';

export interface Dovecot {
  port: number;
  /** Gives the mailbox of this name a password, or another one. */
  setPassword(user: string, password: string): Promise<void>;
  /** Puts a mail into the INBOX; it may be stopped meanwhile. */
  drop(user: string, raw: string): Promise<void>;
  /** A mail program on this mailbox. */
  program<T>(user: string, work: (client: ImapFlow) => Promise<T>): Promise<T>;
  /** The mail with these words stays where it is, but cannot be read. */
  spoil(user: string, words: string): Promise<void>;
  /** The folder gets a new UIDVALIDITY, as after a restored backup: the same mails under other numbers. */
  renumber(user: string, folder?: string): Promise<void>;
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export interface DovecotOptions {
  /** Tells whether an access token is good: asked with the token at the end, as RFC 7662 answers. */
  introspectionUrl?: string;
}

/** A real IMAP server on this machine, with mailboxes of its own; it may not run as root, so root lends it to nobody. */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  const program = ensure('dovecot');
  const dir = await mkdtemp(path.join(tmpdir(), 'rapport-dovecot-'));
  const port = await freePort();
  const owner = ownerOf();
  const passwords = new Map<string, string>();
  const setPassword = async (user: string, password: string): Promise<void> => {
    passwords.set(user, password);
    // A file for each: dovecot sees a change only by size, or by the second.
    await writeFile(path.join(dir, 'users', user), `${user}:{PLAIN}${password}\n`);
  };
  for (const name of ['mail', 'users']) await mkdir(path.join(dir, name));
  await writeFile(path.join(dir, 'oauth2.conf'), oauth2(options.introspectionUrl ?? ''));
  await writeFile(path.join(dir, 'dovecot.conf'), config(dir, port, owner, options));
  for (const name of ['', 'mail', 'users']) await chown(path.join(dir, name), owner.uid, owner.gid);
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = await launch(program, dir, port, owner);
  };
  const stop = async (): Promise<void> => {
    if (!server?.pid) return;
    // Its processes go on serving who is connected when only the first of them ends.
    process.kill(-server.pid, 'SIGKILL');
    await endTied(server);
    await rm(path.join(dir, 'run'), { recursive: true, force: true });
    server = undefined;
  };
  await start();
  return {
    port,
    setPassword,
    drop: (user, raw) => drop(path.join(dir, 'mail', user, 'Maildir'), raw, owner),
    program: (user, work) => withProgram(port, user, passwords.get(user)!, work),
    spoil: (user, words) => spoil(path.join(dir, 'mail', user, 'Maildir'), words),
    renumber: (user, folder) => renumber(path.join(dir, 'mail', user, 'Maildir'), folder),
    start,
    stop,
    async close() {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

interface Owner {
  name: string;
  group: string;
  uid: number;
  gid: number;
}

function ownerOf(): Owner {
  const { username, uid, gid } = userInfo();
  if (uid !== 0) return { name: username, group: String(gid), uid, gid };
  return { name: 'nobody', group: 'nogroup', uid: 65_534, gid: 65_534 };
}

function config(dir: string, port: number, owner: Owner, { introspectionUrl }: DovecotOptions) {
  const tokens = `passdb {
    driver = oauth2
    mechanisms = xoauth2 oauthbearer
    args = ${dir}/oauth2.conf
  }`;
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${dir}/run
state_dir = ${dir}/state
log_path = ${dir}/log
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
default_internal_user = ${owner.name}
default_internal_group = ${owner.group}
default_login_user = ${owner.name}
first_valid_uid = 1
mail_location = maildir:~/Maildir
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${dir}/mail/%u
}
passdb {
  driver = passwd-file
  mechanisms = plain login
  args = scheme=plain ${dir}/users/%u
}
${introspectionUrl ? tokens : ''}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
}
service anvil {
  chroot =
  # Whoever failed to log in would be kept waiting, longer each time.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

function oauth2(url: string): string {
  return `introspection_mode = get
introspection_url = ${url}
username_attribute = username
active_attribute = active
active_value = true
`;
}

async function launch(
  program: string,
  dir: string,
  port: number,
  { uid, gid }: Owner,
): Promise<ChildProcess> {
  const identity = process.getuid?.() === 0 ? { uid, gid } : {};
  const server = spawnTied(program, ['-F', '-c', path.join(dir, 'dovecot.conf')], {
    ...identity,
    cwd: dir,
    output: 'ignore',
  });
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await sleep(20)) {
    if (server.exitCode !== null) break;
    if (await listens(port)) return server;
  }
  await endTied(server);
  const log = await readFile(path.join(dir, 'log'), 'utf8').catch(() => 'It wrote no log.');
  throw new Error(`dovecot does not start: ${log.slice(-2000)}`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

async function withProgram<T>(
  port: number,
  user: string,
  pass: string,
  work: (client: ImapFlow) => Promise<T>,
): Promise<T> {
  const server = { host: '127.0.0.1', port, secure: false, doSTARTTLS: false };
  const client = new ImapFlow({ ...server, auth: { user, pass }, logger: false });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    client.close();
  }
}

/** As a delivery agent does it: https://cr.yp.to/proto/maildir.html. */
async function drop(maildir: string, raw: string, { uid, gid }: Owner): Promise<void> {
  const name = `${Date.now()}.${crypto.randomUUID()}.test`;
  const draft = path.join(maildir, 'tmp', name);
  await writeFile(draft, raw);
  await chown(draft, uid, gid);
  await rename(draft, path.join(maildir, 'new', name));
}

async function spoil(maildir: string, words: string): Promise<void> {
  for (const folder of ['new', 'cur'])
    for (const name of await readdir(path.join(maildir, folder))) {
      const file = path.join(maildir, folder, name);
      if ((await readFile(file, 'utf8')).includes(words)) await chmod(file, 0);
    }
}

/** Dovecot keeps the numbers of a Maildir in files of its own; without them it counts anew. */
async function renumber(maildir: string, folder?: string): Promise<void> {
  const place = folder ? path.join(maildir, `.${folder}`) : maildir;
  for (const name of [
    'dovecot-uidlist',
    'dovecot.index.log',
    'dovecot.index',
    'dovecot.index.cache',
  ])
    await rm(path.join(place, name), { force: true });
}
