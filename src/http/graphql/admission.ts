import type { GraphQLError } from 'graphql';
import type { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Actor } from '../../domain/kernel/actor.js';
import { actualCost, requestedCost, type Variables } from './cost.js';
import { costVariables, type Operation } from './documents.js';
import { checkNesting } from './nesting.js';
import { refusal, unauthenticated, unavailable } from './refusals.js';

export interface RateLimits {
  /** Points a credential may spend at once, and how many come back in a second. */
  points: number;
  restorePerSecond: number;
  /** A workspace has this many times the bucket of one credential. */
  workspaceFactor: number;
  /** Whoever has no token shares a bucket with everybody at the same address. */
  anonymousPoints: number;
  /** No single operation may cost more. */
  maxCost: number;
  /** Shares the buckets among processes. */
  redis?: Redis;
}

export const defaultRateLimits: RateLimits = {
  points: 100_000,
  restorePerSecond: 5_000,
  workspaceFactor: 10,
  anonymousPoints: 2_000,
  maxCost: 20_000,
};

export interface CostReport {
  requested: number;
  actual: number;
  throttle: { maximum: number; available: number; restoreRate: number };
}

/** What was paid for an operation; the part that was not needed is given back. */
export interface Ticket {
  settle(data: unknown): CostReport;
}

export interface AdmissionOptions {
  limits: RateLimits;
  /** The visitor's door lets strangers in: their first message makes them known. */
  allowAnonymous: boolean;
  /** True while the server should refuse early instead of queueing. */
  overloaded?: () => boolean;
}

/** Who may run an operation now, and what it costs. One gate for HTTP and WebSocket. */
export class Admission {
  private readonly credentials: RateLimiterAbstract;
  private readonly workspaces: RateLimiterAbstract;
  private readonly strangers: RateLimiterAbstract;

  constructor(private readonly options: AdmissionOptions) {
    const { limits } = options;
    this.credentials = bucket('credential', limits.points, limits);
    this.workspaces = bucket('workspace', limits.points * limits.workspaceFactor, limits);
    this.strangers = bucket('stranger', limits.anonymousPoints, limits);
  }

  /** Throws the refusal. */
  async admit(
    operation: Operation,
    variables: Variables,
    actor: Actor | null,
    ip: string,
  ): Promise<Ticket> {
    if (!actor && !this.options.allowAnonymous && !operation.isIntrospection)
      throw unauthenticated();
    checkNesting(variables);
    if (this.options.overloaded?.()) throw unavailable();
    const known = costVariables(operation, variables);
    const requested = requestedCost(operation.cost, known);
    this.checkCost(requested);
    const available = await this.pay(requested, actor, ip);
    const settle = (data: unknown) => {
      const actual = data ? actualCost(operation.cost, known, data) : requested;
      if (actor && actual < requested) this.giveBack(actor, requested - actual);
      return { requested, actual, throttle: this.throttle(actor, available + requested - actual) };
    };
    return { settle };
  }

  /** A wrong token is paid for by its address, so that guessing is slow. */
  async countBadToken(ip: string): Promise<void> {
    await spend(this.strangers, ip, 10);
  }

  private async pay(cost: number, actor: Actor | null, ip: string): Promise<number> {
    if (!actor) return spend(this.strangers, ip, cost);
    const available = await spend(this.credentials, bucketKey(actor), cost);
    await spend(this.workspaces, actor.workspaceId, cost);
    return available;
  }

  private giveBack(actor: Actor, points: number): void {
    void this.credentials.reward(bucketKey(actor), points).catch(() => undefined);
    void this.workspaces.reward(actor.workspaceId, points).catch(() => undefined);
  }

  private throttle(actor: Actor | null, available: number): CostReport['throttle'] {
    const { points, anonymousPoints, restorePerSecond } = this.options.limits;
    const maximum = actor ? points : anonymousPoints;
    const restoreRate = actor ? restorePerSecond : (restorePerSecond * anonymousPoints) / points;
    return { maximum, available: Math.min(available, maximum), restoreRate };
  }

  private checkCost(requested: number): void {
    const maximum = this.options.limits.maxCost;
    if (requested <= maximum) return;
    const message = `This operation may cost ${requested} points; the most allowed is ${maximum}.`;
    throw refusal('OPERATION_TOO_COSTLY', message, 400, {}, { cost: { requested, maximum } });
  }
}

function bucketKey(actor: Actor): string {
  return 'credentialId' in actor ? actor.credentialId : `${actor.workspaceId}:${actor.id}`;
}

/** A window long enough that a full bucket divided by it is the restore rate. */
function bucket(keyPrefix: string, points: number, limits: RateLimits): RateLimiterAbstract {
  const duration = limits.points / limits.restorePerSecond;
  const inMemory = new RateLimiterMemory({ keyPrefix, points, duration });
  if (!limits.redis) return inMemory;
  return new RateLimiterRedis({
    storeClient: limits.redis,
    keyPrefix: `rapport:${keyPrefix}`,
    points,
    duration,
    rejectIfRedisNotReady: true,
    insuranceLimiter: inMemory, // Redis away: each process counts for itself
  });
}

async function spend(limiter: RateLimiterAbstract, key: string, cost: number): Promise<number> {
  try {
    return (await limiter.consume(key, cost)).remainingPoints;
  } catch (error) {
    if (error instanceof RateLimiterRes) throw throttled(error);
    throw error;
  }
}

function throttled(state: RateLimiterRes): GraphQLError {
  const seconds = Math.max(1, Math.ceil(state.msBeforeNext / 1_000));
  const headers = { 'retry-after': String(seconds) };
  return refusal('RATE_LIMITED', `Too many requests; try again in ${seconds} s.`, 429, headers, {
    retryAfterSeconds: seconds,
  });
}
