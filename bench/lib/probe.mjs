/** Loaded into every measured process: answers for its CPU and memory. A script may add answers of its own. */
const answers = {
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return { micros: user + system };
  },
  /** As it stands; a collection would throw compiled code away in the middle of a measurement. */
  rss: () => ({ rss: process.memoryUsage.rss() }),
  memory: () => {
    globalThis.gc?.();
    globalThis.gc?.();
    return process.memoryUsage();
  },
};

globalThis.benchAnswers = answers;

if (process.send) {
  process.on('message', (message) => void answer(message));
  process.once('disconnect', () => process.exit(0));
  process.channel?.unref();
}

async function answer({ from, what, ...facts }) {
  if (!answers[what]) return;
  try {
    process.send({ to: from, ...(await answers[what](facts)) });
  } catch (error) {
    process.send({ to: from, error: String(error?.stack ?? error) });
  }
}
