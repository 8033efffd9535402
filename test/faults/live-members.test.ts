import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { data, live } from '../support/client.js';
import { type Fleet, startFleet } from '../support/fleet.js';
import type { ServerProcess } from '../support/server-process.js';

let fleet: Fleet;
beforeAll(async () => void (fleet = await startFleet()));
afterAll(() => fleet.close());

const graceMs = 4_000;

async function availability(at: ServerProcess): Promise<Record<string, string>> {
  const query = '{ members(first: 100) { nodes { name availability } } }';
  const { members } = await data(at.url, fleet.token('Olivia'), query);
  const nodes = members.nodes as { name: string; availability: string }[];
  return Object.fromEntries(nodes.map((member) => [member.name, member.availability]));
}

async function until(at: ServerProcess, name: string, wanted: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(100))
    if ((await availability(at))[name] === wanted) return;
  throw new Error(`${name} did not become ${wanted}.`);
}

test('what one server changes of a member is seen at the other, though nobody follows the log there', async () => {
  const [first, second] = fleet.servers;
  await availability(second); // remembered from now on, for longer than this takes
  const startedAt = Date.now();
  const away = 'mutation { setAvailability(input: { availability: AWAY }) { cursor } }';
  await data(first.url, fleet.token('Lena'), away);
  await until(second, 'Lena', 'AWAY');
  expect(Date.now() - startedAt).toBeLessThan(3_000);
  await data(first.url, fleet.token('Lena'), 'mutation { setAvailability(input: {}) { cursor } }');
});

test('a server is killed: its members are offline after the grace, and those whom another one sees are not', async () => {
  const [first, second] = fleet.servers;
  const open = async (name: string, at: ServerProcess) => {
    const socket = live(at.url, fleet.token(name), 'subscription { events { ready } }');
    await socket.until((items) => items.length > 0);
    return socket;
  };
  const sockets = [
    await open('Olivia', second),
    await open('Marco', first),
    await open('Priya', first),
    await open('Priya', second),
  ];
  const settings = `mutation { updateWorkspace(input: { followsPresence: true, presenceGraceSeconds: 4 }) { cursor } }`;
  await data(second.url, fleet.token('Olivia'), settings);
  await until(second, 'Lena', 'OFFLINE');
  expect(await availability(second)).toMatchObject({ Marco: 'ONLINE', Priya: 'ONLINE' });
  await first.kill();
  const killedAt = Date.now();
  await until(second, 'Marco', 'OFFLINE');
  // The server looks once a second: what it saw last may be as old as that and the third of a grace.
  expect(Date.now() - killedAt).toBeGreaterThan(graceMs / 3);
  await sleep(graceMs);
  expect(await availability(second)).toMatchObject({ Priya: 'ONLINE', Marco: 'OFFLINE' });
  const back = await open('Marco', second);
  await until(second, 'Marco', 'ONLINE');
  for (const socket of [...sockets, back]) await socket.close();
});

test('what falls due while no server runs is made up for by the next start', async () => {
  const second = fleet.servers[1];
  const soon = new Date(Date.now() + 1_500).toISOString();
  const away = `mutation { setAvailability(input: { availability: AWAY, until: "${soon}" }) { userErrors { code } } }`;
  await data(second.url, fleet.token('Lena'), away);
  expect(await availability(second)).toMatchObject({ Lena: 'AWAY' });
  await second.kill();
  await sleep(2_000);
  await second.launch();
  await until(second, 'Lena', 'OFFLINE'); // presence is followed, and she has no socket
});
