import { describe, expect, test } from '@jest/globals';
import { holds } from '../../../src/domain/routing/condition.js';
import {
  type Calendars,
  noCalendars,
  type RoutingFacts,
} from '../../../src/domain/routing/facts.js';
import type { RoutingCondition } from '../../../src/domain/routing/rule.js';

const monday = { day: 'MONDAY', from: '09:00', to: '17:00' } as const;
const berlin = { timeZone: 'Europe/Berlin', hours: [monday], holidays: [] };
const inHours = new Date('2026-11-23T08:30:00Z');
const outOfHours = new Date('2026-11-23T16:30:00Z');

const facts: RoutingFacts = {
  conversationId: 'conversation',
  contactId: 'contact',
  channelId: 'site',
  channelKind: 'CHAT',
  teamId: 'sales',
  priority: 'HIGH',
  tagIds: ['tag'],
  tier: 'VIP',
  attributes: { language: 'de-AT', plan: ['Pro', 'Beta'], seats: 5, empty: '' },
  subject: 'Ma résiliation',
  words: 'Bitte  um  Rückgabe.\nC’est urgent — 返金してください',
  language: null,
  isReturning: true,
  formerOwnerId: null,
  takenOffId: null,
  wantedSince: inHours,
  at: inHours,
};

function calendars(of: Partial<Calendars>): Calendars {
  return { ...noCalendars, byId: new Map([['berlin', berlin]]), ...of };
}

function check(condition: RoutingCondition, more: Partial<RoutingFacts> = {}, hours = noCalendars) {
  return holds(condition, { ...facts, ...more }, hours);
}

describe('A condition', () => {
  test.each<[RoutingCondition, boolean]>([
    [{}, true],
    [{ channelKinds: ['EMAIL', 'CHAT'], priorities: ['HIGH'] }, true],
    [{ channelKinds: ['CHAT'], priorities: ['LOW'] }, false],
    [{ teamIds: ['sales'], tagIds: ['other', 'tag'], channelIds: ['site'] }, true],
    [{ contactTiers: ['vip'] }, true],
    [{ contactAttribute: { name: 'plan', values: ['pro'] } }, true],
    [{ contactAttribute: { name: 'seats', values: ['5'] } }, true],
    [{ contactAttribute: { name: 'empty' } }, false],
    [{ contactAttribute: { name: 'toString' } }, false],
    [{ languages: ['de'] }, true],
    [{ languages: ['de-DE', 'en'] }, false],
    [{ languages: ['DE_at'] }, true],
    [{ customer: 'RETURNING' }, true],
    [{ customer: 'NEW' }, false],
    [{ keywords: ['RESILIATION'] }, true],
    [{ keywords: ['um rückgabe'] }, true],
    [{ keywords: ['gabe'] }, false],
    [{ keywords: ['返金'] }, true],
    [{ and: [{ tagIds: ['tag'] }, { or: [{ teamIds: ['x'] }, { priorities: ['HIGH'] }] }] }, true],
    [{ not: { or: [{ teamIds: ['x'] }, { priorities: ['HIGH'] }] } }, false],
  ])('%j: %s', (condition, expected) => {
    expect(check(condition)).toBe(expected);
    expect(check({ not: condition })).toBe(!expected);
  });

  test('on what nobody knows does not hold', () => {
    const stranger = { teamId: null, tier: null, attributes: {}, subject: null, words: '' };
    for (const condition of [
      { teamIds: ['sales'] },
      { contactTiers: ['null'] },
      { languages: ['de'] },
      { keywords: ['undefined'] },
    ])
      expect(check(condition, stranger)).toBe(false);
    expect(check({ businessHours: true })).toBe(false);
    expect(check({ businessHours: false })).toBe(false);
  });

  test('on hours asks those of the team, else of the channel, else of the workspace', () => {
    for (const hours of [
      calendars({ ofTeam: new Map([['sales', 'berlin']]) }),
      calendars({ ofChannel: new Map([['site', 'berlin']]) }),
      calendars({ ofWorkspace: 'berlin' }),
    ]) {
      expect(check({ businessHours: true }, {}, hours)).toBe(true);
      expect(check({ businessHours: true }, { at: outOfHours }, hours)).toBe(false);
      expect(check({ businessHours: false }, { at: outOfHours }, hours)).toBe(true);
    }
  });
});
