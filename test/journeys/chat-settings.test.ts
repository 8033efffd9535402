import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { startServer, type TestServer } from '../support/app.js';
import { data } from '../support/client.js';
import { desk } from './desk.js';
import { chatChannel } from './visitor.js';

let server: TestServer;
beforeAll(async () => void (server = await startServer()));
afterAll(() => server.close());

const priya = () => desk(server, 'Priya');
type Errors = { code: string; field: string[] | null }[];

async function configure(chat: object) {
  const { data: answer, errors } = await desk(server, 'Olivia').ask<{
    updateChannel: { userErrors: Errors };
  }>(
    `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code field } } }`,
    { input: { channelId: chatChannel(server).id, chat } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return answer.updateChannel.userErrors;
}

async function front(publicKey = chatChannel(server).publicKey) {
  const answer = await data<{ chatSettings: Record<string, unknown> | null }>(
    server.demo.visitorUrl,
    undefined,
    `query ($publicKey: String!) { chatSettings(publicKey: $publicKey) { name isAvailable isOpen changesAt
       greeting awayMessage accentColor theme languages askName askEmail } }`,
    { publicKey },
  );
  return answer.chatSettings;
}

describe('How a chat looks', () => {
  test('is told to anybody with the public key, as the company set it', async () => {
    expect(
      await configure({
        greeting: '  Ahoy! ',
        accentColor: '#AA00FF',
        theme: 'DARK',
        languages: ['de', 'pt-BR'],
        askName: 'REQUIRED',
      }),
    ).toEqual([]);
    expect(await front()).toMatchObject({
      name: 'Website',
      isAvailable: true,
      isOpen: true,
      changesAt: null,
      greeting: 'Ahoy!',
      accentColor: '#aa00ff',
      theme: 'DARK',
      languages: ['de', 'pt-BR'],
      askName: 'REQUIRED',
      askEmail: 'HIDDEN',
    });
    expect(await configure({ greeting: null, askName: null })).toEqual([]);
    expect(await front()).toMatchObject({ greeting: null, askName: 'HIDDEN', theme: 'DARK' });
    expect(await front('rpc_nobody')).toBeNull();
  });

  test('is shown to the team with its hours, and recorded when it changes', async () => {
    const hours = [{ day: 'MONDAY', from: '09:00', to: '24:00' }];
    expect(await configure({ businessHours: hours, timeZone: 'Europe/Paris' })).toEqual([]);
    const seen = await priya().ask<{ channels: { nodes: { chatSettings: object | null }[] } }>(
      '{ channels(first: 10) { nodes { chatSettings { timeZone businessHours { day from to } } } } }',
    );
    const shown = seen.data.channels.nodes.map((channel) => channel.chatSettings);
    expect(shown).toContainEqual({ timeZone: 'Europe/Paris', businessHours: hours });
    expect(shown).toContain(null);
    expect(await configure({ businessHours: null })).toEqual([]);
  });

  test.each([
    ['accentColor', { accentColor: 'red' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['languages', { languages: ['de', 'not a language'] }],
    ['greeting', { greeting: 'x'.repeat(501) }],
    ['businessHours', { businessHours: [{ day: 'MONDAY', from: '17:00', to: '09:00' }] }],
    ['businessHours', { businessHours: [{ day: 'MONDAY', from: '9', to: '25:00' }] }],
  ])('is refused with a wrong %s', async (field, chat) => {
    expect(await configure(chat)).toEqual([
      { code: 'INVALID_INPUT', field: ['input', 'chat', field] },
    ]);
  });

  test('is whatever anybody types, or refused: never a fault', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('#12345g', '24:01', 'ü'));
    await fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const hours = [{ day: 'SUNDAY', from: one, to: other }];
        for (const given of [{ timeZone: one, languages: [other] }, { businessHours: hours }])
          for (const { code } of await configure(given)) expect(code).toBe('INVALID_INPUT');
        expect(await configure({ greeting: one.slice(0, 500), awayMessage: other })).toEqual([]);
      }),
      { numRuns: 8 },
    );
    await configure({ timeZone: null, languages: null, businessHours: null });
    expect(await front()).toMatchObject({ isOpen: true });
  });

  test('needs ADMIN to be changed', async () => {
    const { errors } = await priya().ask(
      `mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { userErrors { code } } }`,
      { input: { channelId: chatChannel(server).id, chat: { greeting: 'Mine' } } },
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
