import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description:
    'A moment as ISO 8601 in UTC with milliseconds: `2026-11-22T08:30:00.000Z`. Input may carry any offset.',
  // Text is a Moment of the hot reads, in this very form already.
  serialize: (value) => (typeof value === 'string' ? value : (value as Date).toISOString()),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** An offset can carry a moment out of the years 0000 to 9999, which neither we nor PostgreSQL write in this form. */
const isWritable = (date: Date): boolean =>
  !Number.isNaN(date.getTime()) && shape.test(date.toISOString());

function parse(value: unknown): Date {
  const date = typeof value === 'string' && shape.test(value) ? new Date(value) : undefined;
  if (!date || !isWritable(date)) {
    throw new GraphQLError('A DateTime is ISO 8601 with an offset, such as 2026-11-22T08:30:00Z.');
  }
  return date;
}
