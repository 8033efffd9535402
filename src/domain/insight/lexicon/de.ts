import type { Lexicon } from './lexicon.js';

export const de: Lexicon = {
  good: 'danke*,dank,gut,gute,guter,gutes,schön,schöne,schönes,freundlich*,zufrieden*,hilfreich*,nett,nette,freue,freut,klappt,funktioniert wieder,funktioniert jetzt,schnelle antwort,gerne,angenehm*,gelöst,geholfen',
  veryGood:
    'super,toll,tolle,toller,tolles,großartig*,ausgezeichnet*,hervorragend*,perfekt*,klasse,begeistert*,fantastisch*,wunderbar*,spitze,liebe euer,liebe eure,liebe es,prima,genial*',
  bad: 'schlecht*,leider,enttäusch*,ärger*,nervt,nervig*,kaputt*,defekt*,beschädigt*,problem*,langsam*,zu spät,verspätet*,unzufrieden*,falsche größe,falscher artikel,falschen artikel,falsche farbe,falsche ware,keine antwort,niemand antwortet,keine rückmeldung,immer noch nicht,immer noch kein*,noch immer nicht,funktioniert nicht,geht nicht,läuft nicht,stürzt,fehler*,fehlt,fehlen,doppelt abgebucht,zu teuer,mühsam,kompliziert,verwirrend*,satt,ignoriert,schade,unfreundlich*,warte seit,warten seit,genervt,verloren',
  veryBad:
    'furchtbar*,schrecklich*,katastroph*,unverschämt*,frech*,frechheit,betrug*,abzocke,unmöglich*,inakzeptabel*,inakzeptable,nie wieder,lächerlich*,miserabel*,miserable*,wütend*,sauer,hasse,grauenhaft*,schlimmste*,unterirdisch*,saftladen,sauerei,wertlos,unfassbar*',
  not: 'nicht,nie,niemals,kein,keine,keinen,keinem,keiner,keines,ohne,weder,kaum,nichts',
  very: 'sehr,wirklich,so,total,absolut,extrem,echt,völlig,richtig,besonders,unglaublich,äußerst',
  signals: {
    PRICE_QUESTION:
      'was kostet,was kosten,wie viel kostet,wieviel kostet,wie viel kosten,wieviel kosten,wie teuer,was würde ~ kosten,was zahlt man,preis für,preise für,preisliste,was ist der preis,welcher preis,kosten für,rabatt*,mengenrabatt,angebot für,ein angebot,kostenvoranschlag,wie hoch sind die kosten,wie hoch ist der preis,wie hoch sind die versandkosten,zu welchem preis,welche kosten',
    PURCHASE_INTENT:
      'möchte ~ kaufen,möchten ~ kaufen,will ~ kaufen,wollen ~ kaufen,würde ~ kaufen,würde gern* ~ kaufen,möchte ~ bestellen,möchten ~ bestellen,will ~ bestellen,wollen ~ bestellen,würde ~ bestellen,würden ~ bestellen,würde gern* ~ bestellen,würden gern* ~ bestellen,kann ich ~ bestellen,können wir ~ bestellen,kann ich ~ kaufen,wo kann ich ~ kaufen,möchte ~ buchen,möchten ~ buchen,würden gern* ~ buchen,interesse an,interessiere mich für,interessieren uns für,upgrade auf,auf ~ upgraden,möchte ~ abonnieren,abo abschließen,vertrag abschließen,möchten ~ verlängern,möchte ~ verlängern,zusätzliche lizenzen,weitere lizenzen,lizenzen dazu,ich nehme,wir nehmen,nachbestellen',
    CHURN_RISK:
      'kündige*,kündigung,gekündigt,konto löschen,konto schließen,account löschen,abo beenden,vertrag beenden,zur konkurrenz,anderen anbieter,anderer anbieter,anbieter wechseln,anbieter zu wechseln,wechsel* zu einem,nie wieder bei,nie mehr bei,bestelle nie wieder,kaufe nie wieder,suche ~ alternative,suchen ~ alternative*,letzte bestellung bei,letztes mal,nicht verlängern,abbestellen',
    COMPLAINT:
      'beschwer*,reklam*,inakzeptabel,nicht akzeptabel,immer noch nicht,immer noch kein*,noch immer nicht,noch immer kein*,zum dritten mal,schon wieder,kaputt angekommen,beschädigt angekommen,ist kaputt,war kaputt,ist defekt,war defekt,ist beschädigt,war beschädigt,beschädigt,falsche größe,falscher artikel,falschen artikel,falsche farbe,falsche ware,funktioniert nicht,funktioniert ~ nicht mehr,geht nicht mehr,nicht angekommen,nie angekommen,nicht erhalten,doppelt abgebucht,zu viel abgebucht,niemand antwortet,keine antwort,niemand meldet sich,sehr enttäuscht,bin enttäuscht,schlechter service,schlechter kundenservice,geld zurück,unverschämt*,frechheit,abzocke,unfreundlich*,stürzt ~ ab,vorgesetzten',
    URGENT:
      'dringend*,eilig*,eilt,sofort*,so schnell wie möglich,schnellstmöglich,umgehend,notfall,asap,unverzüglich,noch heute,bis heute,bis morgen,bis spätestens,heute noch,steht still,kritisch*,verlieren ~ kunden,verlieren ~ umsatz,ausgefallen',
  },
};
