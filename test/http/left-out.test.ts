import { describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  GraphQLBoolean,
  type GraphQLInputType,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Variables } from '../../src/http/graphql/cost.js';
import { Documents, isPrepared } from '../../src/http/graphql/documents.js';
import { Execution } from '../../src/http/graphql/execution.js';
import { defaultDocumentLimits } from '../../src/http/graphql/limits.js';
import { buildAgentSchema, buildVisitorSchema } from '../../src/resolvers/build-schema.js';

const inputs = [buildAgentSchema(), buildVisitorSchema()].flatMap((schema) =>
  Object.values(schema.getTypeMap()).filter(isInputObjectType),
);

/** Says back what it understood. */
function echoing(type: GraphQLInputType): GraphQLSchema {
  const args = { value: { type }, flag: { type: GraphQLBoolean, defaultValue: true } };
  const resolve = (_: unknown, given: object) => JSON.stringify(given);
  const echo = { type: GraphQLString, args, resolve };
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { echo } }),
  });
}

/** As written by the reference, and by the compiler, to which an operation comes that is asked again. */
async function understood(schema: GraphQLSchema, text: string, variables: Variables) {
  const run = async (jit: boolean) => {
    const log = { warn: () => undefined, error: () => undefined };
    const execution = new Execution(schema, { jit, deadlineMs: 1_000, log });
    const prepared = new Documents(schema, defaultDocumentLimits).prepare(text);
    if (!isPrepared(prepared)) throw new Error(prepared[0]!.message);
    const [operation] = prepared.operations;
    const ask = () => execution.run(operation!, {}, {}, variables);
    await ask();
    const { data, errors } = await ask();
    return errors?.[0] ? errors[0].message : (JSON.parse(String(data?.['echo'])) as unknown);
  };
  return { reference: await run(false), compiled: await run(true) };
}

/** What has to be given, and nothing else. */
function least(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return least(type.ofType);
  if (isListType(type)) return [least(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type)) return samples[getNamedType(type).name];
  const required = Object.values(type.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(required.map(({ name, type: inner }) => [name, least(inner)]));
}

const samples: Record<string, unknown> = {
  ID: 'x',
  String: 'x',
  Boolean: true,
  Int: 1,
  Float: 1,
  DateTime: '2026-01-01T00:00:00Z',
  JSONObject: {},
};

test('whatever an input leaves out has its default, compiled or not', async () => {
  expect(inputs.length).toBeGreaterThan(50);
  for (const type of inputs) {
    const text = `query ($value: ${type.name}) { echo(value: $value) }`;
    const { reference, compiled } = await understood(echoing(type), text, { value: least(type) });
    expect([type.name, compiled]).toEqual([type.name, reference]);
    expect(reference).toBeInstanceOf(Object);
  }
});

describe('A variable that is left out', () => {
  const named = (name: string) => inputs.find((type) => type.name === name)!;

  test('has the default of its operation', async () => {
    const text = 'query ($flag: Boolean! = false) { echo(flag: $flag) }';
    const { reference, compiled } = await understood(echoing(inputs[0]!), text, {});
    expect(compiled).toEqual(reference);
    expect(reference).toEqual({ flag: false });
  });

  test('leaves its field out, which is not the same as null', async () => {
    const text = 'query ($capacity: Int) { echo(value: { memberId: "x", capacity: $capacity }) }';
    const schema = echoing(named('UpdateMemberInput'));
    const without = await understood(schema, text, {});
    expect(without.compiled).toEqual(without.reference);
    expect(without.reference).toEqual({ value: { memberId: 'x' }, flag: true });
    const empty = await understood(schema, text, { capacity: null });
    expect(empty.compiled).toEqual(empty.reference);
    expect(empty.reference).toMatchObject({ value: { capacity: null } });
  });
});
