/** Many customers at once, who send each letter until they hear a yes, and some once more after it. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from './campaign.js';
import { Customer, type Letter } from './customers.js';
import type { Ledger } from './ledger.js';
import type { ServerProcess } from './server-process.js';

interface Post {
  server: ServerProcess;
  letters: readonly Letter[];
  ledger: Ledger;
  dice: Dice;
  hands?: number;
  /** Which share of acknowledgements gets lost on the way, so that the letter comes again later. */
  lostYes?: number;
  onYes?: (acknowledged: number) => void;
}

/** Resolves when every letter was acknowledged. */
export async function sendAll(post: Post): Promise<void> {
  const { server, ledger, dice } = post;
  const open = dice.shuffle(post.letters);
  const tokens = new Map<string, string>();
  let underWay = 0;
  const later = (letter: Letter) => open.splice(dice.below(open.length + 1), 0, letter);
  const one = async () => {
    const customer = new Customer(server, tokens);
    while (open.length > 0 || underWay > 0) {
      const letter = open.shift();
      if (!letter) {
        await sleep(5);
        continue;
      }
      underWay += 1;
      ledger.note('sent', letter.key);
      const answer = await customer.send(letter);
      underWay -= 1;
      if (answer === 'yes') {
        const isNew = !ledger.has('acknowledged', letter.key);
        ledger.note('acknowledged', letter.key);
        if (isNew) for (const next of dice.shuffle(letter.answers)) later(next);
        if (dice.chance(post.lostYes ?? 0)) later(letter);
        if (isNew) post.onYes?.(ledger.count('acknowledged'));
      } else {
        later(letter);
        await sleep(30);
      }
    }
    customer.close();
  };
  await Promise.all(Array.from({ length: post.hands ?? 16 }, one));
}

export function everyLetter(threads: readonly Letter[]): Letter[] {
  return threads.flatMap((first) => [first, ...first.answers]);
}
