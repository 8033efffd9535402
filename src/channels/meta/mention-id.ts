/** How a mention is named beside comments: it is answered at its own address, by both ids. */
export function mentionId({ media, comment = '' }: { media: string; comment?: string }): string {
  return `mention:${media}:${comment}`;
}

/** https://developers.facebook.com/docs/instagram-api/reference/ig-user/mentions; undefined for a comment. */
export function mentionAnswered(id: string): { media_id: string; comment_id?: string } | undefined {
  const match = /^mention:(\d+):(\d*)$/.exec(id);
  if (!match) return undefined;
  const [, media = '', comment = ''] = match;
  return { media_id: media, ...(comment ? { comment_id: comment } : {}) };
}
