import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { apiKeys } from '../domain/workspace/api-key.query.js';
import { createApiKey } from '../domain/workspace/create-api-key.js';
import { revokeApiKey } from '../domain/workspace/revoke-api-key.js';
import { CreateApiKeyInput, RevokeApiKeyInput } from '../schema/api-key.input.js';
import { ApiKeyConnection } from '../schema/api-key.type.js';
import { ForwardArgs } from '../schema/page.args.js';
import { CreateApiKeyPayload, RevokeApiKeyPayload } from '../schema/payload.type.js';
import { make } from './change.js';
import { type AgentContext, requireActor } from './context.js';
import { directoryPage } from './directory-page.js';
import { idOf } from './errors.js';

@Resolver()
export class ApiKeyResolver {
  @Query(() => ApiKeyConnection, {
    description: 'The API keys of the workspace, by name, revoked ones included. Needs ADMIN.',
  })
  async apiKeys(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: AgentContext) {
    requireActor(context, 'ADMIN');
    return directoryPage('apiKeys', await apiKeys(context.reader, await context.directory()), page);
  }

  @Mutation(() => CreateApiKeyPayload, {
    description: 'Makes a credential for a program; its secret is shown this once. Needs ADMIN.',
  })
  createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: 'For what.' }) input: CreateApiKeyInput,
    @Ctx() context: AgentContext,
  ) {
    const { name, scopes, memberId, expiresAt, idempotencyKey } = input;
    return make(
      context,
      {
        mutation: 'createApiKey',
        scope: 'ADMIN',
        action: createApiKey,
        idempotencyKey,
        input: () => ({
          name,
          scopes,
          memberId: memberId == null ? null : idOf('Member', memberId, 'memberId'),
          expiresAt,
        }),
      },
      async ({ credentialId, secret }, _actor, replayed) => ({
        apiKey: await apiKeyById(context, credentialId),
        secret: replayed ? null : secret,
      }),
    );
  }

  @Mutation(() => RevokeApiKeyPayload, {
    description:
      'Shuts an API key out at once and for good; its open subscriptions are closed. Needs ADMIN.',
  })
  revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: 'Which one.' }) input: RevokeApiKeyInput,
    @Ctx() context: AgentContext,
  ) {
    return make(
      context,
      {
        mutation: 'revokeApiKey',
        scope: 'ADMIN',
        action: revokeApiKey,
        idempotencyKey: input.idempotencyKey,
        input: () => ({ credentialId: idOf('Credential', input.apiKeyId, 'apiKeyId', 'API key') }),
      },
      async ({ credentialId }) => ({ apiKey: await apiKeyById(context, credentialId) }),
    );
  }
}

export async function apiKeyById(context: AgentContext, uuid: string) {
  const [key] = await apiKeys(context.reader, await context.directory(), [uuid]);
  return key ?? null;
}
