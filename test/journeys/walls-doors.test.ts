import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newUuid, parseId, publicId } from '../../src/domain/kernel/ids.js';
import { DirectoryDocument } from '../generated/operations.js';
import { startServer, type TestServer } from '../support/app.js';
import { live } from '../support/client.js';
import { connected, CustomSource, owner, signingSecret } from './channel.js';
import {
  Desk,
  desk,
  eventually,
  letter,
  memberId,
  otherWorkspace,
  post,
  received,
  sql,
  uuid,
} from './desk.js';
import { signed, visitor } from './visitor.js';

let server: TestServer;
let other: Awaited<ReturnType<typeof otherWorkspace>>;
let otto: Desk;
/** What there is in the demo workspace, and what Otto has himself. */
let ours: Record<string, string>;
let own: Record<'team' | 'contact' | 'conversation' | 'channel' | 'mail' | 'tag', string>;

beforeAll(async () => {
  server = await startServer();
  other = await otherWorkspace(server);
  otto = new Desk(server, other.token);
  ours = await everythingOfOurs();
  own = await everythingOfOttos();
});
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');

async function everythingOfOurs(): Promise<Record<string, string>> {
  const { id: conversation, contact } = await received(server, { text: 'tenant-canary' });
  const { message } = await priya().answer(conversation, 'Where was it?');
  await priya().assign(conversation, memberId(server, 'Priya'));
  await priya().note(conversation, `@[Olivia](${memberId(server, 'Olivia')}) tenant-canary`);
  const secret = signingSecret();
  const custom = await connected(server, { name: 'App', custom: { signingSecret: secret } });
  await new CustomSource(custom.webhookUrl!, secret).post({ type: 'tenant-canary' });
  const [delivery] = await eventually(async () => {
    const { data } = await owner(server).ask<{ parkedDeliveries: { nodes: { id: string }[] } }>(
      '{ parkedDeliveries { nodes { id } } }',
    );
    return data.parkedDeliveries.nodes.length > 0 && data.parkedDeliveries.nodes;
  });
  const ask = <T>(mutation: string) => owner(server).ask<{ it: T }>(`mutation { it: ${mutation} }`);
  const handOff = await ask<{ handoff: { id: string } }>(
    `handOffConversation(input: { conversationId: "${conversation}", to: "${memberId(server, 'Marco')}", brief: "tenant-canary" }) { handoff { id } }`,
  );
  const tag = await ask<{ tag: { id: string } }>(
    'createTag(input: { name: "tenant-canary" }) { tag { id } }',
  );
  const { data: told } = await owner(server).ask<{ notifications: { nodes: { id: string }[] } }>(
    '{ notifications(filter: { kinds: [MENTION] }) { nodes { id } } }',
  );
  const upload = await ask<{ attachmentId: string }>(
    'createAttachmentUpload(input: { fileName: "a", contentType: "text/plain", sizeBytes: 1 }) { attachmentId }',
  );
  const key = await ask<{ apiKey: { id: string } }>(
    'createApiKey(input: { name: "Key", scopes: [READ] }) { apiKey { id } }',
  );
  const calendar = await ask<{ calendar: { id: string } }>(
    'createCalendar(input: { name: "Hours", timeZone: "UTC", hours: [] }) { calendar { id } }',
  );
  const team = await ask<{ team: { id: string } }>(
    'createTeam(input: { name: "Team" }) { team { id } }',
  );
  const skill = await ask<{ skill: { id: string } }>(
    'createSkill(input: { name: "Skill" }) { skill { id } }',
  );
  const [startsAt, endsAt] = [new Date(), new Date(Date.now() + 3_600_000)];
  const timeOff = await ask<{ timeOffId: string }>(
    `addTimeOff(input: { memberId: "${memberId(server, 'Lena')}", startsAt: "${startsAt.toISOString()}",
      endsAt: "${endsAt.toISOString()}" }) { timeOffId }`,
  );
  return {
    calendar: calendar.data.it.calendar.id,
    team: team.data.it.team.id,
    skill: skill.data.it.skill.id,
    timeOff: timeOff.data.it.timeOffId,
    conversation,
    contact: contact.id,
    message: message!.id,
    channel: custom.id,
    delivery: delivery!.id,
    attachment: upload.data.it.attachmentId,
    apiKey: key.data.it.apiKey.id,
    handoff: handOff.data.it.handoff.id,
    tag: tag.data.it.tag.id,
    notification: told.notifications.nodes[0]!.id,
    member: memberId(server, 'Priya'),
  };
}

async function newTag(workspaceId: string): Promise<string> {
  const id = newUuid();
  await sql(server, `insert into tag (workspace_id, id, name) values ($1, $2, 'Tag')`, [
    parseId(workspaceId)?.uuid ?? workspaceId,
    id,
  ]);
  return publicId('Tag', id);
}

async function everythingOfOttos() {
  const connect = await otto.ask<{ connectChannel: { channel: { id: string } } }>(
    `mutation { connectChannel(input: { name: "App", custom: { signingSecret: "${signingSecret()}" } }) { channel { id } } }`,
  );
  const create = await otto.ask<{ createContact: { contact: { id: string } } }>(
    `mutation { createContact(input: { name: "Own", handles: [{ kind: EMAIL, address: "own@example.com" }] }) { contact { id } } }`,
  );
  const { channels } = await otto.do(DirectoryDocument, {});
  await post(server, letter({ subject: 'To Otto' }), { to: other.address });
  const conversation = await otto.conversationAbout('To Otto');
  await otto.claim(conversation.id);
  const made = await otto.ask<{ createTeam: { team: { id: string } } }>(
    'mutation { createTeam(input: { name: "Own" }) { team { id } } }',
  );
  return {
    team: made.data.createTeam.team.id,
    contact: create.data.createContact.contact.id,
    channel: connect.data.connectChannel.channel.id,
    mail: channels.nodes.find(({ kind }) => kind === 'EMAIL')!.id,
    tag: await newTag(other.id),
    conversation: conversation.id,
  };
}

/** Every mutation that takes an id, with each of its ids once ours and the others Otto's own. */
function reaches(): Record<string, string[]> {
  const { conversation, contact, channel, message, delivery, attachment, apiKey, member } = ours;
  const { handoff, tag, notification } = ours;
  const { calendar, team, skill, timeOff } = ours;
  const day = '{ day: MONDAY, from: "09:00", to: "17:00" }';
  const at = new Date(Date.now() - 1_000).toISOString();
  const later = new Date(Date.now() + 60_000).toISOString();
  const call = (channelId: string, contactId: string) =>
    `channelId: "${channelId}", contactId: "${contactId}", startedAt: "${at}"`;
  const inConversation = (more = '') => [`conversationId: "${conversation}"${more}`];
  const onChannel = [`channelId: "${channel}"`];
  const reply = 'text: "x", lastSeenSequence: 0';
  const one = (of: string, mine: string, theirs: string): string[] => [
    `intoId: "${mine}", fromId: "${theirs}"`,
    `intoId: "${theirs}", fromId: "${of}"`,
  ];
  return {
    bulkAssign: [
      `conversationIds: ["${conversation}"], memberId: "${other.memberId}"`,
      `conversationIds: ["${own.conversation}"], memberId: "${member}"`,
    ],
    bulkResolve: [`conversationIds: ["${conversation}"]`],
    bulkSnooze: [`conversationIds: ["${conversation}"], until: "${later}"`],
    bulkTag: [
      `conversationIds: ["${conversation}"], addTagIds: ["${own.tag}"]`,
      `conversationIds: ["${own.conversation}"], addTagIds: ["${tag}"]`,
    ],
    acceptHandoff: [`handoffId: "${handoff}"`],
    addNote: [
      ...inConversation(', text: "x"'),
      `conversationId: "${own.conversation}", text: "@[x](${member})"`,
      `conversationId: "${own.conversation}", text: "x", mentions: ["${member}"]`,
    ],
    addTags: [
      ...inConversation(', tagIds: []'),
      `conversationId: "${own.conversation}", tagIds: ["${tag}"]`,
    ],
    addTeamMembers: [
      `teamId: "${team}", memberIds: ["${other.memberId}"]`,
      `teamId: "${own.team}", memberIds: ["${member}"]`,
    ],
    addTimeOff: [`memberId: "${member}", startsAt: "${at}", endsAt: "${later}"`],
    createTeam: [`name: "x", memberIds: ["${member}"]`, `name: "x", calendarId: "${calendar}"`],
    deleteCalendar: [`calendarId: "${calendar}"`],
    deleteSkill: [`skillId: "${skill}"`],
    deleteTeam: [`teamId: "${team}"`],
    disableMember: [`memberId: "${member}"`],
    enableMember: [`memberId: "${member}"`],
    removeTeamMembers: [
      `teamId: "${team}", memberIds: ["${other.memberId}"]`,
      `teamId: "${own.team}", memberIds: ["${member}"]`,
    ],
    removeTimeOff: [`timeOffId: "${timeOff}"`],
    renameSkill: [`skillId: "${skill}", name: "x"`],
    setAvailability: [`memberId: "${member}", availability: AWAY`],
    setChannelCalendar: [
      `channelId: "${channel}"`,
      `channelId: "${own.channel}", calendarId: "${calendar}"`,
    ],
    setMemberSkills: [
      `memberId: "${member}", skills: []`,
      `memberId: "${other.memberId}", skills: [{ skillId: "${skill}", level: 1 }]`,
    ],
    setShifts: [`memberId: "${member}", shifts: [${day}]`],
    updateCalendar: [`calendarId: "${calendar}", name: "x"`],
    updateMember: [
      `memberId: "${member}", capacity: 1`,
      `memberId: "${other.memberId}", calendarId: "${calendar}"`,
    ],
    updateTeam: [
      `teamId: "${team}", name: "x"`,
      `teamId: "${own.team}", calendarId: "${calendar}"`,
    ],
    updateWorkspace: [`calendarId: "${calendar}"`],
    assignConversation: [
      ...inConversation(`, memberId: "${other.memberId}"`),
      `conversationId: "${own.conversation}", memberId: "${member}"`,
    ],
    cancelHandoff: [`handoffId: "${handoff}"`],
    cancelMessage: [`messageId: "${message}"`],
    claimConversation: inConversation(),
    correctInsight: [`messageId: "${message}", sentiment: 0`],
    createApiKey: [`name: "x", scopes: [READ], memberId: "${member}"`],
    declineHandoff: [`handoffId: "${handoff}"`],
    deleteTag: [`tagId: "${tag}"`],
    discardDraft: inConversation(),
    disconnectChannel: onChannel,
    endShift: [`handOverTo: "${member}"`],
    handOffConversation: [
      ...inConversation(`, to: "${other.memberId}"`),
      `conversationId: "${own.conversation}", to: "${member}"`,
    ],
    ignoreDelivery: [`deliveryId: "${delivery}", reason: "x"`],
    logCall: [
      `${call(channel!, own.contact)}, direction: INBOUND, answered: true`,
      `${call(own.channel, contact!)}, direction: INBOUND, answered: true`,
    ],
    logMeeting: [call(channel!, own.contact), call(own.channel, contact!)],
    markConversationRead: inConversation(),
    markNoReplyNeeded: inConversation(),
    markNotificationsRead: [`notificationIds: ["${notification}"]`, `upToId: "${notification}"`],
    mergeContacts: one(own.contact, own.contact, contact!),
    mergeConversations: one(own.conversation, own.conversation, conversation!),
    pauseChannel: onChannel,
    removeTags: inConversation(', tagIds: []'),
    renameTag: [`tagId: "${tag}", name: "x"`],
    publishEscalationPolicies: [
      `channelIds: ["${channel}"], steps: [{ trigger: AFTER_WAIT, seconds: 1, raisePriorityTo: HIGH }]`,
      `steps: [{ trigger: AFTER_WAIT, seconds: 1, notify: { memberIds: ["${member}"] } }]`,
      `steps: [{ trigger: AFTER_WAIT, seconds: 1, addWatchers: ["${member}"] }]`,
      `steps: [{ trigger: AFTER_WAIT, seconds: 1, reassign: { memberId: "${member}" } }]`,
    ].map((policy) => `policies: [{ name: "x", ${policy} }]`),
    publishTargets: [
      `targets: [{ name: "x", kind: RESOLUTION, withinSeconds: 1, channelIds: ["${channel}"] }]`,
    ],
    reopenConversation: inConversation(),
    replayDelivery: [`deliveryId: "${delivery}"`],
    resolveConversation: inConversation(),
    resumeChannel: onChannel,
    retryMessage: [`messageId: "${message}"`],
    revokeApiKey: [`apiKeyId: "${apiKey}"`],
    saveDraft: inConversation(', text: "x"'),
    sendReply: [
      ...inConversation(`, ${reply}`),
      `conversationId: "${own.conversation}", channelId: "${channel}", text: "x", lastSeenSequence: 1`,
      `conversationId: "${own.conversation}", attachmentIds: ["${attachment}"], text: "x", lastSeenSequence: 1`,
    ],
    publishRoutingRules: [
      `rules: [{ name: "x", assign: { strategy: DIRECT, memberId: "${member}" } }]`,
      `rules: [{ name: "x", when: { channelIds: ["${channel}"] }, assign: { strategy: CLAIM } }]`,
    ],
    setConversationTeam: inConversation(),
    requestDraft: [
      ...inConversation(`, memberId: "${other.memberId}"`),
      `conversationId: "${own.conversation}", memberId: "${member}"`,
    ],
    shareDraft: [
      ...inConversation(),
      `conversationId: "${own.conversation}", memberIds: ["${member}"]`,
    ],
    unshareDraft: inConversation(),
    setPriority: inConversation(', priority: URGENT'),
    setTyping: inConversation(', isTyping: true'),
    showPresence: inConversation(', state: VIEWING'),
    snoozeConversation: inConversation(`, until: "${later}"`),
    startConversation: [
      `channelId: "${channel}", contactId: "${own.contact}", text: "x"`,
      `channelId: "${own.mail}", contactId: "${contact}", text: "x"`,
    ],
    testChannel: onChannel,
    unassignConversation: inConversation(),
    unwatchConversation: inConversation(),
    watchConversation: [
      ...inConversation(),
      `conversationId: "${own.conversation}", memberId: "${member}"`,
    ],
    unmergeContacts: [`contactId: "${contact}"`],
    updateChannel: [`channelId: "${channel}", name: "x"`, `channelId: "${channel}", chat: {}`],
    updateContact: [`contactId: "${contact}", name: "x"`],
  };
}

/** They name nothing that is there already. */
const withoutIds = [
  'connectChannel',
  'createAttachmentUpload',
  'createCalendar',
  'createContact',
  'createSkill',
  'createTag',
  'stopRouting',
];

/** All that a member of the demo workspace could lose. */
const everything = () =>
  sql<{ rows: string }>(
    server,
    `select jsonb_build_array(
       (select jsonb_agg(to_jsonb(c) order by id) from conversation c where workspace_id <> $1),
       (select jsonb_agg(to_jsonb(k) order by id) from contact k where workspace_id <> $1),
       (select jsonb_agg(to_jsonb(h) order by id) from channel h where workspace_id <> $1),
       (select jsonb_agg(jsonb_build_array(d.id, d.state) order by id) from delivery d where workspace_id <> $1),
       (select jsonb_agg(to_jsonb(m) order by id) from member m where workspace_id <> $1),
       (select jsonb_agg(to_jsonb(t) order by id) from team t where workspace_id <> $1),
       (select jsonb_agg(to_jsonb(s) order by id) from skill s where workspace_id <> $1),
       (select jsonb_agg(to_jsonb(y) order by id) from calendar y where workspace_id <> $1),
       (select count(*) from message where workspace_id <> $1),
       (select jsonb_agg(to_jsonb(h) order by id) from handoff h where workspace_id <> $1),
       (select jsonb_agg(to_jsonb(t) order by id) from tag t where workspace_id <> $1),
       (select jsonb_agg(to_jsonb(n) order by id) from notification n where workspace_id <> $1),
       (select count(*) from watcher where workspace_id <> $1),
       (select count(*) from call where workspace_id <> $1))::text as rows`,
    [other.id],
  );

describe('Another workspace', () => {
  test('changes nothing of ours by any mutation there is: NOT_FOUND, as for an id that never was', async () => {
    const { data } = await otto.ask<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "Mutation") { fields { name } } }',
    );
    const all = reaches();
    const names = data.__type.fields.map(({ name }) => name);
    expect(names.toSorted()).toEqual([...Object.keys(all), ...withoutIds].toSorted());
    const before = await everything();
    const found = [];
    for (const [name, inputs] of Object.entries(all))
      for (const input of inputs) {
        const each = name.startsWith('bulk') ? 'results { error { code field } }' : '';
        const asked = `mutation { it: ${name}(input: { ${input} }) { userErrors { code field } ${each} } }`;
        const never = Object.values(ours).reduce(
          (text, id) => text.replaceAll(id, id.replace(/[0-9a-f]{32}$/, 'f'.repeat(32))),
          asked,
        );
        const [theirs, nothing] = [await otto.ask(asked), await otto.ask(never)];
        expect([input, theirs.data]).toEqual([input, nothing.data]);
        if (!JSON.stringify(theirs.data).includes('NOT_FOUND')) found.push([name, input, theirs]);
      }
    expect(found).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test('reads nothing of ours by any field that takes an id', async () => {
    const { conversation, contact, channel } = ours;
    const read = await otto.ask(
      `query ($conversation: ID!, $contact: ID!, $channel: ID!) {
        conversation(id: $conversation) { replyOptions { address } handoff { brief } promises { text } watchers { name } timeline(first: 9) { totalCount } mergedInto { id } }
        contact(id: $contact) { timeline(first: 9) { totalCount } mergeSuggestions { confidence } merges { id } }
        parkedDeliveries(channelId: $channel) { nodes { id } }
        notifications { nodes { id } } unreadNotificationCount
        all: parkedDeliveries { nodes { id preview } }
        channels(first: 100) { nodes { name webhookUrl address chatSettings { greeting } deliveries { received } } } }`,
      { conversation, contact, channel },
    );
    expect(read.errors).toBeUndefined();
    expect(read.data).toMatchObject({
      conversation: null,
      contact: null,
      parkedDeliveries: { nodes: [] },
      all: { nodes: [] },
    });
    expect(JSON.stringify(read)).not.toMatch(/tenant-canary|demo\.test/);
    const templates = await otto.ask(
      'query ($id: ID!) { messageTemplates(channelId: $id) { id } }',
      {
        id: channel,
      },
    );
    expect(templates.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  test('hears nobody of ours type', async () => {
    const text = `subscription { typing(conversationId: "${ours['conversation']}") { ready } }`;
    const hears = live(server.demo.url, otto.token, text);
    await expect(hears.until((items) => items.length > 0)).rejects.toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    await hears.close();
  });

  test('has visitors who reach nothing of our chat', async () => {
    const [ana, theirs] = [
      await visitor(server),
      await visitor(server, { publicKey: other.publicKey }),
    ];
    const { message } = await priya().answer(ana.chat.id, 'For Ana alone');
    const { data: made } = await ana.ask<{ createChatUpload: { attachmentId: string } }>(
      `mutation { createChatUpload(input: { fileName: "a", contentType: "text/plain", sizeBytes: 1 }) { attachmentId } }`,
    );
    const { data } = await theirs.ask<Record<string, object>>(
      `mutation ($message: ID!, $file: ID!, $clientId: ID!, $publicKey: String!, $identity: ChatIdentityInput!) {
        markChatRead(input: { messageId: $message }) { userErrors { code } }
        sendMessage(input: { text: "x", clientId: $clientId, attachmentIds: [$file] }) { userErrors { code } }
        resumeChat(input: { publicKey: $publicKey, identity: $identity }) { visitorToken userErrors { code } } }`,
      {
        message: message!.id,
        file: made!.createChatUpload.attachmentId,
        clientId: crypto.randomUUID(),
        publicKey: other.publicKey,
        identity: signed(server, 'ana'), // signed with our site's secret
      },
    );
    expect(data).toMatchObject({
      markChatRead: { userErrors: [{ code: 'NOT_FOUND' }] },
      sendMessage: { userErrors: [{ code: 'NOT_FOUND' }] },
      resumeChat: { visitorToken: null, userErrors: [{ code: 'INVALID_INPUT' }] },
    });
    const [{ state } = {}] = await sql(server, 'select state from message where id = $1', [
      uuid(message!.id),
    ]);
    expect(state).toBe('SENT');
  });
});

describe('Whoever may not look after channels', () => {
  test('neither connects, changes, tests nor ends one, nor decides what becomes of a delivery', async () => {
    const on = `input: { channelId: "${ours['channel']}" }`;
    const asked = [
      'mutation { connectChannel(input: { name: "x", chat: {} }) { cursor } }',
      `mutation { updateChannel(input: { channelId: "${ours['channel']}", name: "x" }) { cursor } }`,
      ...['pauseChannel', 'resumeChannel', 'disconnectChannel', 'testChannel'].map(
        (name) => `mutation { ${name}(${on}) { cursor } }`,
      ),
      `mutation { replayDelivery(input: { deliveryId: "${ours['delivery']}" }) { cursor } }`,
      `mutation { ignoreDelivery(input: { deliveryId: "${ours['delivery']}", reason: "x" }) { cursor } }`,
      'mutation { updateWorkspace(input: { name: "x" }) { cursor } }',
      '{ parkedDeliveries { nodes { preview } } }',
    ];
    for (const query of asked) {
      const { errors } = await priya().ask(query);
      expect([query, errors]).toMatchObject([query, [{ extensions: { code: 'FORBIDDEN' } }]]);
    }
  });
});
