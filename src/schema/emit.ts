import { writeFileSync } from 'node:fs';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildAgentSchema, buildVisitorSchema } from '../resolvers/build-schema.js';

/** Writes the contracts that are committed: what changes in them is seen in review. */
function emit(file: string, schema: GraphQLSchema): void {
  writeFileSync(file, `${printSchema(lexicographicSortSchema(schema))}\n`);
}

emit('schema.graphql', buildAgentSchema());
emit('visitor.graphql', buildVisitorSchema());
