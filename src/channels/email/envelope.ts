/** What the transport said about a mail, apart from what the mail says about itself. */
export interface MailEnvelope {
  /** Empty for the null sender; undefined when the bytes came without an envelope. */
  mailFrom?: string;
  rcptTo: string[];
  remoteAddress?: string;
}

export function readEnvelope(envelope: Record<string, unknown> | undefined): MailEnvelope {
  const { mailFrom, rcptTo, remoteAddress } = envelope ?? {};
  return {
    mailFrom: typeof mailFrom === 'string' ? mailFrom : undefined,
    rcptTo: Array.isArray(rcptTo)
      ? rcptTo.filter((one): one is string => typeof one === 'string')
      : [],
    remoteAddress: typeof remoteAddress === 'string' ? remoteAddress : undefined,
  };
}
