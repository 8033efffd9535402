import type { ChannelRow, Directory } from '../kernel/directory.query.js';
import { publicId } from '../kernel/ids.js';
import {
  type Connection,
  connectionOf,
  fetchLimit,
  fromMicroseconds,
  isMicroseconds,
  listName,
  microseconds,
  pageOf,
  type PageRequest,
} from '../kernel/keyset.query.js';
import { Params } from '../kernel/params.query.js';
import type { Reader } from '../kernel/work.js';

export interface DeliveryRow {
  __typename: 'Delivery';
  uuid: string;
  id: string;
  channel: ChannelRow | null;
  state: string;
  reason: string | null;
  sizeBytes: number;
  preview: string;
  receivedAt: Date;
  settledAt: Date | null;
  placeKey: string;
}

const columns = `id as uuid, channel_id as channel, state, reason, octet_length(raw) as "sizeBytes",
  substring(raw from 1 for 2000) as preview, received_at as "receivedAt", settled_at as "settledAt",
  ${microseconds('received_at')} as "placeKey"`;

type DeliveryRecord = Omit<DeliveryRow, '__typename' | 'id' | 'channel' | 'preview'> & {
  channel: string;
  preview: Buffer;
};

/** What came in and could not be filed, oldest first: it waits for somebody's decision. */
export async function parkedDeliveries(
  reader: Reader,
  directory: Directory,
  channelId: string | null,
  request: PageRequest,
): Promise<Connection<DeliveryRow>> {
  const page = pageOf(request, listName('parkedDeliveries', channelId), isMicroseconds);
  const params = new Params(reader.workspaceId);
  const where = ['workspace_id = $1', "state = 'PARKED'"];
  if (channelId) where.push(`channel_id = ${params.add(channelId)}::uuid`);
  if (page.after) {
    const key = fromMicroseconds(params.add(page.after.key));
    where.push(`(received_at, id) > (${key}, ${params.add(page.after.id)}::uuid)`);
  }
  const records = await reader.rows<DeliveryRecord>(
    `select ${columns} from delivery where ${where.join(' and ')}
     order by received_at, id limit ${fetchLimit(page)}`,
    params.values,
  );
  const rows = records.map((record) => deliveryOf(record, directory));
  return connectionOf(rows, page, (row) => ({ key: row.placeKey, id: row.uuid }));
}

export async function deliveriesByIds(
  reader: Reader,
  directory: Directory,
  ids: readonly string[],
): Promise<DeliveryRow[]> {
  const records = await reader.rows<DeliveryRecord>(
    `select ${columns} from delivery where workspace_id = $1 and id = any($2::uuid[])`,
    [reader.workspaceId, ids],
  );
  return records.map((record) => deliveryOf(record, directory));
}

function deliveryOf(record: DeliveryRecord, directory: Directory): DeliveryRow {
  return {
    ...record,
    __typename: 'Delivery',
    id: publicId('Delivery', record.uuid),
    channel: directory.channels.get(record.channel) ?? null,
    preview: record.preview.toString('utf8'),
  };
}
