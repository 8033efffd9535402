import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestContext,
  type GraphQLRequestListener,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import { isPrepared, pickOperation, type Prepared } from './documents.js';
import { presentError, type DoorLog } from './errors.js';
import { unknownOperation, type Caller, type Guarded, type Pipeline } from './pipeline.js';
import { refusal } from './refusals.js';

/** Apollo's context: the caller, and what the guards found on the way to execution. */
export interface HttpCall extends Caller, BaseContext {
  prepared?: Prepared;
  refused?: GraphQLError;
  guarded?: Guarded;
}

type RequestContext = GraphQLRequestContext<HttpCall>;

/** Apollo speaks HTTP; parsing, guards and execution are the pipeline's, the same as on WebSocket. */
export async function startApollo<C>(
  pipeline: Pipeline<C>,
  tokens: number,
  log: DoorLog,
): Promise<ApolloServer<HttpCall>> {
  const apollo = new ApolloServer<HttpCall>({
    gateway: pipelineAsGateway(pipeline),
    documentStore: null,
    parseOptions: { maxTokens: tokens },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      guards(pipeline),
    ],
    csrfPrevention: { requestHeaders: [...headersOfNoPlainRequest] },
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: silent,
      info: silent,
      warn: (text) => log.warn({}, String(text)),
      error: (text) => log.error({}, String(text)),
    },
    formatError: (formatted, error) =>
      isOurs(error) ? formatted : presentError(error, log).toJSON(),
  });
  await apollo.start();
  return apollo;
}

/**
 * A page of another site cannot send one of these without asking first. A token is one: ours are bearer tokens, which
 * no browser adds by itself.
 */
export const headersOfNoPlainRequest = [
  'authorization',
  'x-apollo-operation-name',
  'apollo-require-preflight',
] as const;

const silent = (): void => undefined;

/** Errors of parsing, validation and the pipeline are already fit for clients. */
function isOurs(error: unknown): boolean {
  return error instanceof GraphQLError && Boolean(error.extensions?.code);
}

type Gateway = ApolloServerOptionsWithGateway<HttpCall>['gateway'];

function pipelineAsGateway<C>(pipeline: Pipeline<C>): Gateway {
  return {
    load: () =>
      Promise.resolve({
        executor: (request) => {
          const call = request.context as HttpCall;
          if (call.guarded) return pipeline.run(call.guarded, call, 'http');
          return Promise.resolve({ errors: [unknownOperation(request.request.operationName)] });
        },
      }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: pipeline.schema, coreSupergraphSdl: '' });
      return silent;
    },
    stop: () => Promise.resolve(),
  };
}

function guards<C>(pipeline: Pipeline<C>): ApolloServerPlugin<HttpCall> {
  const listener: GraphQLRequestListener<HttpCall> = {
    didResolveSource: (request) =>
      Promise.resolve(useKeptDocument(pipeline, request as RequestContext)),
    didResolveOperation: (request) => admit(pipeline, request as RequestContext),
    willSendResponse: (request) =>
      Promise.resolve(answerOldClientsWith200(request as RequestContext)),
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

/** Apollo skips parsing and validation when the document is there; it repeats them to report their errors. */
function useKeptDocument<C>(pipeline: Pipeline<C>, request: RequestContext): void {
  // By the GraphQL-over-HTTP specification an empty name is none; Apollo would look for an operation of that name.
  if (request.request.operationName === '') request.request.operationName = undefined;
  const prepared = pipeline.documents.prepare(request.source!);
  if (isPrepared(prepared)) {
    (request as { document?: unknown }).document = prepared.document;
    request.contextValue.prepared = prepared;
    return;
  }
  const [error] = prepared;
  if (error?.extensions.code !== 'OPERATION_TOO_COMPLEX') return;
  // Validating it is what the limit protects from: an empty document takes its place until the refusal is told.
  (request as { document?: unknown }).document = nothing;
  request.contextValue.refused = error;
}

const nothing = { kind: 'Document', definitions: [] };

async function admit<C>(pipeline: Pipeline<C>, request: RequestContext): Promise<void> {
  const call = request.contextValue;
  if (call.refused) throw call.refused;
  const operation = pickOperation(call.prepared!, request.request.operationName);
  if (!operation) return;
  if (operation.kind === 'subscription') {
    throw refusal(
      'BAD_REQUEST',
      'Subscriptions run over WebSocket (graphql-transport-ws) at this address.',
    );
  }
  const variables = request.request.variables ?? {};
  const ticket = await pipeline.admission.admit(operation, variables, call.actor, call.ip);
  call.guarded = { operation, variables, ticket };
}

const aboutTheRequest = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/** By the GraphQL-over-HTTP specification application/json says 200 whenever the answer is a GraphQL response. */
function answerOldClientsWith200(request: RequestContext): void {
  const { http, body } = request.response;
  if (http.status !== 400 || body?.kind !== 'single') return;
  const speaksNew = request.request.http?.headers
    .get('accept')
    ?.includes('application/graphql-response+json');
  const code = body.singleResult.errors?.[0]?.extensions?.code;
  if (!speaksNew && aboutTheRequest.has(String(code))) http.status = 200;
}
