import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { eventTypes } from '../../src/domain/kernel/event.js';
import { buildAgentSchema, buildVisitorSchema } from '../../src/resolvers/build-schema.js';
import { agentLiveFields, visitorLiveFields } from '../../src/resolvers/live-fields.js';

const agent = buildAgentSchema();
const visitor = buildVisitorSchema();

describe.each([
  ['agent', agent, 'schema.graphql'],
  ['visitor', visitor, 'visitor.graphql'],
] as const)('the %s schema', (_name, schema, file) => {
  test('says of every part what it means', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test('is the one that is committed', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(readFileSync(file, 'utf8'));
  });
});

test('every subscription follows the log', () => {
  const fields = (schema: GraphQLSchema) =>
    Object.keys(schema.getSubscriptionType()!.getFields()).sort();
  expect(Object.keys(agentLiveFields).sort()).toEqual(fields(agent));
  expect(Object.keys(visitorLiveFields).sort()).toEqual(fields(visitor));
});

test('every event of the log has its name in the API', () => {
  const type = agent.getType('EventType');
  const values = isEnumType(type) ? type.getValues().map(({ value }) => String(value)) : [];
  expect(values.sort()).toEqual([...eventTypes].sort());
});

test('what differs from viewer to viewer says so, for the live transport shares the rest', () => {
  expect(agent.getQueryType()!.getFields()['viewer']!.extensions).toMatchObject({
    perViewer: true,
  });
  const conversation = agent.getType('Conversation');
  expect(
    isObjectType(conversation) && conversation.getFields()['myDraft']!.extensions,
  ).toMatchObject({
    perViewer: true,
  });
});

test('the visitor schema has no word for what the team keeps to itself', () => {
  const types = Object.keys(visitor.getTypeMap()).filter((name) => !name.startsWith('__'));
  const words = (name: string) => name.split(/(?=[A-Z])/);
  const inside =
    /^(Note|Member|Assign|Conversation|Contact|Wait|Tag|Team|Draft|Node|Actor|Api|Inbox|Timeline)/;
  expect(types.filter((name) => words(name).some((word) => inside.test(word)))).toEqual([]);
  const secrets = /"(note|email|sequence|assignee|role|tier|attributes)"/i;
  const output = Object.values(visitor.getTypeMap()).filter(
    (type) => isObjectType(type) && !isIntrospectionType(type),
  );
  const fields = output.flatMap((type) =>
    Object.keys((isObjectType(type) && type.getFields()) || {}),
  );
  expect(fields.filter((name) => secrets.test(`"${name}"`))).toEqual([]);
});

function undescribed(schema: GraphQLSchema): string[] {
  const missing: string[] = [];
  const look = (path: string, part: { description?: string | null }): void => {
    if (!part.description || part.description.length < 6) missing.push(path);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    look(type.name, type);
    if (isEnumType(type))
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      if ('args' in field)
        for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg);
    }
  }
  return missing;
}
