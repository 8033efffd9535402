import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { isOpenAt, nextChangeAfter } from '../../domain/chat/business-hours.js';
import { DomainError } from '../../domain/kernel/errors.js';
import { ChatSettings } from '../../schema/visitor/chat-settings.type.js';
import type { VisitorContext } from '../context.js';

/** What is known before anybody has written. */
@Resolver()
export class ChatSettingsResolver {
  @Query(() => ChatSettings, {
    nullable: true,
    description:
      'What to show before a chat begins; null when there is no chat with this key. Needs no token.',
  })
  async chatSettings(
    @Arg('publicKey', () => String, { description: 'The public key of the chat channel.' })
    publicKey: string,
    @Ctx() context: VisitorContext,
  ): Promise<ChatSettings | null> {
    const front = await context.chatFront(publicKey).catch(noneWhenUnknown);
    if (!front) return null;
    const { name, status, settings } = front;
    const { greeting, awayMessage, accentColor, theme, languages, askName, askEmail } = settings;
    const now = new Date();
    return {
      name,
      isAvailable: status === 'ACTIVE',
      isOpen: isOpenAt(now, settings),
      changesAt: nextChangeAfter(now, settings),
      greeting,
      awayMessage,
      accentColor,
      theme: theme as ChatSettings['theme'],
      languages,
      askName: askName as ChatSettings['askName'],
      askEmail: askEmail as ChatSettings['askEmail'],
    };
  }
}

function noneWhenUnknown(error: unknown): null {
  if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
  throw error;
}
