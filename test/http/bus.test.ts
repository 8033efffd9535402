import { expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { localBus, redisBus, type Bus } from '../../src/infra/bus.js';
import { startRedis } from '../support/redis.js';
import { newsQuery, startDatabase, startStand, TestClient, workspaceId } from './stand.js';

const log = { warn: () => undefined };

function heardBy(bus: Bus): string[] {
  const heard: string[] = [];
  bus.onPoke((id) => heard.push(id));
  return heard;
}

async function until(condition: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 30_000; !condition(); await sleep(10)) {
    if (Date.now() > deadline) throw new Error('It did not happen in time');
  }
}

test('In one process a poke is heard at once', () => {
  const bus = localBus();
  const heard = heardBy(bus);
  bus.poke('w');
  expect(heard).toEqual(['w']);
});

test('Processes hear each other through Redis, once each, and themselves without it', async () => {
  const redis = await startRedis();
  const [a, b] = [redisBus(redis.url, log), redisBus(redis.url, log)];
  await until(() => a.healthy() && b.healthy());
  await sleep(50);
  const [heardA, heardB] = [heardBy(a), heardBy(b)];
  a.poke('w');
  expect(heardA).toEqual(['w']);
  await until(() => heardB.length > 0);
  await sleep(50);
  expect([heardA, heardB]).toEqual([['w'], ['w']]);
  for (let round = 0; round < 1_000; round += 1) a.poke('busy');
  await until(() => heardB.includes('busy'));
  await sleep(50);
  expect(heardB.length).toBeLessThan(10);
  await a.close();
  await b.close();
  await redis.stop();
});

test('What is whispered is heard in every process, word for word and once each', async () => {
  const redis = await startRedis();
  const [a, b] = [redisBus(redis.url, log), redisBus(redis.url, log)];
  await until(() => a.healthy() && b.healthy());
  await sleep(50);
  const heard: [string[], string[]] = [[], []];
  a.onWhisper((subject) => heard[0].push(subject));
  b.onWhisper((subject) => heard[1].push(subject));
  a.whisper('{"typing":1}');
  a.whisper('{"typing":2}');
  await until(() => heard[1].length >= 2);
  expect(heard[0]).toEqual(['{"typing":1}', '{"typing":2}']);
  expect(heard[1].toSorted()).toEqual(heard[0]);
  await a.close();
  await b.close();
  await redis.stop();
});

test('With Redis down a poke neither throws nor waits; once it is back everybody looks again', async () => {
  const redis = await startRedis();
  const bus = redisBus(redis.url, log);
  await until(() => bus.healthy());
  await sleep(50);
  const heard = heardBy(bus);
  const restarted = redis.restart(500);
  await until(() => !bus.healthy());
  bus.poke('w');
  expect(heard).toEqual(['w']);
  await restarted;
  await until(() => heard.includes('*'));
  await bus.close();
  await redis.stop();
});

test('Two servers and a Redis that comes and goes: every subscriber sees the whole log', async () => {
  const [redis, database] = await Promise.all([startRedis(), startDatabase()]);
  const buses = [redisBus(redis.url, log), redisBus(redis.url, log)];
  const stands = await Promise.all(buses.map((bus) => startStand({ pool: database.pool, bus })));
  const clients = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const client = await TestClient.ready(stands[index % 2]!.wsUrl);
      client.subscribe('1', newsQuery);
      await client.until(() => client.news().length > 0, 'ready');
      return client;
    }),
  );
  const written: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const restarting = redis.restart(100);
    for (let step = 0; step < 10; step += 1) {
      written.push(...(await database.write(2)));
      buses[step % 2]!.poke(workspaceId);
      await sleep(15);
    }
    await restarting;
  }
  for (const client of clients) {
    await client.until(() => client.numbers().length >= written.length, 'delivered');
    expect(client.numbers()).toEqual(written);
    client.close();
  }
  for (const stand of stands) await stand.close();
  await database.drop();
  await redis.stop();
});
