/** Enough to tell a language by; more only costs time. */
const longest = 1_000;

export type LanguageOf = (
  text: string,
) => { code: string; score: number; reliable: boolean } | null;

let loaded: Promise<LanguageOf> | undefined;

/**
 * The detector, loaded when it is first needed: its tables take half a second and some dozens of megabytes, which a
 * process that reads no messages does not have to spend.
 */
export function languageDetector(): Promise<LanguageOf> {
  return (loaded ??= import('eld/extrasmall').then(({ eld }) => (text) => {
    const result = eld.detect(text.slice(0, longest));
    if (!result.language) return null;
    const score = result.getScores()[result.language] ?? 0;
    return { code: result.language, score, reliable: result.isReliable() };
  }));
}
