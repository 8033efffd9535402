import { defineEntity, p } from '@mikro-orm/postgresql';
import type { AppliedTarget } from './target.js';

const schema = defineEntity({
  name: 'ConversationCycle',
  tableName: 'conversation_cycle',
  properties: {
    workspaceId: p.uuid().primary(),
    conversationId: p.uuid().primary(),
    cycle: p.integer().primary(),
    openedAt: p.datetime(),
    resolvedAt: p.datetime().nullable(),
    dueAt: p.datetime().nullable(),
    atRiskAt: p.datetime().nullable(),
    target: p.json<AppliedTarget>().nullable(),
    atRiskToldAt: p.datetime().nullable(),
    breachedAt: p.datetime().nullable(),
    metAt: p.datetime().nullable(),
    clockAt: p.datetime().nullable(),
  },
});

/** From opening to resolution, for the sake of its target alone; there is none where nothing was published. */
export class ConversationCycle extends schema.class {}
schema.setClass(ConversationCycle);
