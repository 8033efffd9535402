import { GraphQLError } from 'graphql';
import type { Revocations } from '../live/revocations.js';
import type { Identify, TokenActor } from './identity.js';
import { type Peer, tryAgainLater } from './peer.js';
import type { Peers } from './peers.js';

export interface GreetingOptions {
  peers: Peers;
  revocations: Revocations;
  identify: Identify;
  allowAnonymous: boolean;
  socketsPerCredential: number;
  present: (error: unknown) => GraphQLError;
}

/** The first message of a socket: who it is, and everything that will end it when that stops being true. */
export class Greeting {
  constructor(private readonly options: GreetingOptions) {}

  /** False for a socket that may not stay (4403). */
  async admit(peer: Peer, params: Record<string, unknown> | undefined): Promise<boolean> {
    try {
      return await this.identify(peer, authorizationIn(params));
    } catch (error) {
      if (isForTheClientToFix(error)) return false;
      this.options.present(error);
      peer.close(tryAgainLater, 'Try again later');
      return false;
    }
  }

  private async identify(peer: Peer, authorization: string | undefined): Promise<boolean> {
    const { ip } = peer.caller;
    const { actor } = await this.options.identify(authorization, ip);
    if (!actor) return this.options.allowAnonymous;
    peer.caller = { ...peer.caller, actor };
    if ('credentialId' in actor) await this.register(peer, actor, authorization);
    peer.expiresAt = actor.expiresAt?.getTime();
    if (!peer.open) peer.forget();
    return true;
  }

  private async register(
    peer: Peer,
    actor: TokenActor & { credentialId: string },
    authorization: string | undefined,
  ): Promise<void> {
    const { peers, revocations, socketsPerCredential } = this.options;
    peer.onClosed.push(await revocations.watch(actor.workspaceId, actor.credentialId));
    this.askAgain(peer, authorization);
    if (!peers.register(peer, actor.credentialId, socketsPerCredential)) {
      peer.close(tryAgainLater, 'Too many sockets');
    }
  }

  /**
   * A revocation just before the watch began is in no event that the watch sees, and the answer that let the socket
   * in may have been remembered from before. Once more, when nobody remembers that long, closes the gap.
   */
  private askAgain(peer: Peer, authorization: string | undefined): void {
    const ask = async (): Promise<void> => {
      if (!peer.open) return;
      try {
        await this.options.identify(authorization, peer.caller.ip);
      } catch (error) {
        if (isForTheClientToFix(error)) peer.forbid();
        else this.askAgain(peer, authorization);
      }
    };
    setTimeout(() => void ask(), askAgainMs).unref();
  }
}

/** Longer than an answer about a token is remembered anywhere. */
const askAgainMs = 3_500;

/** Browsers cannot set headers on a WebSocket, so the token comes in the first message. */
function authorizationIn(params: Record<string, unknown> | undefined): string | undefined {
  const entry = Object.entries(params ?? {}).find(
    ([name]) => name.toLowerCase() === 'authorization',
  );
  return typeof entry?.[1] === 'string' ? entry[1] : undefined;
}

function isForTheClientToFix(error: unknown): boolean {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return code === 'UNAUTHENTICATED' || code === 'RATE_LIMITED';
}
