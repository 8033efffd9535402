import { setTimeout as sleep } from 'node:timers/promises';
import { type OperationDefinitionNode, parse } from 'graphql';
import { newUuid, publicId } from '../../src/domain/kernel/ids.js';
import { memberId, received, sql, uuid } from '../journeys/desk.js';
import type { TestServer } from '../support/app.js';
import { ask, type Live, live } from '../support/client.js';
import { differences } from './differences.js';
import type { Example, LaterItem, Page } from './page.js';

const day = 24 * 3_600_000;

/** What operations can take as variables without having kept it. Each is made when it is first asked for. */
const given: Record<string, (server: TestServer) => unknown> = {
  conversationId: mailed,
  secondConversationId: mailed,
  thirdConversationId: mailed,
  channelId: ({ demo }) => demo.channels.find(({ kind }) => kind === 'EMAIL')!.id,
  chatChannelId: ({ demo }) => demo.channels.find(({ kind }) => kind === 'CHAT')!.id,
  teamId: newTeam,
  tagId: newTag,
  priyaId: (server) => memberId(server, 'Priya'),
  marcoId: (server) => memberId(server, 'Marco'),
  lenaId: (server) => memberId(server, 'Lena'),
  mayaId: (server) => memberId(server, 'Maya'),
  oliviaId: (server) => memberId(server, 'Olivia'),
  inAnHour: () => new Date(Date.now() + day / 24).toISOString(),
  tomorrow: () => new Date(Date.now() + day).toISOString(),
  yesterday: () => new Date(Date.now() - day).toISOString(),
};

async function mailed(server: TestServer): Promise<string> {
  return (await received(server)).id;
}

/** The agents are in it. */
async function newTeam(server: TestServer): Promise<string> {
  const memberIds = ['Priya', 'Marco', 'Lena'].map((name) => memberId(server, name));
  const answer = await ask(
    server.demo.url,
    server.token('Olivia'),
    `mutation ($memberIds: [ID!]) {
      createTeam(input: { name: "Front desk", memberIds: $memberIds }) { team { id } }
    }`,
    { memberIds },
  );
  const id: unknown = answer.data?.['createTeam']?.team?.id;
  if (typeof id !== 'string') throw new Error(`No team to give: ${JSON.stringify(answer)}`);
  return id;
}

async function newTag(server: TestServer): Promise<string> {
  const id = newUuid();
  const { workspace } = server.demo;
  const values = [uuid(workspace.id), id];
  await sql(server, `insert into tag (workspace_id, id, name) values ($1, $2, 'Holidays')`, values);
  return publicId('Tag', id);
}

/** Runs a page from top to bottom; the first thing that is not as the page says is thrown, with its place. */
export async function runPage(server: TestServer, page: Page): Promise<void> {
  const run = new Run(server, page.path);
  try {
    for (const step of page.steps) {
      if ('of' in step) await run.expectItem(step);
      else await run.perform(step);
    }
  } finally {
    await run.end();
  }
}

class Run {
  private readonly values = new Map<string, unknown>();
  private readonly followed = new Map<string, Live<Record<string, unknown>>>();

  constructor(
    private readonly server: TestServer,
    private readonly path: string,
  ) {}

  async perform(example: Example): Promise<void> {
    const operation = this.operationOf(example);
    const variables = await this.variablesOf(operation, example);
    if (operation.operation === 'subscription') return this.follow(example, operation, variables);
    for (const end = Date.now() + example.withinMs; ; await sleep(100)) {
      const answer = await ask(this.server.demo.url, this.token(example), example.query, variables);
      const wrong = this.check(example, answer);
      if (!wrong) return this.keep(example, answer.data);
      if (Date.now() >= end) throw new Error(wrong);
    }
  }

  async expectItem({ of, line, expected }: LaterItem): Promise<void> {
    const subscription = this.followed.get(of);
    if (!subscription) throw this.failure(line, `no subscription is called ${of}`);
    const fits = (item: unknown) => differences(expected, item).length === 0;
    await subscription
      .until((items) => items.some(fits))
      .catch((error: unknown) => {
        throw this.failure(line, `expected ${JSON.stringify(expected)} of ${of}. ${String(error)}`);
      });
  }

  async end(): Promise<void> {
    for (const subscription of this.followed.values()) await subscription.close();
  }

  /** Nothing wrong: undefined. Whatever the page does not expect to be refused has to be done. */
  private check(example: Example, answer: Awaited<ReturnType<typeof ask>>): string | undefined {
    for (const { line, expected } of example.answers) {
      const ofErrors = expected !== null && typeof expected === 'object' && 'errors' in expected;
      const wrong = differences(expected, ofErrors ? answer : answer.data);
      if (wrong.length > 0) return this.failure(line, wrong.join('\n  '), answer).message;
    }
    if (/"(errors|userErrors)":/.test(JSON.stringify(example.answers))) return undefined;
    const refusals = Object.values(answer.data ?? {}).flatMap(
      (payload: { userErrors?: unknown[] } | null) => payload?.userErrors ?? [],
    );
    if (!answer.errors && refusals.length === 0) return undefined;
    return this.failure(example.line, 'it was refused, as the page does not say', answer).message;
  }

  /** Open until the page ends. Its first item comes before anything that follows on the page is done. */
  private async follow(
    example: Example,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): Promise<void> {
    const { url } = this.server.demo;
    const subscription = live(url, this.token(example), example.query, variables);
    const name = operation.name?.value ?? `line ${example.line}`;
    this.followed.set(name, subscription);
    await subscription
      .until((items) => items.length > 0)
      .catch((error: unknown) => {
        throw this.failure(example.line, String(error));
      });
    for (const answer of example.answers) await this.expectItem({ of: name, ...answer });
    this.keep(example, subscription.received[0]!);
  }

  private operationOf({ query, line }: Example): OperationDefinitionNode {
    try {
      return parse(query).definitions.find((one) => one.kind === 'OperationDefinition')!;
    } catch (error) {
      throw this.failure(line, String(error));
    }
  }

  private async variablesOf(operation: OperationDefinitionNode, { line }: Example) {
    const variables: Record<string, unknown> = {};
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      const name = variable.name.value;
      if (!this.values.has(name) && given[name])
        this.values.set(name, await given[name](this.server));
      if (this.values.has(name)) variables[name] = this.values.get(name);
      else if (!defaultValue) throw this.failure(line, `$${name} was neither kept nor given`);
    }
    return variables;
  }

  private keep(example: Example, data: Record<string, unknown>): void {
    for (const [name, path] of example.keep) {
      const value = path
        .split('.')
        .reduce<any>((inner, key) => (inner as Record<string, unknown> | null)?.[key], data);
      if (value == null) throw this.failure(example.line, `${path} is not in the answer`, data);
      this.values.set(name, value);
    }
  }

  private token({ asker, line }: Example): string {
    if (asker === 'API key') return this.server.demo.apiKey;
    const member = this.server.demo.members.find(({ name }) => name === asker);
    if (!member) throw this.failure(line, `nobody is called ${asker}`);
    return member.token;
  }

  private failure(line: number, what: string, answer?: unknown): Error {
    const shown = answer === undefined ? '' : `\nThe answer: ${JSON.stringify(answer, null, 2)}`;
    return new Error(`${this.path}:${line}\n  ${what}${shown}`);
  }
}
