/** What the script tag says. */
export interface Config {
  /** Where the server is: the script's own origin and path. */
  base: string;
  key: string;
  identity: Identity | null;
  /** Wanted by the page; else as the browser's language is. */
  language: string | null;
}

export interface Identity {
  userId: string;
  signature: string;
  name?: string;
  email?: string;
}

export function readConfig(script: HTMLScriptElement): Config | null {
  const { key, userId, userSignature, userName, userEmail, language } = script.dataset;
  if (!key) return null;
  const identity =
    userId && userSignature
      ? { userId, signature: userSignature, name: userName, email: userEmail }
      : null;
  return { base: new URL('.', script.src).href, key, identity, language: language ?? null };
}
