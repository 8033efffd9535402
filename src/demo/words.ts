export const people = [
  'Ana Souza',
  'Jonas Weber',
  'Chloé Martin',
  'Yuki Tanaka',
  'Omar Haddad',
  'Ingrid Larsen',
  'Tom Baker',
  'Rosa Marín',
  'Wei Zhang',
  'Nadia Kowalska',
];

/** Whose letters everybody takes for somebody else’s, until they are escalated. */
export const overlooked = 'Wei Zhang';

export const matters = [
  [
    'Where is my order?',
    'I ordered ten days ago and nothing has come. Could you look it up? The number is 48-2211.',
  ],
  ['Wrong size', 'The jacket is a 40, I had ordered a 38. Can I send it back?'],
  ['Invoice', 'I need the invoice of last month with our VAT number on it, please.'],
  ['It stopped working', 'Since the update the app closes as soon as I open it. What can I do?'],
  [
    'A question before I buy',
    'Does the larger plan include the reports? We would need twelve seats.',
  ],
] as const;

export function pick<T>(choices: readonly T[]): T {
  return choices[Math.floor(Math.random() * choices.length)]!;
}
