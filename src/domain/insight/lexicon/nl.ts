import type { Lexicon } from './lexicon.js';

export const nl: Lexicon = {
  good: 'bedankt,dank,dankjewel,dankuwel,goed,goede,fijn,fijne,blij,tevreden,vriendelijk*,behulpzaam,handig,prettig*,opgelost,werkt weer,werkt goed,mooi,waardeer,leuk',
  veryGood:
    'geweldig*,super,perfect*,uitstekend*,fantastisch*,top,prachtig*,heerlijk,schitterend*,supertevreden,complimenten,briljant',
  bad: 'slecht,slechte,helaas,teleurgesteld,teleurstellend,probleem,problemen,traag,trage,kapot,kapotte,beschadigd*,defect,te laat,vertraging,nog steeds niet,nog steeds geen,wacht nog,niemand reageert,niemand antwoordt,geen antwoord,geen reactie,werkt niet,doet het niet,fout,fouten,ontevreden,irritant,vervelend,frustrer*,te duur,dubbel afgeschreven,kwijt,ingewikkeld,ontbreekt,ontbreken,zat,beu,verkeerde maat,verkeerde product,verkeerde artikel,jammer',
  veryBad:
    'vreselijk*,verschrikkelijk*,waardeloos,belachelijk,onacceptabel,schandalig*,schande,oplichting,oplichters,fraude,slechtste,haat,woedend,boos,nooit meer,ramp,drama,afschuwelijk,bizar slecht,schandalige',
  not: 'niet,nooit,geen,zonder,noch,niets,nauwelijks',
  very: 'heel,erg,zeer,echt,zo,totaal,absoluut,extreem,ontzettend,super,enorm,volledig',
  signals: {
    PRICE_QUESTION:
      'wat kost,wat kosten,hoeveel kost,hoeveel kosten,hoe duur,wat is de prijs,wat zijn de prijzen,wat zijn jullie prijzen,wat zijn jullie tarieven,prijs van,prijs voor,prijzen voor,prijslijst,tarieven,offerte,korting,wat zou ~ kosten,wat zijn de kosten,kosten voor,verzendkosten naar',
    PURCHASE_INTENT:
      'wil ~ kopen,willen ~ kopen,zou ~ kopen,wil ~ bestellen,willen ~ bestellen,zou ~ bestellen,zou graag ~ bestellen,zouden graag ~ bestellen,zou graag ~ kopen,graag bestellen,graag ~ bestellen,kan ik ~ bestellen,kunnen we ~ bestellen,kan ik ~ kopen,waar kan ik ~ kopen,wil ~ boeken,willen ~ boeken,graag ~ boeken,geïnteresseerd in,interesse in,upgraden naar,overstappen op het,overstappen naar het,wil ~ afsluiten,abonnement afsluiten,extra licenties,licenties toevoegen,gebruikers toevoegen,ik neem,wij nemen,wil ~ verlengen,willen ~ verlengen,graag ~ verlengen',
    CHURN_RISK:
      'opzeggen,opgezegd,zeg ~ abonnement op,zeg ~ contract op,zeggen ~ contract op,opzegging,account verwijderen,account sluiten,account opheffen,abonnement stoppen,abonnement beëindigen,contract beëindigen,concurrent*,concurrentie,andere leverancier,andere aanbieder,overstappen naar een ander*,stap over naar,stappen over naar,nooit meer bij,nooit meer iets,bestel nooit meer,koop nooit meer,zoek een alternatief,zoeken een alternatief,op zoek naar een alternatief,niet verlengen,laatste keer dat',
    COMPLAINT:
      'klacht*,klagen,onacceptabel,nog steeds niet,nog steeds geen,nog niet ontvangen,niet ontvangen,niet aangekomen,nooit aangekomen,derde keer,tweede keer,alweer,kapot aangekomen,beschadigd aangekomen,is kapot,was kapot,is beschadigd,was beschadigd,is defect,beschadigd*,verkeerde maat,verkeerde product,verkeerde artikel,verkeerde kleur,werkt niet,werkt ~ niet meer,doet het niet,dubbel afgeschreven,te veel afgeschreven,niemand reageert,niemand antwoordt,geen reactie,geen antwoord,erg teleurgesteld,zeer teleurgesteld,heel teleurgesteld,ben teleurgesteld,slechte service,waardeloze service,geld terug,wil een terugbetaling,oplichting,schandalig*,manager spreken,leidinggevende',
    URGENT:
      'dringend*,spoed,urgent*,zo snel mogelijk,onmiddellijk,direct nodig,per direct,meteen,noodgeval,asap,vandaag nog,voor morgen,uiterlijk morgen,uiterlijk vandaag,ligt plat,ligt eruit,kritiek,verliezen klanten,haast',
  },
};
