/** A mail as a program writes it, and what a person would say its author wrote now. */
export interface Labelled {
  name: string;
  text?: string;
  html?: string;
  expected: string;
}
