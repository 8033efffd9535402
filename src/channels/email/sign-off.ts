import { nextWritten, plain } from './quote-header.js';

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
  'Sendt fra|Skickat från|Lähetetty|Wysłan[eo] z|Wysłan[eo] za|Отправлено с|Отправлено из|Надіслано з',
  'Odesláno z|Odoslané z|Trimis de pe|Elküldve|Dikirim dari|Στάλθηκε από|Được gửi từ',
  'أ?ُ?رسلت من|تم الإرسال من|נשלח מ\\S{0,3}',
].join('|');
const MARK = new RegExp(`^(?:${MARKS})\\s\\S{1,80}(?:\\s\\S{1,120}){0,7}$`, 'iu');
const MARK_BEHIND =
  /^\S{1,30}(?:\s\S{1,60}){0,3}\s?(?:から送信|を入手|에서 보냄|gönderildi|küldve)\.?$|^发自我的\s?\S{1,30}$|^Yahoo Mail: /u;
/** "Outlook für iOS beziehen", in whatever words: the link tells. */
const OUTLOOK_LINK = /^.{0,60}Outlook.{0,60}aka\.ms\/\w{1,20}>?\S{0,3}.{0,30}$/i;
/** "Sent from Madrid on Monday" is what somebody says; programs speak of themselves and of the device. */
const DEVICE =
  /\b(?:my|meine[mr]?|mon|mi|mio|mia|meu|minha|mijn|min)\b|mojego|моего|iPhone|iPad|Outlook|mail|Galaxy|Android|Samsung|Proton|Thunderbird|Windows|GMX|Spark|BlackBerry|Huawei|Xiaomi/iu;
const SENTENCE = /,\s|[!?]$/;

const CLOSINGS = [
  '(?:(?:with )?(?:my )?(?:best|kind|kindest|warm|warmest|many) )?(?:and )?regards',
  '(?:kind|best|warm) (?:and )?(?:wishes|regards)|all the best|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|cheers',
  '(?:mit )?(?:den )?(?:freundlichen?|besten?|vielen?|lieben?|herzlichen?|schönen?) (?:grüßen?|gruß|grüssen?|gruss)|mfg|hochachtungsvoll',
  '(?:bien )?(?:très )?cordialement|bien à vous|sincères salutations|salutations distinguées|bonne (?:journée|soirée)',
  '(?:un )?(?:cordial )?saludos?|(?:saludos|cordiales|atentos) (?:cordiales|saludos)|atentamente|un saludo',
  '(?:cordiali|distinti|cari|tanti) saluti|cordialmente|un saluto',
  'atenciosamente|(?:(?:com )?os )?(?:melhores )?cumprimentos|abraços?|cordialmente|att',
  '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|(?:hartelijke )?groet(?:en|jes)?|mvg',
  'z (?:wyrazami )?(?:poważaniem|szacunku|szacunkiem)|z wyrazami szacunku|(?:serdecznie )?pozdrawiam(?: serdecznie)?|(?:serdeczne )?pozdrowienia',
  '(?:с|з) (?:уважением|повагою|наилучшими пожеланиями|найкращими побажаннями)|всего (?:доброго|хорошего)',
  '(?:en iyi dileklerimle|(?:en )?(?:içten )?saygılarımla|(?:en içten )?saygılar(?:ımızla)?|iyi çalışmalar|selamlar|sevgiler)',
  '(?:med )?(?:vänliga?|venlige?|vennlige?|bästa|bedste|beste|hjärtliga) (?:hälsningar?|hilsen|hilsner)|mvh|vh|hälsningar|hilsen',
  's (?:pozdravem|přátelským pozdravem|pozdravom)|ystävällisin terveisin|terveisin|üdvözlettel|cu stimă|με εκτίμηση',
  'مع (?:أطيب )?(?:التحية|التحيات|تحياتي|خالص التحية)|(?:مع )?(?:أطيب )?تحياتي|وتفضلوا بقبول فائق الاحترام|בברכה',
  '敬具|よろしくお願い(?:いた|致)?します|以上、?よろしくお願い(?:いた|致)?します|此致|敬上',
].join('|');
const CLOSING = new RegExp(
  `^(?:${CLOSINGS})(?:\\s?[/|&·-]\\s?(?:${CLOSINGS}))?(?:[\\s,.;!！。]|\\p{Extended_Pictographic}){0,6}$`,
  'iu',
);

const SIGNATURE = /^--$/;
const LOOSE_SIGNATURE = /^[-_=+~─━—–]{2,100}$/;
/** What the company's server writes under every letter: it speaks of itself, of a secret, and of whom it is meant for. */
const SECRET =
  /confiden|confidên|vertraulich|vertrouwelijk|poufn|конфиденц|конфіденц|gizli|fortrolig|konfident|důvěrn|riservat|機密|保密|سري/i;
const ADDRESSEE =
  /recipient|addressee|empfänger|adressat|destin|geadresseerde|ontvanger|odbiorc|adresat|адресат|получател|alıcı|mottag|modtag|příjemc|宛先|受信者|收件人|المرسل إليه/i;
const LETTER =
  /message|e-?mail|nachricht|courriel|mensagem|mensaje|messaggio|bericht|wiadomo|сообщен|письм|ileti|mesaj|besked|meddelelse|meddelande|zpráv|メール|邮件|郵件|رسالة/i;
const LINES_OF_NOTICE = 12;
/** "---" above "Order 1: blue" divides; above a name it begins a visiting card. */
const NAME = /^[^\d:：!?]{2,40}$/u;
const LINES_OF_CARD = 10;
const WIDTH_OF_CARD = 80;
const AFTERTHOUGHT = /^(?:p\.?\s?[sd]\.?|n\.?b\.?|ps|追伸)(?:[\s:,.：]|$)|[?？]$/i;

/** What the author wrote, without what stands under every letter of theirs. Empty when that is all there is. */
export function withoutSignOff(lines: string[]): string[] {
  return withoutClosing(withoutMarks(withoutSignature(withoutMarks(withoutNotices(lines)))));
}

/** Of the last paragraphs, those that are a company's notice. */
function withoutNotices(lines: string[]): string[] {
  for (let end = lines.length; ;) {
    while (end > 0 && lines[end - 1]!.trim() === '') end--;
    let begin = end;
    while (begin > 0 && end - begin <= LINES_OF_NOTICE && lines[begin - 1]!.trim() !== '') begin--;
    const words = lines.slice(begin, end).join(' ').slice(0, 4000);
    if (begin === 0 || ![SECRET, ADDRESSEE, LETTER].every((one) => one.test(words)))
      return lines.slice(0, end);
    end = begin;
  }
}

function withoutSignature(lines: string[]): string[] {
  const clear = lines.findIndex((line) => SIGNATURE.test(plain(line)));
  if (clear >= 0) return lines.slice(0, clear);
  return cutBefore(
    lines,
    (line, at) => LOOSE_SIGNATURE.test(line) && NAME.test(plain(lines[nextWritten(lines, at + 1)])),
  );
}

function withoutMarks(lines: string[]): string[] {
  let end = lines.length;
  while (end > 0 && (lines[end - 1]!.trim() === '' || isMark(plain(lines[end - 1])))) end--;
  return lines.slice(0, end);
}

function isMark(line: string): boolean {
  if (OUTLOOK_LINK.test(line)) return true;
  if (MARK_BEHIND.test(line)) return !/gönderildi|küldve/.test(line) || DEVICE.test(line);
  return MARK.test(line) && DEVICE.test(line) && !SENTENCE.test(line);
}

function withoutClosing(lines: string[]): string[] {
  return cutBefore(lines, (line) => CLOSING.test(line));
}

/** Cuts only where nothing but a visiting card follows: words that mean something are never hidden. */
function cutBefore(lines: string[], begins: (line: string, at: number) => boolean): string[] {
  let written = 0;
  let cut = lines.length;
  for (let at = lines.length - 1; at >= 0 && written <= LINES_OF_CARD; at--) {
    const line = plain(lines[at]);
    if (line === '' && lines[at]!.trim() === '') continue;
    if (begins(line, at)) cut = at;
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
