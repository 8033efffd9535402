/**
 * What a reply promised, found by its wording: sentences in which our side says what it will do, or what the customer
 * will get. A heuristic, in seven languages: it quotes and never paraphrases, so that whoever reads it can judge.
 */

export interface MadePromise {
  text: string;
  /** The message it was found in; null for the giver's own words. */
  messageId: string | null;
}

const longest = 400;

/** The sentences of a text that promise something, as they were written. */
export function promisesIn(text: string): string[] {
  return sentencesOf(text).filter(isPromise);
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…])\s+(?=[\p{Lu}\p{N}¿¡"'«„“(])/u)
    .map((sentence) => sentence.trim().slice(0, longest))
    .filter((sentence) => sentence.length > 3);
}

function isPromise(sentence: string): boolean {
  if (/[?？]["'»“”)]*$/.test(sentence)) return false;
  return languages.some(
    ({ promises, denials }) =>
      promises.test(sentence) && !denials.some((denial) => denial.test(sentence)),
  );
}

/** `\b` knows no accents: words end where no letter goes on. */
function words(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}])`, 'iu');
}

interface Wording {
  promises: RegExp;
  /** What looks like a promise and is none: refusals, politeness, closing hours. */
  denials: readonly RegExp[];
}

const sent = {
  en: '(?:sent|shipped|delivered|refunded|credited|fixed|replaced|repaired|updated|processed|arriving|with you)',
  de: '(?:versandt|verschickt|geliefert|erstattet|gutgeschrieben|behoben|ersetzt|repariert|bearbeitet|storniert)',
  fr: '(?:envoyée?s?|expédiée?s?|livrée?s?|remboursée?s?|remplacée?s?|réparée?s?|créditée?s?|traitée?s?)',
  es: '(?:enviad[oa]s?|entregad[oa]s?|reembolsad[oa]s?|reemplazad[oa]s?|reparad[oa]s?|abonad[oa]s?|resuelt[oa]s?)',
  pt: '(?:enviad[oa]s?|entregues?|reembolsad[oa]s?|substituíd[oa]s?|reparad[oa]s?|creditad[oa]s?|resolvid[oa]s?)',
  it: '(?:inviat[oaie]|spedit[oaie]|consegnat[oaie]|rimborsat[oaie]|sostituit[oaie]|riparat[oaie]|risolt[oaie])',
  nl: '(?:verzonden|verstuurd|geleverd|terugbetaald|vervangen|gerepareerd|opgelost|verwerkt)',
};

const languages: readonly Wording[] = [
  {
    promises: words(
      `(?:i|we|our [a-z]+|my colleagues?|the (?:team|engineers?|technicians?|driver|warehouse))\\s*(?:['’]ll|will|shall)`,
      `(?:i['’]?m|i am|we['’]?re|we are)\\s+going to`,
      `(?:i|we)\\s+(?:promise|guarantee|commit)`,
      `you\\s*(?:['’]ll|will)\\s+(?:soon |then |shortly )?(?:receive|get|have|hear|see|be (?:refunded|credited|contacted|notified|called))`,
      `will\\s+be\\s+${sent.en}`,
      `(?:let me|allow me to)\\s+(?:check|look|find|see|ask|get back|clarify)`,
      `expect\\s+(?:it|an? (?:answer|reply|call|update)|to hear)\\s[^.]*(?:by|within|before|until|tomorrow|today)`,
    ),
    denials: [
      /(?:will|shall|['’]ll)\s+(?:not|never|be (?:closed|unable|out of|happy|glad|pleased|away))/i,
      words(`won['’]t`, `we\\s*(?:['’]ll|will)\\s+need\\s+(?:you|your|a|an|the|to know)`),
    ],
  },
  {
    promises: words(
      `(?:ich|wir)\\s+werden?`,
      `werden?\\s+(?:ich|wir)`,
      `(?:ich|wir)\\s+(?:melden?|kümmere?n?|schicken?|senden?|prüfen?|kläre?n?|erstatten?|liefern?|reichen?|rufen?|geben?|fragen?|leiten?|sorgen?|veranlassen?|informieren?|versprechen?|verspreche)`,
      `(?:melden?|kümmere?n?|schicken?|senden?|prüfen?|kläre?n?|erstatten?|liefern?|reichen?|rufen?|geben?|fragen?|leiten?|sorgen?|veranlassen?|informieren?)\\s+(?:ich|wir)`,
      `(?:sie|du|ihr)\\s+(?:erhalten|erhältst|bekommen|bekommst|hören|hörst)`,
      `(?:erhalten|bekommen|hören)\\s+sie`,
      `(?:wird|werden)\\s[^.]*${sent.de}`,
    ),
    denials: [
      words(
        `(?:können|kann|werden?|dürfen|darf)\\s[^.,]*nicht`,
        `werden?\\s+(?:leider\\s+)?(?:keine?|nie)`,
      ),
      words(
        `(?:melden|schicken|senden|geben|rufen|prüfen) sie (?:uns|mir|bitte|sich)`,
        `(?:ich|wir) (?:haben|habe) [^.]*(?:geschickt|gesendet|geprüft|versandt)`,
      ),
    ],
  },
  {
    promises: words(
      `(?:je|j['’]|on)\\s*(?:(?:vous|te|le|la|les|lui|y|en|m['’]|me)\\s*)*\\p{L}+(?:erai|irai|drai|rrai|vrai|trai|ferai)`,
      `je\\s+(?:vous\\s+|te\\s+)?(?:ferai|serai|aurai)`,
      `nous\\s+(?:(?:vous|te|le|la|les|lui|y|en|nous)\\s+)*\\p{L}+rons`,
      `je\\s+vais\\s+(?:vous|te|le|la|les|lui|demander|vérifier|regarder|voir|m['’])`,
      `nous\\s+allons`,
      `je\\s+m['’]en\\s+(?:occupe|charge)`,
      `(?:je\\s+reviens|nous\\s+revenons)\\s+vers`,
      `(?:je|nous)\\s+vous\\s+(?:tiens|tenons|recontacte|recontactons|rappelle|rappelons|promets|promettons|envoie|envoyons)`,
      `vous\\s+(?:recevrez|aurez|serez)`,
      `(?:sera|seront)\\s+${sent.fr}`,
    ),
    denials: [
      words(`(?:je|nous|on)\\s+n(?:e\\s|['’])[^.,]*(?:pas|plus|jamais)`, `serons\\s+fermés`),
    ],
  },
  {
    promises: words(
      `(?:le|les|te|os|lo|la|se lo|me)?\\s*\\p{L}+(?:aré|eré|iré|aremos|eremos|iremos|ondré|endré|ondremos|endremos)`,
      `(?:haré|haremos|diré|diremos|podré|podremos)`,
      `(?:voy|vamos)\\s+a\\s+\\p{L}+(?:r|rle|rles|rte|ros|rlo|rla)`,
      `(?:recibirá|recibirás|recibirán|tendrá|tendrás)`,
      `me\\s+(?:pongo|encargo|ocupo)`,
      `nos\\s+(?:ponemos|encargamos|ocupamos)`,
      `(?:le|les|te)\\s+(?:prometo|prometemos|aviso|avisamos|llamo|llamamos|envío|enviamos)`,
      `(?:será|serán)\\s+${sent.es}`,
    ),
    denials: [
      words(
        `no\\s+(?:(?:le|les|te|lo|la|nos|me|se)\\s+)*\\p{L}+(?:é|emos|á|án)`,
        `no\\s+(?:voy|vamos)`,
        `estaremos\\s+cerrados`,
      ),
    ],
  },
  {
    promises: words(
      `\\p{L}+(?:arei|erei|irei|aremos|eremos|iremos)`,
      `(?:farei|faremos|direi|diremos)`,
      `(?:vou|vamos)\\s+(?:lhe\\s+|te\\s+|o\\s+|a\\s+)?\\p{L}+r`,
      `(?:receberá|receberão|terá)`,
      `(?:entro|entraremos|entramos)\\s+em\\s+cont[ac]+to`,
      `(?:prometo|prometemos|garanto|garantimos)`,
      `(?:será|serão)\\s+${sent.pt}`,
    ),
    denials: [
      words(
        `não\\s+(?:(?:lhe|o|a|vos|nos|se)\\s+)*(?:\\p{L}+(?:ei|emos|á|ão)|vou|vamos)`,
        `estaremos\\s+fechad[oa]s`,
      ),
    ],
  },
  {
    promises: words(
      `(?:(?:le|la|lo|li|ti|vi|glie\\p{L}*)\\s+)?\\p{L}+(?:erò|irò|arò|drò|rrò|eremo|iremo|aremo|dremo|rremo)`,
      `(?:farò|faremo|darò|daremo)`,
      `(?:riceverà|riceverai|riceverete|avrà)`,
      `me\\s+ne\\s+occupo`,
      `ce\\s+ne\\s+occupiamo`,
      `(?:la|ti|vi|le)\\s+(?:ricontatto|ricontattiamo|richiamo|richiamiamo|prometto|promettiamo|invio|inviamo|aggiorno|aggiorniamo)`,
      `(?:sarà|saranno|verrà|verranno)\\s+${sent.it}`,
    ),
    denials: [
      words(`non\\s+(?:(?:le|la|lo|li|ti|vi|ci)\\s+)*\\p{L}+(?:ò|emo|à|anno)`, `saremo\\s+chiusi`),
    ],
  },
  {
    promises: words(
      `(?:ik\\s+zal|(?:wij|we)\\s+zullen|zal\\s+ik|zullen\\s+(?:wij|we))`,
      `(?:ik\\s+ga|(?:wij|we)\\s+gaan)`,
      `(?:ik|wij|we)\\s+(?:stuur|sturen|bel|bellen|betaal|betalen|kom|komen|laat|laten|zorg|zorgen|beloof|beloven|regel|regelen)`,
      `(?:stuur|sturen|bel|bellen|kom|komen|laat|laten|zorg|zorgen)\\s+(?:ik|wij|we)`,
      `(?:u|je)\\s+(?:ontvangt|krijgt|hoort)`,
      `(?:wordt|worden)\\s[^.]*${sent.nl}`,
    ),
    denials: [
      words(
        `(?:zal|zullen|kan|kunnen|ga|gaan|kom|komen|stuur|sturen|laat|laten)\\s[^.,]*(?:niet|nooit|geen)`,
        `zijn\\s[^.,]*gesloten`,
      ),
    ],
  },
];
