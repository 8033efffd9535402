import { execute, type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

/** Tests read answers by eye. */
type Answer = ExecutionResult<Record<string, any>>;

/** Both ways the server executes: interpreted, and compiled once an operation comes again. */
export const executors = {
  interpreted: async (
    schema: GraphQLSchema,
    document: string,
    contextValue: unknown,
    variableValues: Record<string, unknown> = {},
    rootValue?: unknown,
  ): Promise<Answer> =>
    (await execute({
      schema,
      document: parse(document),
      contextValue,
      variableValues,
      rootValue,
    })) as Answer,
  compiled: async (
    schema: GraphQLSchema,
    document: string,
    contextValue: unknown,
    variableValues: Record<string, unknown> = {},
    rootValue?: unknown,
  ): Promise<Answer> => {
    const compiled = compileQuery(schema, parse(document));
    if (!isCompiledQuery(compiled))
      throw new Error(`It does not compile: ${JSON.stringify(compiled)}`);
    return (await compiled.query(rootValue, contextValue, variableValues)) as Answer;
  },
};
