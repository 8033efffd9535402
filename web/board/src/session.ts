const key = 'rapport-board-token';

/** The token lives as long as the tab, and never stands in an address. */
export const session = {
  get token(): string | null {
    return sessionStorage.getItem(key);
  },
  keep(token: string): void {
    sessionStorage.setItem(key, token);
  },
  end(): void {
    sessionStorage.removeItem(key);
  },
};

/** What is wrong with a token before anybody is asked; only what can stand in a header can be one. */
export function problemOf(token: string): string | null {
  if (token === '') return 'Enter your token.';
  return /^[\x21-\x7e]+$/.test(token) ? null : 'A token has no spaces and no special letters.';
}
