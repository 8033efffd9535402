/** Servers as they run outside: processes of their own, which can be killed at any moment. */
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Demo } from '../../src/demo/workspace.js';
import { data } from './client.js';
import { CustomSource, signingSecret } from './custom-source.js';
import { endTied, freePort, spawnTied } from '../../src/infra/tied-process.js';

const program = path.join(import.meta.dirname, '../../dist/src/main.js');

export interface ProcessOptions {
  /** DATABASE_URL and what else it shall be told. Without DATABASE_URL it runs its own. */
  env?: Record<string, string>;
  /** Works on the same files as another one. */
  dataDir?: string;
}

export class ServerProcess {
  demo!: Demo;
  /** Of a server whose custom channel was connected. */
  source!: CustomSource;
  private child: ChildProcess | undefined;

  private constructor(
    readonly dataDir: string,
    readonly port: number,
    readonly smtpPort: number,
    private readonly env: Record<string, string>,
    private readonly ownsFiles: boolean,
  ) {}

  static async start({ env = {}, dataDir }: ProcessOptions = {}): Promise<ServerProcess> {
    const files = dataDir ?? (await mkdtemp(path.join(tmpdir(), 'rapport-faults-')));
    const server = new ServerProcess(files, await freePort(), await freePort(), env, !dataDir);
    await server.launch();
    server.demo = JSON.parse(await readFile(path.join(files, 'demo.json'), 'utf8')) as Demo;
    return server;
  }

  /** A custom channel, over which webhooks come in, and replies go out when there is where to. */
  async connectSource(outboundUrl?: string): Promise<void> {
    const secret = signingSecret();
    const { connectChannel } = await data(
      this.url,
      this.token('Olivia'),
      'mutation ($input: ConnectChannelInput!) { connectChannel(input: $input) { channel { webhookUrl } } }',
      { input: { name: 'App', custom: { signingSecret: secret, outboundUrl } } },
    );
    this.source = new CustomSource(connectChannel.channel.webhookUrl, secret);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`;
  }

  get visitorUrl(): string {
    return `http://127.0.0.1:${this.port}/visitor/graphql`;
  }

  get running(): boolean {
    return !!this.child && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Of a server that runs its own. */
  databaseUrl(): Promise<string> {
    return readFile(path.join(this.dataDir, 'database.url'), 'utf8');
  }

  token(name: string): string {
    return this.demo.members.find((member) => member.name === name)!.token;
  }

  channel(kind: 'EMAIL' | 'CHAT'): Demo['channels'][number] {
    return this.demo.channels.find((channel) => channel.kind === kind)!;
  }

  /** At the same doors; milliseconds until it says that it is ready. */
  async launch(): Promise<number> {
    const startedAt = performance.now();
    const output = openSync(this.logFile, 'a', 0o600);
    this.child = spawnTied(process.execPath, ['--enable-source-maps', program], {
      cwd: this.dataDir,
      env: {
        PATH: process.env['PATH'],
        PORT: String(this.port),
        SMTP_IN_PORT: String(this.smtpPort),
        DATA_DIR: this.dataDir,
        SECRET_KEY: 'a secret key for tests, long enough to pass',
        LOG_LEVEL: 'warn',
        ...this.env,
      },
      output,
    });
    closeSync(output);
    while (!(await this.isReady())) {
      if (!this.running) throw new Error(`The server does not start: ${await this.lastWords()}`);
      if (performance.now() - startedAt > 60_000)
        throw new Error(`The server is not ready: ${await this.lastWords()}`);
      await sleep(20);
    }
    return Math.round(performance.now() - startedAt);
  }

  /** SIGKILL: it says nothing and finishes nothing. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!this.running || !child) return;
    const gone = once(child, 'exit');
    child.ref();
    child.kill('SIGKILL');
    await gone;
  }

  /** SIGTERM; its exit code, and how long it took. */
  async terminate(): Promise<{ code: number | null; ms: number }> {
    const startedAt = performance.now();
    const gone = once(this.child!, 'exit') as Promise<[number | null]>;
    this.child!.ref();
    this.child!.kill('SIGTERM');
    const [code] = await gone;
    return { code, ms: Math.round(performance.now() - startedAt) };
  }

  /** Resident memory in MB. */
  async memory(): Promise<number> {
    const status = await readFile(`/proc/${this.child!.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)![1]) / 1024;
  }

  async lastWords(): Promise<string> {
    const said = await readFile(this.logFile, 'utf8').catch(() => '');
    return said.trimEnd().split('\n').slice(-5).join('\n');
  }

  async end(): Promise<void> {
    if (this.child) await endTied(this.child);
    if (!this.ownsFiles) return;
    const again = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };
    await rm(this.dataDir, again);
  }

  private get logFile(): string {
    return path.join(this.dataDir, `server-${this.port}.log`);
  }

  private async isReady(): Promise<boolean> {
    try {
      const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`);
      await answer.arrayBuffer();
      return answer.ok;
    } catch {
      return false;
    }
  }
}
