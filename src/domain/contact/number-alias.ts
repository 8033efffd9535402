import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * Other ways to write the same subscriber's number, in E.164. Found, never rewritten: which of them a provider uses is
 * the provider's business.
 *
 * Brazil put a ninth digit, 9, before mobile numbers; WhatsApp still knows many by eight:
 * https://support.gupshup.io/hc/en-us/articles/4407840924953
 * Argentina's mobiles carry a 9 after the country code when dialled from abroad, none in SMS, and 15 behind the area
 * code inside the country: https://en.wikipedia.org/wiki/Telephone_numbers_in_Argentina
 */
export function numberAliases(e164: string): string[] {
  const parsed = /^\+\d{7,15}$/.test(e164) ? parsePhoneNumberFromString(e164) : undefined;
  const all = parsed ? spellings(parsed.country, parsed.nationalNumber) : [];
  const prefix = `+${parsed?.countryCallingCode}`;
  return all.map((national) => prefix + national).filter((number) => number !== e164);
}

function spellings(country: string | undefined, national: string): string[] {
  if (country === 'BR') return brazilian(national);
  return country === 'AR' ? argentine(national) : [];
}

/** Two digits of area, then eight that begin with 6 to 9, or nine that begin with 9. */
function brazilian(national: string): string[] {
  const [, area, subscriber] = /^(\d\d)9?([6-9]\d{7})$/.exec(national) ?? [];
  return area ? [`${area}9${subscriber}`, `${area}${subscriber}`] : [];
}

/** Ten digits of area and subscriber. The library has read 15 as the 9 already; an area has two to four digits. */
function argentine(national: string): string[] {
  const [, number] = /^9?(\d{10})$/.exec(national) ?? [];
  if (!number) return [];
  const areas = number.startsWith('11') ? [2] : [3, 4];
  const inland = areas.map((length) => `${number.slice(0, length)}15${number.slice(length)}`);
  return [`9${number}`, number, ...inland];
}
