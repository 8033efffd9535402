import type { Directory } from '../kernel/directory.query.js';
import { type ActorRow, colleague } from '../kernel/people.query.js';
import type { Reader } from '../kernel/work.js';
import { corrected, type Correction } from './correction.js';
import type { Reading, Signal, SignalKind, Span } from './insight.js';

interface Origin {
  model: string;
  version: string | null;
}

export interface EvidenceRow extends Span {
  quote: string;
}

export interface InsightsRow {
  uuid: string;
  language: ({ code: string; score: number } & Origin) | null;
  sentiment: ({ score: number; evidence: EvidenceRow[] } & Origin) | null;
  signals: ({ kind: SignalKind; score: number; evidence: EvidenceRow[] } & Origin)[];
  readAt: Date;
  correctedBy: ActorRow | null;
  correctedAt: Date | null;
}

interface Recorded extends Origin {
  uuid: string;
  text: string;
  reading: Reading;
  correction: Correction | null;
  readAt: Date;
  byKind: string | null;
  byId: string | null;
  correctedAt: Date | null;
}

const byHand: Origin = { model: 'person', version: null };

/** What holds of some messages. What was read in words that have changed since is not shown: it is being read again. */
export async function insightsOf(
  reader: Reader,
  directory: Directory,
  messageIds: readonly string[],
): Promise<InsightsRow[]> {
  const rows = await reader.rows<Recorded>(
    `select i.message_id as uuid, m.visible_text as text, i.reading, i.correction, i.model, i.version,
       i.read_at as "readAt", i.corrected_by_kind as "byKind", i.corrected_by as "byId",
       i.corrected_at as "correctedAt"
     from message_insight i join message m on m.workspace_id = $1 and m.id = i.message_id
     where i.workspace_id = $1 and i.message_id = any($2::uuid[]) and m.deleted_at is null
       and i.text_hash = md5(m.visible_text)`,
    [reader.workspaceId, messageIds],
  );
  return rows.map((row) => shown(row, directory));
}

function shown(row: Recorded, directory: Directory): InsightsRow {
  const { uuid, text, correction, model, version, readAt, correctedAt } = row;
  const holds = corrected(row.reading, correction);
  const from = (isByHand: boolean): Origin => (isByHand ? byHand : { model, version });
  const quoted = (evidence: Span[]): EvidenceRow[] =>
    evidence.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }));
  const { language, sentiment } = holds;
  return {
    uuid,
    language: language && { ...language, ...from(correction?.language !== undefined) },
    sentiment: sentiment && {
      score: sentiment.score,
      evidence: quoted(sentiment.evidence),
      ...from(correction?.sentiment !== undefined),
    },
    signals: holds.signals.map(({ kind, score, evidence }: Signal) => ({
      kind,
      score,
      evidence: quoted(evidence),
      ...from(correction?.added?.includes(kind) ?? false),
    })),
    readAt,
    correctedBy: row.byKind ? colleague(directory, row.byKind, row.byId) : null,
    correctedAt,
  };
}

export interface ConversationInsightsRow {
  uuid: string;
  language: string | null;
  sentiment: number | null;
  signals: SignalKind[];
}

/** What their messages make of some conversations. */
export function conversationInsights(
  reader: Reader,
  conversationIds: readonly string[],
): Promise<ConversationInsightsRow[]> {
  return reader.rows<ConversationInsightsRow>(
    `select conversation_id as uuid, language, sentiment, kinds as signals from conversation_insight
     where workspace_id = $1 and conversation_id = any($2::uuid[])`,
    [reader.workspaceId, conversationIds],
  );
}
