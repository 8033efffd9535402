import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

export const JSONObject = new GraphQLScalarType<Record<string, unknown>, unknown>({
  name: 'JSONObject',
  description:
    'A JSON object of free keys. Its content is the client’s own; Rapport stores it and gives it back.',
  serialize: (value) => value,
  parseValue: asObject,
  parseLiteral: (node, variables) =>
    asObject(node.kind === Kind.OBJECT ? valueFromASTUntyped(node, variables) : undefined),
});

function asObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new GraphQLError('A JSONObject is an object: { … }.');
  }
  return value as Record<string, unknown>;
}
