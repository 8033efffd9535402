import { defineEntity, p } from '@mikro-orm/postgresql';

const schema = defineEntity({
  name: 'TimeOff',
  tableName: 'time_off',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    memberId: p.uuid(),
    startsAt: p.datetime(),
    endsAt: p.datetime(),
    reason: p.text().nullable(),
    createdAt: p.datetime(),
  },
});

/** From one moment to another in which a member is not at work, whatever their shifts say. */
export class TimeOff extends schema.class {}
schema.setClass(TimeOff);
