import { connectChatChannel } from '../../src/domain/channel/connect-channel.js';
import { systemActor } from '../../src/domain/kernel/actor.js';
import { newUuid, publicId } from '../../src/domain/kernel/ids.js';
import { createWorkspace } from '../../src/domain/workspace/create-workspace.js';
import { inviteMember } from '../../src/domain/workspace/invite-member.js';
import type { TestServer } from '../support/app.js';
import { Desk, eventually, sql, uuid } from './desk.js';
import { Visitor } from './visitor.js';

export interface Decision {
  rule: { name: string } | null;
  outcome: string;
  reason: string;
  strategy: string | null;
  step: number | null;
  chosen: { name: string } | null;
  candidates: {
    member: { name: string };
    load: number;
    skills: { name: string; level: number }[];
    eligible: boolean;
    reason: string;
    step: number | null;
  }[];
}

export interface Routed {
  assignee: { id: string; name: string } | null;
  team: { name: string } | null;
  queue: { position: number; rule: { name: string } } | null;
  routing: Decision | null;
}

const routed = `assignee { id name } team { name } queue { position rule { name } }
  routing { rule { name } outcome reason strategy step chosen { name } candidates {
    member { name } load skills { name level } eligible reason step } }`;

/** A workspace of its own with a website's chat and members by name, who are online; `Boss` owns it. */
export class Floor {
  private constructor(
    readonly server: TestServer,
    readonly id: string,
    readonly publicKey: string,
    private readonly members: Map<string, { id: string; desk: Desk }>,
  ) {}

  static async open(server: TestServer, names: readonly string[]): Promise<Floor> {
    const { run, sealSecret } = server.app.stores;
    const id = newUuid();
    const actor = systemActor(id);
    await run(actor, createWorkspace, { name: 'Floor' });
    const members = new Map<string, { id: string; desk: Desk }>();
    for (const name of ['Boss', ...names]) {
      const role = name === 'Boss' ? ('OWNER' as const) : ('AGENT' as const);
      const person = { name, email: `${name.replace(' ', '')}-${id}@floor.test`, role };
      const { result } = await run(actor, inviteMember, person);
      members.set(name, {
        id: publicId('Member', result.memberId),
        desk: new Desk(server, result.token),
      });
    }
    const { result: chat } = await run(actor, connectChatChannel, { name: 'Site', sealSecret });
    const floor = new Floor(server, id, chat.publicKey, members);
    await floor.set('Boss', { availability: 'OFFLINE' });
    return floor;
  }

  member(name: string): string {
    return this.members.get(name)!.id;
  }

  desk(name: string): Desk {
    return this.members.get(name)!.desk;
  }

  get boss(): Desk {
    return this.desk('Boss');
  }

  async publish(rules: object[], more: object = {}) {
    const { data, errors } = await this.boss.ask<{
      publishRoutingRules: {
        version: { version: number; isPublished: boolean } | null;
        userErrors: { code: string; field: string[]; message: string }[];
      };
    }>(
      `mutation ($input: PublishRoutingRulesInput!) { publishRoutingRules(input: $input) {
         version { version isPublished } userErrors { code field message } } }`,
      { input: { rules, ...more } },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.publishRoutingRules;
  }

  /** A stranger, or somebody the site vouches for, writes: their conversation. */
  async arrive(text = 'Hello?', visitor = new Visitor(this.server)): Promise<string> {
    const { chat } = await visitor.start({ publicKey: this.publicKey, text });
    return chat!.id;
  }

  async routed(id: string): Promise<Routed> {
    const { data } = await this.boss.ask<{ conversation: Routed }>(
      `query ($id: ID!) { conversation(id: $id) { ${routed} } }`,
      { id },
    );
    return data.conversation;
  }

  async status(id: string): Promise<string> {
    const { data } = await this.boss.ask<{ conversation: { status: string } }>(
      'query ($id: ID!) { conversation(id: $id) { status } }',
      { id },
    );
    return data.conversation.status;
  }

  /** As soon as routing has decided about it; read once more, for the first look may have come in between. */
  async decided(id: string): Promise<Routed & { routing: Decision }> {
    await eventually(async () => (await this.routed(id)).routing);
    const found = await this.routed(id);
    return { ...found, routing: found.routing! };
  }

  async owner(id: string): Promise<string | undefined> {
    const { assignee } = await eventually(async () => {
      const found = await this.routed(id);
      return found.assignee && found;
    });
    return assignee!.name;
  }

  async set(name: string, columns: Record<string, unknown>): Promise<void> {
    for (const [column, value] of Object.entries(columns))
      await sql(this.server, `update member set ${column} = $2 where id = $1`, [
        uuid(this.member(name)),
        value,
      ]);
  }

  async team(name: string, members: readonly string[]): Promise<string> {
    const id = newUuid();
    await sql(this.server, 'insert into team (workspace_id, id, name) values ($1, $2, $3)', [
      this.id,
      id,
      name,
    ]);
    for (const member of members)
      await sql(this.server, 'insert into team_member values ($1, $2, $3)', [
        this.id,
        id,
        uuid(this.member(member)),
      ]);
    return publicId('Team', id);
  }

  async skill(name: string, levels: Record<string, number>): Promise<string> {
    const id = newUuid();
    await sql(this.server, 'insert into skill (workspace_id, id, name) values ($1, $2, $3)', [
      this.id,
      id,
      name,
    ]);
    for (const [member, level] of Object.entries(levels))
      await sql(this.server, 'insert into member_skill values ($1, $2, $3, $4)', [
        this.id,
        uuid(this.member(member)),
        id,
        level,
      ]);
    return publicId('Skill', id);
  }
}
