import {
  execute,
  GraphQLError,
  isAbstractType,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Variables } from './cost.js';
import type { Operation } from './documents.js';
import { inputDefaults } from './input-defaults.js';
import { leavesFieldOpen } from './open-field.js';
import { takesRecursiveInput } from './recursive-input.js';
import { presentError, timedOut, withoutStatus, type DoorLog } from './errors.js';

export interface ExecutionOptions {
  /** Compile operations that come again. */
  jit: boolean;
  deadlineMs: number;
  log: DoorLog;
}

const compileFromExecution = 2;

/** Runs operations, compiled where that pays, and lets no error out as it was thrown. */
export class Execution {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: ExecutionOptions,
  ) {
    if (options.jit) resolveTypesByName(schema);
  }

  async run(
    operation: Operation,
    rootValue: unknown,
    contextValue: unknown,
    variables: Variables,
  ): Promise<ExecutionResult> {
    const running = this.start(operation, rootValue, contextValue, variables);
    const result = isPromise(running) ? await this.beforeDeadline(running) : running;
    if (!result.errors || result.errors.length === 0)
      return result.errors ? { data: result.data } : result;
    const errors = result.errors.map((error) => presentError(error, this.options.log));
    if (result.data === undefined) return { errors: errors.map(asBadRequest) };
    return { data: result.data, errors: isEmpty(result.data) ? errors : errors.map(withoutStatus) };
  }

  private start(
    operation: Operation,
    rootValue: unknown,
    contextValue: unknown,
    variables: Variables,
  ): Promise<ExecutionResult> | ExecutionResult {
    const compiled = this.compiled(operation);
    if (compiled) return compiled.query(rootValue, contextValue, variables);
    const result = execute({
      schema: this.schema,
      document: operation.document,
      operationName: operation.name,
      rootValue,
      contextValue,
      variableValues: variables,
    });
    return result;
  }

  private compiled(operation: Operation): CompiledQuery | null {
    operation.executions += 1;
    if (!this.options.jit || operation.executions < compileFromExecution) return null;
    if (operation.compiled === undefined) operation.compiled = this.compile(operation);
    return operation.compiled;
  }

  private compile(operation: Operation): CompiledQuery | null {
    if (operation.isIntrospection) return null;
    // graphql-jit unrolls the types of variables and would go down for seconds, holding everybody up.
    if (takesRecursiveInput(this.schema, operation.document)) return null;
    if (leavesFieldOpen(operation.node, operation.fragments)) return null;
    const compiled = compileQuery(this.schema, operation.document, operation.name);
    if (!isCompiledQuery(compiled)) return null;
    const fill = inputDefaults(this.schema, operation);
    if (!fill) return compiled;
    const query: CompiledQuery['query'] = (root, context, variables) =>
      compiled.query(root, context, fill(variables ?? {}));
    return { ...compiled, query };
  }

  /** The client is answered in time; what the database still does ends by its own statement timeout. */
  private async beforeDeadline(running: Promise<ExecutionResult>): Promise<ExecutionResult> {
    const { deadlineMs } = this.options;
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<ExecutionResult>((resolve) => {
      timer = setTimeout(() => resolve({ data: null, errors: [timedOut(deadlineMs)] }), deadlineMs);
    });
    try {
      return await Promise.race([running, deadline]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** True when no root field has an answer: then the errors decide the HTTP status. */
function isEmpty(data: ExecutionResult['data']): boolean {
  return !data || Object.values(data).every((value) => value === null);
}

/** No data at all: the variables did not fit, before anything ran. */
function asBadRequest(error: GraphQLError): GraphQLError {
  if (error.extensions.code) return error;
  const { nodes, source, positions, path } = error;
  return new GraphQLError(error.message, {
    nodes,
    source,
    positions,
    path,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** Compiled operations need the type at once: our rows carry its name. */
function resolveTypesByName(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const original = type.resolveType;
    type.resolveType = (value: { __typename?: string }, context, info, abstractType) =>
      value.__typename ?? original?.(value, context, info, abstractType);
  }
}

function isPromise<T>(value: Promise<T> | T): value is Promise<T> {
  return typeof (value as { then?: unknown }).then === 'function';
}
