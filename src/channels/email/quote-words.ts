/** The words with which mail programs introduce a quote, in the languages our customers' programs speak. */

/** "wrote", in the third person: what a program says of the other one, not what people say of themselves. */
export const WROTE = [
  'wrote|writes',
  'schrieb|geschrieben',
  'a écrit|écrit',
  'escribió',
  'ha scritto|scritto',
  'escreveu',
  'schreef|geschreven',
  'skrev',
  'kirjoitti',
  'napisał(?:\\(a\\)|a)?|pisze',
  'napsala?(?:\\(a\\))?|napísala?(?:\\(a\\))?|píše',
  '(?:на)?писала?(?:\\(а\\))?|написав(?:\\(-ла\\))?|пише|пишет',
  'yazdı',
  'ezt írta|írta',
  'a scris|έγραψε|menulis|đã viết',
  'كتب|כתב/ה|כתב',
  '写道|寫道',
  '작성',
  'のメール|のメッセージ|(?:が|は|から)?書きました',
].join('|');

/** How a line begins that says when the other one wrote. */
export const OPENERS = [
  'On|At',
  'Am',
  'Le',
  'El',
  'Il|In data',
  'Em|No dia|A',
  'Op',
  'Den|På',
  'Dne|Dňa|Dnia|W dniu',
  'În|Στις|Pada|Vào',
  'في|בתאריך',
].join('|');

export const FROM = [
  'From|Von|De|Da|Van|Fra|Från|Od|От|Від|Lähettäjä|Kimden|Gönderen|Feladó|De la|Expéditeur|Remitente|Mittente|Remetente|Afzender',
  'Από|Dari|Từ|من|מאת',
  '差出人|送信者|发件人|寄件者|보낸 사람|보낸사람',
].join('|');

export const DATE = [
  'Sent|Date|Gesendet|Gesendet am|Datum|Envoyé|Envoyé le|Enviado|Enviado el|Enviado em|Enviada|Enviada em',
  'Fecha|Inviato|Data|Verzonden|Sendt|Dato|Skickat|Wysłan[oe]|Отправлено|Дата отправки|Дата|Lähetetty|Päivämäärä',
  'Надіслано|Відправлено|Odesláno|Odoslané|Dátum|Gönderildi|Gönderilme tarihi|Gönderme|Tarih|Küldve|Elküldve|Trimis|Dată',
  'Στάλθηκε|Ημερομηνία|Dikirim|Tanggal|Đã gửi|Ngày|تم الإرسال|تاريخ الإرسال|التاريخ|أرسلت|נשלח|תאריך',
  '送信日時|送信日|日時|日付|发送时间|发送日期|傳送時間|日期|時間|보낸 날짜|보낸날짜|날짜',
].join('|');

export const TO = [
  'To|An|À|A|Pour|Para|Aan|Til|Till|Do|Komu|Pre|Кому|Vastaanottaja|Cc|Kopie|Copie|CC|Copia|DW|UDW|Копия|Копія|Bilgi',
  'Destinataire|Destinatario|Destinatário|Kime|Alıcı|Címzett|Către|Προς|Kepada|Đến|Tới|إلى|אל',
  '宛先|收件人|받는 사람|받는사람',
].join('|');

export const SUBJECT = [
  'Subject|Betreff|Objet|Sujet|Asunto|Oggetto|Assunto|Onderwerp|Emne|Ämne|Temat|Тема|Aihe|Konu|Předmět|Predmet|Tárgy|Subiect',
  'Θέμα|Perihal|Subjek|Chủ đề|الموضوع|נושא',
  '件名|主题|主旨|제목',
].join('|');

/** What stands between dashes above a letter that is answered or sent on. */
export const ORIGINAL = [
  'Original Message|Original message|Forwarded message|Forwarded Message',
  'Ursprüngliche Nachricht|Originalnachricht|Original-Nachricht|Weitergeleitete Nachricht',
  "Message d'origine|Message original|Message d’origine|Message transféré|E-mail d'origine",
  'Mensaje original|Mensaje reenviado|Mensaje de reenvío',
  'Messaggio originale|Messaggio inoltrato|Messaggio Inoltrato',
  'Mensagem original|Mensagem encaminhada|Mensagem reencaminhada',
  'Oorspronkelijk bericht|Origineel bericht|Doorgestuurd bericht|Oorspronkelijke bericht',
  'Oprindelig besked|Oprindelig meddelelse|Videresendt besked|Opprinnelig melding|Ursprungligt meddelande',
  '元のメッセージ|オリジナルメッセージ|元のメール|転送メッセージ|転送されたメッセージ|Forwarded by',
].join('|');

/** What Apple Mail says above a letter that is sent on, without dashes. */
export const FORWARDED = [
  'Begin forwarded message',
  'Anfang der weitergeleiteten Nachricht',
  'Début du message réexpédié|Début du message transféré',
  'Inicio del mensaje reenviado',
  'Inizio messaggio inoltrato',
  'Início da mensagem reencaminhada|Início da mensagem encaminhada',
  'Begin doorgestuurd bericht',
  '転送されたメッセージ|メッセージの転送',
].join('|');
