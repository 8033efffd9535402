import { createHmac, timingSafeEqual } from 'node:crypto';

export type LinkPurpose = 'download' | 'upload';

const lifetimeSeconds = { download: 3600, upload: 900 } as const;

/** What a link opens: one attachment of one workspace, for one purpose, until a moment. */
export interface LinkTarget {
  workspaceId: string;
  attachmentId: string;
}

/** Links that open without a login and expire: the signature covers what they open, why and until when. */
export class Links {
  constructor(
    private readonly publicUrl: () => string,
    private readonly key: Buffer,
  ) {}

  to(purpose: LinkPurpose, target: LinkTarget, now = Date.now()): { url: string; expiresAt: Date } {
    const step = lifetimeSeconds[purpose];
    // Rounded up to a step, so that the same file has the same link for a while and browsers may cache it.
    const expires = (Math.floor(now / 1000 / step) + 2) * step;
    return { url: this.until(expires, purpose, target), expiresAt: new Date(expires * 1000) };
  }

  /** To download a day long: a provider fetches a file when the message's turn comes in its own queue. */
  forProvider(target: LinkTarget, now = Date.now()): string {
    return this.until(Math.floor(now / 1000) + 86_400, 'download', target);
  }

  /** What the last part of the path opens for this purpose now; null when it is forged, expired or of another purpose. */
  open(purpose: LinkPurpose, path: string, now = Date.now()): LinkTarget | null {
    const match = /^([0-9a-f-]{36})\.([0-9a-f-]{36})\.(\d{10})\.([\w-]{43})$/.exec(path);
    if (!match) return null;
    const [, workspaceId, attachmentId, expires, signature] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
    ];
    const right = Buffer.from(this.sign(purpose, `${workspaceId}.${attachmentId}.${expires}`));
    const given = Buffer.from(signature);
    const isGood = given.length === right.length && timingSafeEqual(given, right);
    return isGood && Number(expires) * 1000 > now ? { workspaceId, attachmentId } : null;
  }

  private until(expires: number, purpose: LinkPurpose, target: LinkTarget): string {
    const body = [target.workspaceId, target.attachmentId, expires].join('.');
    return `${this.publicUrl()}/files/${body}.${this.sign(purpose, body)}`;
  }

  private sign(purpose: LinkPurpose, body: string): string {
    return createHmac('sha256', this.key).update(`${purpose} ${body}`).digest('base64url');
  }
}
