/** Somebody writes, or has stopped. Worth something for seconds; kept nowhere. */
export interface TypingSignal {
  conversationId: string;
  side: 'VISITOR' | 'TEAM';
  authorId: string;
  /** Null for a program: its name is the team's own affair. */
  name: string | null;
  isTyping: boolean;
  /** Until when it is to be believed, in milliseconds since 1970: who leaves does not say so. */
  until: number;
}

/** How the two sides of a conversation learn that the other is writing. */
export interface TypingLine {
  tell(workspaceId: string, signal: Omit<TypingSignal, 'until'>): void;
  hear(
    workspaceId: string,
    conversationId: string,
    listener: (signal: TypingSignal) => void,
  ): () => void;
}
