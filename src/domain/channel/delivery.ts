import { defineEntity, p } from '@mikro-orm/postgresql';

export type DeliveryState = 'RECEIVED' | 'FILED' | 'PARKED' | 'IGNORED';

const schema = defineEntity({
  name: 'Delivery',
  tableName: 'delivery',
  properties: {
    workspaceId: p.uuid().primary(),
    id: p.uuid().primary(),
    channelId: p.uuid(),
    dedupeKey: p.text(),
    envelope: p.json<Record<string, unknown>>(),
    raw: p.blob(),
    state: p.text().$type<DeliveryState>().default('RECEIVED'),
    reason: p.text().nullable(),
    attempts: p.integer().default(0),
    receivedAt: p.datetime(),
    settledAt: p.datetime().nullable(),
  },
});

/** The raw envelope as it arrived, stored before it is acknowledged. Received = filed + parked + ignored. */
export class Delivery extends schema.class {}
schema.setClass(Delivery);
