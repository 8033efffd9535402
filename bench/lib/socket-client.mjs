/** Thousands of WebSocket subscribers in one process: a bare client that counts frames and notes when they came. */
import { randomBytes } from 'node:crypto';
import net from 'node:net';
import { percentile, sortedNumbers } from './stats.mjs';

setInterval(() => undefined, 60_000);

const sockets = [];
const now = () => performance.timeOrigin + performance.now();
let records = new Map();
let last;
let ready = 0;
let broken = 0;
let heardFrames = 0;

const answers = globalThis.benchAnswers;

/** Opens sockets a few at a time and subscribes each; answers when every one has had its ready signal. */
answers.connect = async ({ port, path, tokens, count, query }) => {
  const first = sockets.length;
  ready = 0;
  const lane = async () => {
    while (sockets.length < first + count)
      await open(port, path, tokens[sockets.length % tokens.length], query);
  };
  await Promise.all(Array.from({ length: 50 }, lane));
  const target = sockets.length - first;
  for (
    const until = Date.now() + 60_000;
    ready < target;
    await new Promise((resolve) => setTimeout(resolve, 20))
  ) {
    if (Date.now() > until) throw new Error(`Only ${ready} of ${target} are ready`);
  }
  return { open: sockets.length };
};

answers.progress = () => ({ heardFrames, broken });

answers.reset = () => {
  records = new Map();
  last = undefined;
  heardFrames = 0;
  return {};
};

/** How many events came, and how late. `sentAt`: when each cursor's event was written, where frames do not say. */
answers.collect = ({ sentAt }) => {
  const latencies = [];
  let frames = 0;
  let bytes = 0;
  for (const [text, { times, size }] of records) {
    const { events } = JSON.parse(text).payload.data;
    frames += times.length;
    bytes += size * times.length;
    for (const event of events.events) {
      const at = event.sentAt ?? sentAt?.[event.cursor];
      if (at !== undefined) for (const time of times) latencies.push(time - at);
    }
  }
  const sorted = sortedNumbers(latencies);
  return {
    frames,
    broken,
    deliveries: sorted.length,
    frameBytes: bytes / frames,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
  };
};

answers.close = () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  return {};
};

function open(port, path, token, query) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
    sockets.push(socket);
    const send = (message) => socket.write(maskedFrame(JSON.stringify(message)));
    socket.on('connect', () => socket.write(handshake(port, path)));
    let rest;
    const onFrames = (chunk) => {
      rest = frames(rest ? Buffer.concat([rest, chunk]) : chunk, heard, () => socket.write(pong));
    };
    const heard = (payload) => {
      if (payload.includes('"type":"next"')) {
        if (payload.includes('"ready":true')) ready += 1;
        else note(payload);
      } else if (payload.includes('connection_ack')) {
        send({ id: '1', type: 'subscribe', payload: { query } });
        resolve();
      } else if (payload.includes('"type":"ping"')) send({ type: 'pong' });
      else if (payload.includes('"type":"error"')) reject(new Error(payload.toString()));
    };
    socket.once('data', (head) => {
      const end = head.indexOf('\r\n\r\n');
      if (!head.toString('latin1', 0, 12).endsWith('101'))
        return reject(new Error(head.toString()));
      socket.on('data', onFrames);
      send({ type: 'connection_init', payload: token ? { authorization: `Bearer ${token}` } : {} });
      if (head.length > end + 4) onFrames(head.subarray(end + 4));
      return undefined;
    });
    socket.on('error', reject);
    socket.on('close', () => (broken += 1));
  });
}

/** The same bytes as the frame before are the common case: every subscriber gets them. */
function note(payload) {
  heardFrames += 1;
  if (!last || !payload.equals(last.bytes)) {
    const text = payload.toString();
    let record = records.get(text);
    if (!record)
      records.set(
        text,
        (record = { bytes: Buffer.from(payload), size: payload.length, times: [] }),
      );
    last = record;
  }
  last.times.push(now());
}

const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);

/** Calls back with each whole text frame and for each ping; returns what is left over. */
function frames(buffer, heard, pinged) {
  let at = 0;
  while (buffer.length - at >= 2) {
    let length = buffer[at + 1] & 0x7f;
    let head = 2;
    if (length === 126) {
      if (buffer.length - at < 4) break;
      length = buffer.readUInt16BE(at + 2);
      head = 4;
    }
    if (buffer.length - at < head + length) break;
    const opcode = buffer[at] & 0x0f;
    if (opcode === 1) heard(buffer.subarray(at + head, at + head + length));
    if (opcode === 9) pinged();
    at += head + length;
  }
  return at < buffer.length ? buffer.subarray(at) : undefined;
}

const handshake = (port, path) =>
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
  `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n` +
  `Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`;

/** Masked with zeros, which is a mask. */
function maskedFrame(text) {
  const payload = Buffer.from(text);
  const head =
    payload.length < 126
      ? Buffer.from([0x81, 0x80 | payload.length])
      : Buffer.from([0x81, 0xfe, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([head, Buffer.alloc(4), payload]);
}
