/** Answers `publish`: gives a batch of one event at a rate, of the shape and size the real server sends. */
import { randomUUID } from 'node:crypto';

const now = () => performance.timeOrigin + performance.now();

export function publish(send) {
  let n = 0;
  globalThis.benchAnswers.publish = ({ rate, ms }) =>
    new Promise((resolve) => {
      const startedAt = performance.now();
      let sent = 0;
      const timer = setInterval(
        () => {
          const due = Math.min((rate * (performance.now() - startedAt)) / 1000, (rate * ms) / 1000);
          while (sent < due) {
            sent += 1;
            n += 1;
            send(batchOf(n));
          }
          if (performance.now() - startedAt < ms) return;
          clearInterval(timer);
          resolve({ sent });
        },
        1_000 / rate / 2,
      );
    });
}

function batchOf(n) {
  const cursor = Buffer.from(`${100_000 + n}.${n}`).toString('base64url');
  const conversation = { id: `conv_${randomUUID().replaceAll('-', '')}`, number: 300_000 + n };
  return {
    ready: false,
    cursor,
    events: [{ type: 'MESSAGE_RECEIVED', cursor, sentAt: now(), conversation }],
  };
}
