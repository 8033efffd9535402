import type { Priority } from '../conversation/conversation.js';
import type { SignalKind } from '../insight/insight.js';

export const routingStrategies = [
  'ROUND_ROBIN',
  'LEAST_BUSY',
  'SKILL_BASED',
  'SENIOR',
  'DIRECT',
  'CLAIM',
] as const;
export type RoutingStrategy = (typeof routingStrategies)[number];

export const customerKinds = ['NEW', 'RETURNING'] as const;
export type CustomerKind = (typeof customerKinds)[number];

/** What must hold of a conversation: everything that is given, and of a list any one. */
export interface RoutingCondition {
  and?: RoutingCondition[];
  or?: RoutingCondition[];
  not?: RoutingCondition;
  channelIds?: string[];
  channelKinds?: string[];
  teamIds?: string[];
  contactTiers?: string[];
  contactAttribute?: { name: string; values?: string[] };
  languages?: string[];
  keywords?: string[];
  tagIds?: string[];
  priorities?: Priority[];
  businessHours?: boolean;
  customer?: CustomerKind;
  /** The customer's first unanswered words give one of these to understand. */
  signals?: SignalKind[];
  /** Their sentiment is below this. */
  sentimentBelow?: number;
}

/** One way of finding somebody, and among whom. */
export interface RoutingStep {
  strategy: RoutingStrategy;
  /** DIRECT: this one. */
  memberId?: string;
  /** Among this team or these members; else the conversation's team, else everybody. */
  teamId?: string;
  memberIds?: string[];
  /** All of them, each at this level or above. */
  skills?: { skillId: string; minimumLevel: number }[];
}

export interface RoutingRule {
  /** Kept from version to version, so that turns go on where they were. */
  id: string;
  name: string;
  /** Without it, always. */
  when?: RoutingCondition;
  /** The team that the conversation goes to when the rule applies. */
  teamId?: string;
  /** Whether a customer comes back to the owner they had, while that one has room. */
  toFormerOwner: boolean;
  /** The first that finds somebody decides; when none does, the conversation waits. */
  steps: RoutingStep[];
}

/** A rule before it is published: it is known by its name. */
export type RuleDraft = Omit<RoutingRule, 'id'>;
