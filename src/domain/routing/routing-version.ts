import { defineEntity, p } from '@mikro-orm/postgresql';
import type { RoutingRule } from './rule.js';

const schema = defineEntity({
  name: 'RoutingVersion',
  tableName: 'routing_version',
  properties: {
    workspaceId: p.uuid().primary(),
    version: p.integer().primary(),
    rules: p.json<RoutingRule[]>(),
    publishedAt: p.datetime(),
    publishedByKind: p.text().$type<'MEMBER' | 'AUTOMATION' | 'SYSTEM'>(),
    publishedBy: p.uuid().nullable(),
  },
});

/** The routing rules as they were published together. They never change: decisions refer to them. */
export class RoutingVersion extends schema.class {}
schema.setClass(RoutingVersion);
