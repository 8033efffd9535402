import { registerEnumType } from 'type-graphql';

export enum RoutingStrategy {
  ROUND_ROBIN = 'ROUND_ROBIN',
  LEAST_BUSY = 'LEAST_BUSY',
  SKILL_BASED = 'SKILL_BASED',
  SENIOR = 'SENIOR',
  DIRECT = 'DIRECT',
  CLAIM = 'CLAIM',
}
registerEnumType(RoutingStrategy, {
  name: 'RoutingStrategy',
  description:
    'How somebody is found among those who are online, have room and have the skills that are asked for.',
  valuesConfig: {
    ROUND_ROBIN: { description: 'In turn. The turn goes on over restarts, workers and versions.' },
    LEAST_BUSY: { description: 'Whoever carries least; equals in turn.' },
    SKILL_BASED: {
      description:
        'Whoever has all the skills, and of those who carries least; equals by level, then in turn.',
    },
    SENIOR: { description: 'A senior member, and of those who carries least; equals in turn.' },
    DIRECT: { description: 'This one member.' },
    CLAIM: { description: 'Nobody: it is left for whoever takes it.' },
  },
});

export enum RoutingOutcome {
  ASSIGNED = 'ASSIGNED',
  LEFT_FOR_CLAIMING = 'LEFT_FOR_CLAIMING',
  QUEUED = 'QUEUED',
}
registerEnumType(RoutingOutcome, {
  name: 'RoutingOutcome',
  description: 'What came of a routing decision.',
  valuesConfig: {
    ASSIGNED: { description: 'Somebody was given the conversation.' },
    LEFT_FOR_CLAIMING: { description: 'It was left for whoever takes it.' },
    QUEUED: { description: 'Nobody could take it: it waits until somebody can.' },
  },
});

export enum RoutingReason {
  FORMER_OWNER = 'FORMER_OWNER',
  NEXT_IN_TURN = 'NEXT_IN_TURN',
  LEAST_BUSY = 'LEAST_BUSY',
  SKILLED = 'SKILLED',
  SENIOR = 'SENIOR',
  DIRECT = 'DIRECT',
  LEFT_BY_RULE = 'LEFT_BY_RULE',
  NO_RULE = 'NO_RULE',
  NOBODY_FREE = 'NOBODY_FREE',
}
registerEnumType(RoutingReason, {
  name: 'RoutingReason',
  description: 'Why a routing decision came out as it did.',
  valuesConfig: {
    FORMER_OWNER: {
      description:
        'The customer came back to the owner they had, or where there was none, to whoever wrote to them last.',
    },
    NEXT_IN_TURN: { description: 'It was their turn.' },
    LEAST_BUSY: { description: 'They carried least.' },
    SKILLED: { description: 'They had the skills, and carried least of those who do.' },
    SENIOR: { description: 'They are senior, and carried least of those who are.' },
    DIRECT: { description: 'The rule names them.' },
    LEFT_BY_RULE: { description: 'The rule leaves it for claiming.' },
    NO_RULE: { description: 'No rule matched.' },
    NOBODY_FREE: { description: 'Nobody the rule names was online, able and with room.' },
  },
});

export enum RoutingCandidateReason {
  CHOSEN = 'CHOSEN',
  ELIGIBLE = 'ELIGIBLE',
  DISABLED = 'DISABLED',
  NOT_ONLINE = 'NOT_ONLINE',
  TAKEN_OFF = 'TAKEN_OFF',
  LACKS_SKILL = 'LACKS_SKILL',
  NOT_SENIOR = 'NOT_SENIOR',
  FULL = 'FULL',
}
registerEnumType(RoutingCandidateReason, {
  name: 'RoutingCandidateReason',
  description: 'Why a candidate was chosen, or was not.',
  valuesConfig: {
    CHOSEN: { description: 'They got it.' },
    ELIGIBLE: { description: 'They could have had it; somebody else came first.' },
    DISABLED: { description: 'They were shut out of the workspace.' },
    NOT_ONLINE: { description: 'They were away or offline.' },
    TAKEN_OFF: { description: 'It was just taken off them, to go to somebody else.' },
    LACKS_SKILL: { description: 'They lack a skill, or are not good enough at it.' },
    NOT_SENIOR: { description: 'They are not senior.' },
    FULL: { description: 'They carried as much as they may.' },
  },
});

export enum RoutingCustomer {
  NEW = 'NEW',
  RETURNING = 'RETURNING',
}
registerEnumType(RoutingCustomer, {
  name: 'RoutingCustomer',
  description: 'Whether the customer was here before.',
  valuesConfig: {
    NEW: { description: 'This is their first conversation, and its first matter.' },
    RETURNING: {
      description:
        'They had a conversation before, or this one came back after `Workspace.reopenWindowHours`.',
    },
  },
});
