import { plain } from './quote-header.js';

/** What a mail program writes under every letter. */
const MARKS = [
  'Sent from|Sent via|Sent using|Sent with|Get Outlook for|Get BlueMail for',
  'Gesendet von|Gesendet mit|Gesendet aus|Von meinem|Von unterwegs gesendet|Holen Sie sich Outlook',
  'Diese Nachricht wurde von meinem|Outlook für|Hol dir Outlook',
  'Envoyé de|Envoyé depuis|Envoyé à partir|Envoyé avec|Télécharger Outlook|Obtenez Outlook|Obtenir Outlook',
  'Enviado desde|Enviado con|Obtener Outlook|Descargar Outlook|Obtén Outlook',
  'Inviato da|Inviato dal|Inviato con|Scarica Outlook|Ottieni Outlook',
  'Enviado do|Enviado de|Enviado a partir|Enviado pelo|Enviado com|Enviado via|Obter o? ?Outlook|Baixe o Outlook',
  'Verzonden vanaf|Verstuurd vanaf|Verzonden met|Verzonden via|Outlook voor|Download Outlook|Haal Outlook',
  'Sendt fra|Skickat från|Lähetetty|Wysłane z|Отправлено с',
].join('|');
const MARK = new RegExp(`^(?:${MARKS})\\s\\S{1,80}(?:\\s\\S{1,120}){0,7}$`, 'iu');
const MARK_BEHIND =
  /^\S{1,30}(?:\s\S{1,60}){0,3}\s?(?:から送信|を入手|에서 보냄)$|^发自我的\s?\S{1,30}$|^Yahoo Mail: /u;
/** "Sent from Madrid on Monday" is what somebody says; programs speak of themselves and of the device. */
const DEVICE =
  /\b(?:my|meine[mr]?|mon|mi|mio|mia|meu|minha|mijn|min)\b|iPhone|iPad|Outlook|mail|Galaxy|Android|Samsung|Proton|Thunderbird|Windows|GMX|Spark|BlackBerry|Huawei|Xiaomi/iu;
const SENTENCE = /,\s|[!?]$/;

const CLOSINGS = [
  '(?:(?:with )?(?:my )?(?:best|kind|kindest|warm|warmest|many) )?(?:and )?regards',
  '(?:kind|best|warm) (?:and )?(?:wishes|regards)|all the best|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers',
  '(?:mit )?(?:den )?(?:freundlichen?|besten?|vielen?|lieben?|herzlichen?|schönen?) (?:grüßen?|gruß|grüssen?|gruss)|mfg|hochachtungsvoll',
  '(?:bien )?(?:très )?cordialement|bien à vous|sincères salutations|salutations distinguées|bonne (?:journée|soirée)',
  '(?:un )?(?:cordial )?saludos?|(?:saludos|cordiales|atentos) (?:cordiales|saludos)|atentamente|un saludo',
  '(?:cordiali|distinti|cari|tanti) saluti|cordialmente|un saluto',
  'atenciosamente|(?:com os )?(?:melhores )?cumprimentos|abraços?|cordialmente|att',
  '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke )?groet(?:en|jes)?|mvg',
].join('|');
const CLOSING = new RegExp(
  `^(?:${CLOSINGS})(?:[\\s,.;!！]|\\p{Extended_Pictographic}){0,6}$`,
  'iu',
);

const SIGNATURE = /^--$/;
const LOOSE_SIGNATURE = /^[-_=+~─━—–]{2,100}$/;
const LINES_OF_CARD = 10;
const WIDTH_OF_CARD = 80;
const AFTERTHOUGHT = /^(?:p\.?\s?[sd]\.?|n\.?b\.?|ps|追伸)(?:[\s:,.：]|$)|[?？]$/i;

/** What the author wrote, without what stands under every letter of theirs. Empty when that is all there is. */
export function withoutSignOff(lines: string[]): string[] {
  return withoutClosing(withoutMarks(withoutSignature(withoutMarks(lines))));
}

function withoutSignature(lines: string[]): string[] {
  const clear = lines.findIndex((line) => SIGNATURE.test(plain(line)));
  if (clear >= 0) return lines.slice(0, clear);
  return cutBefore(lines, (line) => LOOSE_SIGNATURE.test(line));
}

function withoutMarks(lines: string[]): string[] {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]!.trim() === '' || isMark(plain(lines[end - 1])))) end--;
  return lines.slice(0, end);
}

function isMark(line: string): boolean {
  return (MARK.test(line) && DEVICE.test(line) && !SENTENCE.test(line)) || MARK_BEHIND.test(line);
}

function withoutClosing(lines: string[]): string[] {
  return cutBefore(lines, (line) => CLOSING.test(line));
}

/** Cuts only where nothing but a visiting card follows: words that mean something are never hidden. */
function cutBefore(lines: string[], begins: (line: string) => boolean): string[] {
  let written = 0;
  let cut = lines.length;
  for (let at = lines.length - 1; at >= 0 && written <= LINES_OF_CARD; at--) {
    const line = plain(lines[at]);
    if (line === '' && lines[at]!.trim() === '') continue;
    if (begins(line)) cut = at;
    else if (!isOfCard(line)) break;
    written++;
  }
  return lines.slice(0, cut);
}

function isOfCard(line: string): boolean {
  if (line === '' || line.length > WIDTH_OF_CARD || AFTERTHOUGHT.test(line)) return false;
  const words = line.split(' ').length;
  return !(words > 4 && /[.!。！:：]$/.test(line)) && !(/[。！]$/.test(line) && line.length > 8);
}
