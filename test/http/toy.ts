import {
  GraphQLBoolean,
  GraphQLID,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../../src/domain/kernel/actor.js';
import { DomainError } from '../../src/domain/kernel/errors.js';
import type { LoggedEvent } from '../../src/domain/kernel/event.js';
import { encodePosition } from '../../src/domain/kernel/event.js';
import type { LiveFields } from '../../src/http/live/live-fields.js';

export interface ToyContext {
  actor: Actor | null;
}
interface ToyBatch {
  ready: boolean;
  cursor: string;
  events: { number: number; cursor: string }[];
}

/** How often the toy's resolvers ran: what is shared runs once. */
export const calls = { news: 0, context: 0 };

const Node = new GraphQLInterfaceType({
  name: 'Node',
  fields: { id: { type: new GraphQLNonNull(GraphQLID) } },
});

const Item: GraphQLObjectType = new GraphQLObjectType({
  name: 'Item',
  interfaces: [Node],
  fields: () => ({
    id: { type: new GraphQLNonNull(GraphQLID) },
    number: { type: GraphQLInt },
    parent: { type: Item, resolve: () => ({ id: 'p' }) },
    children: { type: ItemConnection, args: pageArgs, resolve: (_item, { first }) => page(first) },
    broken: {
      type: GraphQLString,
      resolve: () => {
        throw new Error('select secret from vault');
      },
    },
    required: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
  }),
});

const pageArgs = { first: { type: GraphQLInt }, last: { type: GraphQLInt } };

const ItemConnection: GraphQLObjectType = new GraphQLObjectType({
  name: 'ItemConnection',
  fields: () => ({ nodes: { type: new GraphQLList(Item) } }),
});

const page = (first = 25) => ({
  nodes: Array.from({ length: Math.min(first, 3) }, (_, number) => ({
    __typename: 'Item',
    id: `i${number}`,
    number,
  })),
});

const ToyEvent = new GraphQLObjectType({
  name: 'ToyEvent',
  fields: { number: { type: GraphQLInt }, cursor: { type: GraphQLString } },
});
const News = new GraphQLObjectType<ToyBatch, ToyContext>({
  name: 'News',
  fields: {
    ready: { type: GraphQLBoolean },
    cursor: { type: GraphQLString },
    events: { type: new GraphQLList(ToyEvent) },
    padding: { type: GraphQLString, resolve: () => 'x'.repeat(64_000) },
    viewer: {
      type: GraphQLString,
      extensions: { perViewer: true },
      resolve: (_batch, _args, { actor }) => actor?.id,
    },
  },
});

const refuse = (code: 'FORBIDDEN' | 'INVALID_INPUT') => () => {
  throw new DomainError(code, 'Not today.', ['input', 'day']);
};

export function toySchema(): GraphQLSchema {
  return new GraphQLSchema({
    types: [Item],
    query: new GraphQLObjectType({
      name: 'Query',
      fields: {
        hello: {
          type: GraphQLString,
          args: { name: { type: GraphQLString } },
          resolve: (_, { name }) => `Hello ${name ?? 'you'}`,
        },
        items: { type: ItemConnection, args: pageArgs, resolve: (_, { first }) => page(first) },
        node: { type: Node, resolve: () => ({ __typename: 'Item', id: 'i1', number: 1 }) },
        forbidden: { type: GraphQLString, resolve: refuse('FORBIDDEN') },
        invalid: { type: GraphQLString, resolve: refuse('INVALID_INPUT') },
        slow: { type: GraphQLString, resolve: () => sleep(5_000, 'late', { ref: false }) },
        busy: {
          type: GraphQLString,
          resolve: () => {
            throw new Error('timeout exceeded when trying to connect');
          },
        },
        viewer: { type: GraphQLString, resolve: (_, _args, { actor }: ToyContext) => actor?.id },
      },
    }),
    mutation: new GraphQLObjectType({
      name: 'Mutation',
      fields: { touch: { type: GraphQLString, resolve: () => 'touched' } },
    }),
    subscription: new GraphQLObjectType({
      name: 'Subscription',
      fields: {
        news: {
          type: News,
          args: {
            after: { type: GraphQLString },
            kind: { type: GraphQLString },
            conversation: { type: GraphQLString },
          },
          resolve: (batch) => {
            calls.news += 1;
            return batch;
          },
        },
      },
    }),
  });
}

const toyEvent = (event: LoggedEvent) => ({
  number: event.sequence,
  cursor: encodePosition(event),
});

export const toyLiveFields: LiveFields<ToyContext> = {
  news: {
    open: (args) => {
      if (args.kind === 'FORBIDDEN') throw new DomainError('FORBIDDEN', 'Not for you.');
      return {
        after: args.after as string | undefined,
        conversationIds: args.conversation ? [args.conversation as string] : undefined,
        ready: (cursor) => ({ ready: true, cursor, events: [] }),
        progress: (cursor) => ({ ready: false, cursor, events: [] }),
        payload: (events, cursor) =>
          args.kind === 'NONE' ? null : { ready: false, cursor, events: events.map(toyEvent) },
      };
    },
  },
};
