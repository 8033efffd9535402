import type { Lexicon } from './lexicon.js';

export const it: Lexicon = {
  good: 'grazie,buono,buona,bene,bravi,felice,content*,soddisfatt*,utile,gentil*,cortes*,piacevole,risolto,funziona bene,apprezzo,apprezzato,mi piace,disponibil*',
  veryGood:
    'ottim*,eccellent*,perfett*,fantastic*,meraviglios*,stupend*,adoro,splendid*,bravissim*,contentissim*,eccezional*,impeccabil*,complimenti',
  bad: 'male,cattiv*,delus*,deludente,purtroppo,problem*,lento,lenta,rotto,rotta,danneggiat*,difettos*,ritardo,in ritardo,ancora non,non ancora,sto ancora aspettando,nessuno risponde,nessuna risposta,senza risposta,non funziona,smesso di funzionare,error*,insoddisfatt*,seccat*,frustra*,troppo caro,addebitat* due volte,perso,persa,persi,complicat*,manca,mancano,stuf*,taglia sbagliata,sbagliat*,scarso,scarsa',
  veryBad:
    'orribil*,terribil*,pessim*,inaccettabil*,vergogn*,truff*,frode,peggio*,odio,ridicol*,schifo,furios*,arrabbiat*,mai più,disastr*,ladri,indecent*,scandalos*',
  not: 'non,mai,senza,nessun,nessuna,nessuno,né,niente,nulla',
  very: 'molto,davvero,così,totalmente,assolutamente,estremamente,super,completamente,troppo,tanto,veramente',
  signals: {
    PRICE_QUESTION:
      'quanto costa*,quanto costano,quanto viene,quanto sarebbe,quanto costerebbe,qual è il prezzo,quali sono i prezzi,quali sono i costi,che prezzo,prezzo di,prezzo del,prezzo della,prezzi per,listino,preventivo,uno sconto,sconto per,sconti per,qual è il costo,che costo,quali sono le tariffe,tariffe',
    PURCHASE_INTENT:
      'voglio comprare,vorrei comprare,vorremmo comprare,vorrei acquistare,vorremmo acquistare,voglio acquistare,vorrei ordinare,vorremmo ordinare,voglio ordinare,vorrei prenotare,vorremmo prenotare,interessat* a,interessat* al,interessat* all,interessat* alla,interessat* all acquisto,fare un ordine,effettuare un ordine,passare al piano,passare alla versione,sottoscrivere,abbonarmi,dove posso comprare,dove posso acquistare,posso comprare,posso ordinare,possiamo ordinare,aggiungere ~ licenze,aggiungere ~ utenti,lo prendo,li prendiamo,rinnovare il nostro,rinnovare il mio,rinnovare l abbonamento',
    CHURN_RISK:
      'disdire,disdetta,disdico,annullare il mio abbonamento,annullare l abbonamento,cancellare l abbonamento,cancellare il mio abbonamento,annullare il contratto,chiudere il mio account,chiudere il mio conto,chiudere l account,eliminare il mio account,cancellare il mio account,recedere,recesso,concorren*,cambiare fornitore,cambio fornitore,cambiare operatore,passare a un altro,passo a un altro,mai più ordini,non comprerò più,non ordinerò più,non acquisterò più,cerco un alternativa,cercando un alternativa,cerchiamo alternative,non rinnov*,ultima volta che',
    COMPLAINT:
      'reclam*,lament*,inaccettabil*,sto ancora aspettando,stiamo ancora aspettando,non è ancora arrivat*,ancora non è arrivat*,non è mai arrivat*,non è arrivat*,non ho ancora ricevuto,non ho ricevuto,mai ricevuto,terza volta,seconda volta,arrivat* rott*,arrivat* danneggiat*,arrivat* ~ rott*,è rotto,è rotta,è danneggiat*,è difettos*,difettos*,taglia sbagliata,prodotto sbagliato,articolo sbagliato,non funziona,smesso di funzionare,addebitat* due volte,addebitato due volte,nessuno risponde,nessuno mi risponde,nessuna risposta,molto delus*,sono delus*,davvero delus*,pessimo servizio,servizio pessimo,pessima assistenza,indietro i soldi,indietro i miei soldi,voglio il rimborso,esigo,pretendo,truff*,parlare con un responsabile',
    URGENT:
      'urgent*,urgenza,il prima possibile,al più presto,immediat*,subito,adesso stesso,emergenza,entro oggi,entro domani,entro stasera,oggi stesso,asap,critico,bloccati,è fermo,perdendo clienti,perdiamo clienti',
  },
};
