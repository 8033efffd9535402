/** A small HTTP client on kept connections: writes prepared requests, reads to their end, notes the time. */
import net from 'node:net';
import { percentile, sortedNumbers } from './stats.mjs';

setInterval(() => undefined, 60_000);

globalThis.benchAnswers.load = async ({ port, requests, connections, ms }) => {
  const buffers = requests.map((text) => Buffer.from(text));
  const run = { latencies: [], bytes: 0, from: performance.now() };
  run.until = run.from + ms;
  const lanes = Array.from({ length: connections }, () => lane(port, buffers, run));
  await Promise.all(lanes);
  const sorted = sortedNumbers(run.latencies);
  return {
    count: sorted.length,
    perSecond: (sorted.length / ms) * 1000,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    bytes: run.bytes / sorted.length,
  };
};

function lane(port, buffers, run) {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
    let received = 0;
    let expected = -1;
    let chunked = false;
    let sentAt = 0;
    const send = () => {
      if (performance.now() >= run.until) return socket.destroy();
      received = 0;
      expected = -1;
      chunked = false;
      sentAt = performance.now();
      return socket.write(buffers[Math.floor(Math.random() * buffers.length)]);
    };
    const begin = (chunk) => {
      const head = chunk.toString('latin1', 0, 2_000);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) throw new Error('The head of an answer came in pieces.');
      const text = chunk.toString('latin1', 0, end + 40);
      if (!text.startsWith('HTTP/1.1 200'))
        throw new Error(`Answered: ${chunk.toString('utf8', 0, 600)}`);
      if (text.includes('{"errors"', end))
        throw new Error(`Answered: ${chunk.toString('utf8', end, 600)}`);
      const length = /content-length: (\d+)/i.exec(text);
      chunked = !length;
      expected = length ? end + 4 + Number(length[1]) : Number.POSITIVE_INFINITY;
    };
    socket.on('connect', send);
    socket.on('data', (chunk) => {
      try {
        if (expected < 0) begin(chunk);
        received += chunk.length;
        const ended = chunked && chunk.subarray(-5).toString('latin1') === '0\r\n\r\n';
        if (received < expected && !ended) return;
        const now = performance.now();
        if (sentAt >= run.from && now <= run.until) {
          run.latencies.push(now - sentAt);
          run.bytes += received;
        }
        send();
      } catch (error) {
        socket.destroy();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    socket.on('close', resolve);
    socket.on('error', reject);
  });
}
