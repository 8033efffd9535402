import { defineEntity, p } from '@mikro-orm/postgresql';
import type { Holiday } from './business-time.js';
import type { OpeningHours } from './wall-clock.js';

const schema = defineEntity({
  name: 'Calendar',
  tableName: 'calendar',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    name: p.text(),
    timeZone: p.text(),
    hours: p.json<OpeningHours[]>(),
    holidays: p.json<Holiday[]>(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/**
 * When somebody is at work: hours of the week and holidays in a time zone. A team, a channel and the workspace may each
 * have one; of these the first that is set counts, in this order.
 */
export class Calendar extends schema.class {}
schema.setClass(Calendar);
