import {
  isClockTime,
  knownTimeZone,
  minutesOf,
  type OpeningHours,
  weekdays,
} from '../calendar/wall-clock.js';
import { invalidInput } from '../kernel/errors.js';
import { storable } from '../kernel/text.js';

export const chatThemes = ['LIGHT', 'DARK', 'AUTO'] as const;
export type ChatTheme = (typeof chatThemes)[number];
export const formFields = ['HIDDEN', 'OPTIONAL', 'REQUIRED'] as const;
export type FormField = (typeof formFields)[number];

/** How a website's chat looks and when somebody answers. */
export interface ChatSettings {
  website: string | null;
  greeting: string | null;
  awayMessage: string | null;
  accentColor: string;
  theme: ChatTheme;
  /** What the widget may speak, best first; empty for all that it knows. */
  languages: string[];
  timeZone: string;
  businessHours: OpeningHours[];
  askName: FormField;
  askEmail: FormField;
}

/** What was given; what is left out stays as it is, and null takes it back. */
export type GivenChatSettings = { [K in keyof ChatSettings]?: ChatSettings[K] | null };

const usual: ChatSettings = {
  website: null,
  greeting: null,
  awayMessage: null,
  accentColor: '#2f5bea',
  theme: 'AUTO',
  languages: [],
  timeZone: 'UTC',
  businessHours: [],
  askName: 'HIDDEN',
  askEmail: 'HIDDEN',
};

/** Of a chat channel's settings, which are texts by name. */
export function chatSettingsOf(settings: Readonly<Record<string, string>>): ChatSettings {
  const stored = settings['chat'] ? (JSON.parse(settings['chat']) as Partial<ChatSettings>) : {};
  return { ...usual, ...stored };
}

/** As a chat channel keeps them. */
export function storedChatSettings(settings: ChatSettings): Record<string, string> {
  return { chat: JSON.stringify(settings) };
}

/** Checks what was given and lays it over what was before. */
export function changedChatSettings(before: ChatSettings, given: GivenChatSettings): ChatSettings {
  const next: ChatSettings = { ...before };
  for (const field of Object.keys(usual) as (keyof ChatSettings)[]) {
    const value = given[field];
    if (value !== undefined) Object.assign(next, { [field]: value ?? usual[field] });
  }
  const { website, greeting, awayMessage } = next;
  return {
    ...next,
    website: freeText('website', website, 200),
    greeting: freeText('greeting', greeting, 500),
    awayMessage: freeText('awayMessage', awayMessage, 500),
    accentColor: color(next.accentColor),
    languages: languages(next.languages),
    timeZone: zone(next.timeZone),
    businessHours: next.businessHours.map(openingHours),
  };
}

function freeText(field: string, text: string | null, most: number): string | null {
  const kept = storable(text ?? '').trim();
  if (kept.length > most) throw refused(field, `Must have at most ${most} characters.`);
  return kept || null;
}

function color(given: string): string {
  const hex = given.trim().toLowerCase();
  if (!/^#[\da-f]{6}$/.test(hex)) throw refused('accentColor', 'Must be a colour such as #2f5bea.');
  return hex;
}

function languages(given: string[]): string[] {
  if (given.length > 20) throw refused('languages', 'At most 20 languages.');
  return given.map((one) => {
    const tag = one.trim();
    if (!/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(tag))
      throw refused('languages', 'Must be language tags such as en or pt-BR.');
    return tag;
  });
}

function zone(given: string): string {
  const known = knownTimeZone(given);
  if (!known) throw refused('timeZone', 'Must be a time zone such as Europe/Berlin.');
  return known;
}

function openingHours({ day, from, to }: OpeningHours): OpeningHours {
  const isRight = weekdays.includes(day) && isClockTime(from) && isClockTime(to);
  if (!isRight || minutesOf(from) >= minutesOf(to))
    throw refused('businessHours', 'Each needs a day, and from before to: 09:00, 17:30, 24:00.');
  return { day, from, to };
}

function refused(field: string, says: string) {
  const error = invalidInput('chat', says);
  return Object.assign(error, { field: ['input', 'chat', field] });
}
