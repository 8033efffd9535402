/** What everybody says, whatever they feel: it is found as a whole, and weighs nothing. */
export const courtesies = `good morning,good afternoon,good evening,good day,thanks in advance,thank you in advance,
  guten tag,guten morgen,danke im voraus,vielen dank im voraus,schöne grüße,schönen tag,gute nacht,
  bonne journée,bonne soirée,merci d avance,merci de,je vous remercie par avance,eh bien,si bien,bien à vous,
  buenas tardes,buenos días,buen día,gracias de antemano,muchas gracias de antemano,
  bom dia,boa tarde,boa noite,obrigado desde já,obrigada desde já,
  buona giornata,buona sera,grazie in anticipo,grazie mille in anticipo,
  goede morgen,goede middag,goede avond,goedemiddag,alvast bedankt,alvast dank,
  dzień dobry,dobry wieczór,z góry dziękuję,dobry dzień,no problem,kein problem,pas de problème,sin problema,sem problema,nessun problema,geen probleem`;
