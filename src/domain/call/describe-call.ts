import type { CallFacts, CallOutcome } from './call-facts.js';

/** A call as it reads in the timeline: what it was, who took part, what was said. */
export function describeCall(facts: CallFacts, outcome: CallOutcome): string {
  const { participants = [], transcripts = {}, lines = {} } = facts;
  const who = participants.length > 0 ? [`With ${participants.join(', ')}`] : [];
  const said = Object.values(transcripts).map((text) => `“${text}”`);
  const rest = inOrder(lines);
  return [headline(facts, outcome), ...who, ...said, ...rest].join('\n');
}

function inOrder(lines: Record<string, string>): string[] {
  return Object.keys(lines)
    .sort()
    .map((name) => lines[name]!);
}

function headline(facts: CallFacts, outcome: CallOutcome): string {
  const noun = facts.kind === 'MEETING' ? 'Meeting' : 'Call';
  if (outcome === 'ANSWERED')
    return [noun, spoken(facts.talkSeconds ?? facts.durationSeconds)].filter(Boolean).join(', ');
  if (facts.direction === 'OUTBOUND')
    return facts.kind === 'MEETING' ? 'Meeting, nobody came' : 'Call, not answered';
  const missed = `Missed ${noun.toLowerCase()}`;
  return facts.voicemail ? `${missed}, voicemail` : missed;
}

/** `3 min 12 s`, `1 h 2 min`; nothing for nothing. */
export function spoken(seconds = 0): string {
  const [h, min, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = h > 0 ? [`${h} h`, min && `${min} min`] : [min && `${min} min`, s && `${s} s`];
  return parts.filter(Boolean).join(' ');
}
