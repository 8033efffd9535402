import type { Priority } from '../conversation/conversation.js';
import type { Conditions } from '../target/conditions.js';

export const triggerKinds = [
  'AFTER_WAIT',
  'BEFORE_RESPONSE_DUE',
  'BEFORE_RESOLUTION_DUE',
  'OWNER_SILENT',
  'OWNER_OFFLINE',
] as const;
export type TriggerKind = (typeof triggerKinds)[number];

export interface Trigger {
  kind: TriggerKind;
  seconds: number;
}

export type EscalationAction =
  | {
      kind: 'NOTIFY';
      memberIds: string[];
      teamIds: string[];
      owner: boolean;
      managers: boolean;
    }
  | { kind: 'RAISE_PRIORITY'; priority: Priority }
  | { kind: 'ADD_WATCHER'; memberIds: string[] }
  /** With neither, it goes back for routing, or for anybody to claim. */
  | { kind: 'REASSIGN'; memberId: string | null; teamId: string | null }
  /** The secret is sealed. */
  | { kind: 'WEBHOOK'; url: string; secret: string };

export interface EscalationStep {
  id: string;
  trigger: Trigger;
  action: EscalationAction;
}

/** What is done, step by step, when a customer waits for too long. Every policy that holds applies. */
export interface EscalationPolicy extends Conditions {
  id: string;
  name: string;
  /** Seconds are business time, and steps fire only while the business is at work. */
  businessTime: boolean;
  steps: EscalationStep[];
}
