import { randomFillSync } from 'node:crypto';

/** The prefix tells a person (and a support log) what an id names; the rest is a UUIDv7 in hex. */
export const idPrefixes = {
  Workspace: 'wks',
  Member: 'mem',
  Team: 'team',
  Credential: 'key',
  Contact: 'cont',
  Handle: 'hdl',
  Channel: 'chan',
  Tag: 'tag',
  Delivery: 'dlv',
  Conversation: 'conv',
  Assignment: 'asg',
  Message: 'msg',
  Attachment: 'att',
  Note: 'note',
  Change: 'chg',
  Wait: 'wait',
  Calendar: 'cal',
  Skill: 'skl',
  TimeOff: 'tof',
  Notification: 'ntf',
  Handoff: 'hof',
  Target: 'tgt',
  EscalationPolicy: 'esc',
  EscalationStep: 'step',
  Escalation: 'fir',
  ContactMerge: 'mrg',
  RoutingRule: 'rule',
  RoutingDecision: 'rtd',
  Event: 'evt',
} as const;

export type IdKind = keyof typeof idPrefixes;

const kindOfPrefix = new Map(
  Object.entries(idPrefixes).map(([kind, prefix]) => [prefix as string, kind as IdKind]),
);

/** A new UUIDv7: its first 48 bits are the milliseconds, so that ids sort by birth and index pages fill in order. */
export function newUuid(now = Date.now()): string {
  const bytes = randomFillSync(Buffer.allocUnsafe(16));
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return dashed(bytes.toString('hex'));
}

/** `('Conversation', uuid)` → `conv_0199…` as the API shows it. */
export function publicId(kind: IdKind, uuid: string): string {
  // Sliced, not replaced: a page of an inbox makes two hundred of these.
  return `${idPrefixes[kind]}_${uuid.slice(0, 8)}${uuid.slice(9, 13)}${uuid.slice(14, 18)}${uuid.slice(19, 23)}${uuid.slice(24)}`;
}

export function publicIdOrNull(kind: IdKind, uuid: string | null | undefined): string | null {
  return uuid ? publicId(kind, uuid) : null;
}

/** What a public id names; undefined for anything that is not one, of any kind. */
export function parseId(id: string): { kind: IdKind; uuid: string } | undefined {
  const match = /^([a-z]{3,4})_([0-9a-f]{32})$/.exec(id);
  const kind = match && kindOfPrefix.get(match[1]!);
  return kind ? { kind, uuid: dashed(match[2]!) } : undefined;
}

/** The UUID of a public id of this kind; undefined when it is of another kind or none at all. */
export function uuidOf(kind: IdKind, id: string): string | undefined {
  const parsed = parseId(id);
  return parsed?.kind === kind ? parsed.uuid : undefined;
}

function dashed(hex: string): string {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
