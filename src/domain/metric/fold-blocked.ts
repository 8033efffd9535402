import type { History, WrittenNote } from './history.js';
import type { OpenInterval, Moment } from './interval.js';

/**
 * An owner who asks a colleague in a note can do nothing until they say something: from the note on, until the
 * colleague (of a team anybody) writes a note or a message, or the owner goes on by themselves. Nor can one who offered
 * it to somebody, until they accept or decline.
 */
export function foldBlocked(history: History): OpenInterval[] {
  const asked = history.notes.flatMap((note) =>
    note.mentions
      .filter((memberId) => memberId !== note.by && isOwner(history, note))
      .map((memberId) => ({ from: note.at, to: answeredAt(history, note, memberId) })),
  );
  return [...asked, ...history.offers];
}

function isOwner({ ownerships }: History, { by, at }: WrittenNote): boolean {
  return ownerships.some(
    (own) => own.memberId === by && own.from <= at && (own.to === null || own.to > at),
  );
}

function answeredAt(history: History, asked: WrittenNote, askedId: string | null): Moment | null {
  const speaks = (memberId: string | null) =>
    memberId !== null && (askedId === null || memberId === askedId || memberId === asked.by);
  const later = [
    ...history.notes.filter(({ by }) => speaks(by)),
    ...history.messages.filter((message) => !message.isInbound && speaks(message.memberId)),
  ].filter(({ sequence }) => sequence > asked.sequence);
  return later.length > 0 ? Math.min(...later.map(({ at }) => Math.max(at, asked.at))) : null;
}
