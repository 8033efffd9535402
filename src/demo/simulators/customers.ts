import { matters, people } from '../words.js';
import { picture } from './picture.js';
import type { Course, Person, Reply, Simulator } from './simulator.js';

const everybody: Person[] = people.map((name, n) => ({ name, n }));
const courses: readonly Course[] = ['missed', 'voicemail', 'taken'];

/** What customers do, one after the other; what their provider does not know, they leave out. */
export class Customers {
  private turn = 0;
  private lastWords: { by: Person; id: string; text: string } | undefined;
  private lastReply: { to: Person; id: string } | undefined;

  constructor(private readonly simulator: Simulator) {}

  named(id: string): string {
    return this.withId(id)?.name ?? id;
  }

  heard({ id, to }: Reply): void {
    const person = this.withId(to);
    if (person) this.lastReply = { to: person, id };
  }

  /** Gives what was done in a word or two. */
  async act(): Promise<string> {
    const turn = this.turn++;
    const person = everybody[turn % everybody.length]!;
    const { simulator } = this;
    if (simulator.calls) {
      const course = courses[turn % courses.length]!;
      await simulator.calls(person, course);
      return `calls: ${course}`;
    }
    const acts = [
      () => this.says(person, turn),
      () => this.shows(person),
      () => this.edits(),
      () => this.says(person, turn),
      () => this.comments(person),
      () => this.reacts(),
    ];
    return (await acts[turn % acts.length]!()) ?? (await this.says(person, turn));
  }

  private async says(by: Person, turn: number): Promise<string> {
    const [, text] = matters[turn % matters.length]!;
    const id = await this.simulator.says!(by, text);
    this.lastWords = { by, id, text };
    return 'writes';
  }

  private async shows(person: Person): Promise<string | undefined> {
    if (!this.simulator.shows) return undefined;
    await this.simulator.shows(person, picture);
    return 'sends a picture';
  }

  private async edits(): Promise<string | undefined> {
    const words = this.lastWords;
    if (!this.simulator.edits || !words) return undefined;
    await this.simulator.edits(words.by, words.id, `${words.text} Please hurry!`);
    this.lastWords = undefined;
    return 'edits';
  }

  private async comments(person: Person): Promise<string | undefined> {
    if (!this.simulator.comments) return undefined;
    await this.simulator.comments(person, 'Do you have this in blue?');
    return 'comments';
  }

  private async reacts(): Promise<string | undefined> {
    const reply = this.lastReply;
    if (!this.simulator.reacts || !reply) return undefined;
    await this.simulator.reacts(reply.to, reply.id, '👍');
    this.lastReply = undefined;
    return 'reacts';
  }

  private withId(id: string): Person | undefined {
    return everybody.find((person) => this.simulator.idOf(person) === id);
  }
}
