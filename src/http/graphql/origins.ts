import type { IncomingMessage, ServerResponse } from 'node:http';

export type Origins = '*' | readonly string[];

export interface OriginRule {
  /** Programs send no origin; browsers always do. */
  allows(origin: string | undefined): boolean;
}

export function originRule(origins: Origins): OriginRule {
  return {
    allows: (origin) => origin === undefined || origins === '*' || origins.includes(origin),
  };
}

/** Lets allowed pages read the answer; true when the request was only the browser asking beforehand. */
export function answerPreflight(
  req: IncomingMessage,
  res: ServerResponse,
  rule: OriginRule,
): boolean {
  const { origin } = req.headers;
  if (origin !== undefined && rule.allows(origin)) {
    res.setHeader('access-control-allow-origin', origin);
    res.setHeader('vary', 'origin');
    res.setHeader('access-control-expose-headers', 'retry-after');
  }
  if (req.method !== 'OPTIONS') return false;
  res.setHeader('access-control-allow-methods', 'GET, POST');
  res.setHeader(
    'access-control-allow-headers',
    'authorization, content-type, apollo-require-preflight',
  );
  res.setHeader('access-control-max-age', '600');
  res.writeHead(204).end();
  return true;
}
