/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A stretch of time, at most 1,098 days long. */
export type MetricRange = {
  /** From this moment on. */
  from: string;
  /** Up to this moment, without it. */
  to: string;
};

export type SignInQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInQuery = { viewer: { name: string, workspace: { name: string } } };

export type FollowBoardSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowBoardSubscription = { liveBoard: { at: string, openConversations: number, unanswered: { count: number, oldestSince: string | null, buckets: Array<{ fromSeconds: number, toSeconds: number | null, count: number }> }, waiting: { unassigned: number, unseen: number, unanswered: number }, queue: { count: number }, atRisk: { count: number }, breached: { count: number }, members: Array<{ openConversations: number, load: number, member: { id: string, name: string } }> } };

export type ResponseTimesQueryVariables = Exact<{
  range: MetricRange;
  timeZone: string;
}>;


export type ResponseTimesQuery = { metrics: { total: { firstResponse: { openCount: number, calendar: { count: number, medianSeconds: number, p90Seconds: number } | null }, response: { openCount: number, calendar: { count: number, medianSeconds: number, p90Seconds: number } | null } }, groups: Array<{ startsAt: string | null, firstResponse: { openCount: number, calendar: { count: number, medianSeconds: number, p90Seconds: number } | null }, response: { openCount: number, calendar: { count: number, medianSeconds: number, p90Seconds: number } | null } }> } };

export type HoursQueryVariables = Exact<{
  range: MetricRange;
  timeZone: string;
}>;


export type HoursQuery = { metrics: { groups: Array<{ startsAt: string | null, volume: { inbound: number }, response: { calendar: { count: number, meanSeconds: number } | null } }> } };

export type WaitedFragment = { openCount: number, calendar: { count: number, medianSeconds: number, p90Seconds: number } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WaitedFragmentDoc = new TypedDocumentString(`
    fragment Waited on ResponseMetric {
  openCount
  calendar {
    count
    medianSeconds
    p90Seconds
  }
}
    `, {"fragmentName":"Waited"}) as unknown as TypedDocumentString<WaitedFragment, unknown>;
export const SignInDocument = new TypedDocumentString(`
    query SignIn {
  viewer {
    name
    workspace {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SignInQuery, SignInQueryVariables>;
export const FollowBoardDocument = new TypedDocumentString(`
    subscription FollowBoard {
  liveBoard {
    at
    unanswered {
      count
      oldestSince
      buckets {
        fromSeconds
        toSeconds
        count
      }
    }
    waiting {
      unassigned
      unseen
      unanswered
    }
    queue {
      count
    }
    atRisk {
      count
    }
    breached {
      count
    }
    openConversations
    members {
      member {
        id
        name
      }
      openConversations
      load
    }
  }
}
    `) as unknown as TypedDocumentString<FollowBoardSubscription, FollowBoardSubscriptionVariables>;
export const ResponseTimesDocument = new TypedDocumentString(`
    query ResponseTimes($range: MetricRange!, $timeZone: String!) {
  metrics(range: $range, groupBy: [DAY], timeZone: $timeZone) {
    total {
      firstResponse {
        ...Waited
      }
      response {
        ...Waited
      }
    }
    groups {
      startsAt
      firstResponse {
        ...Waited
      }
      response {
        ...Waited
      }
    }
  }
}
    fragment Waited on ResponseMetric {
  openCount
  calendar {
    count
    medianSeconds
    p90Seconds
  }
}`) as unknown as TypedDocumentString<ResponseTimesQuery, ResponseTimesQueryVariables>;
export const HoursDocument = new TypedDocumentString(`
    query Hours($range: MetricRange!, $timeZone: String!) {
  metrics(range: $range, groupBy: [HOUR], timeZone: $timeZone) {
    groups {
      startsAt
      volume {
        inbound
      }
      response {
        calendar {
          count
          meanSeconds
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HoursQuery, HoursQueryVariables>;