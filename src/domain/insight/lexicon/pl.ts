import type { Lexicon } from './lexicon.js';

export const pl: Lexicon = {
  good: 'dziękuję,dzięki,dziękujemy,dobry,dobra,dobre,dobrze,miło,miły,miła,zadowolon*,pomocn*,przyjemn*,działa dobrze,rozwiązan*,cieszę,sprawnie,polecam',
  veryGood:
    'świetn*,doskonał*,idealn*,wspaniał*,super,fantastyczn*,rewelacj*,rewelacyjn*,uwielbiam,znakomit*,perfekcyjn*,genialn*,cudown*',
  bad: 'źle,zły,zła,złe,słab*,niestety,rozczarow*,problem*,wolno,powoln*,zepsut*,uszkodzon*,wadliw*,opóźni*,spóźni*,nadal nie,wciąż nie,ciągle nie,nadal czekam,wciąż czekam,nikt nie odpowiada,brak odpowiedzi,bez odpowiedzi,nie działa,przestał* działać,błąd,błędy,niezadowolon*,irytuj*,frustr*,za drogo,dwukrotnie,zgubion*,skomplikowan*,brakuje,mam dość,zły rozmiar,niewłaściw*,denerwuj*',
  veryBad:
    'okropn*,straszn*,fataln*,koszmar*,niedopuszczaln*,skandal*,wstyd,oszustw*,oszuści,najgorsz*,nienawidzę,żenad*,żałosn*,śmieszne,tragedi*,tragiczn*,wściekł*,nigdy więcej,beznadziejn*,kpina',
  not: 'nie,nigdy,bez,żaden,żadna,żadne,ani,nic',
  very: 'bardzo,naprawdę,tak,całkowicie,absolutnie,niezwykle,strasznie,zupełnie,totalnie,niesamowicie',
  signals: {
    PRICE_QUESTION:
      'ile kosztuje*,ile kosztują,ile to kosztuje,ile wynosi,ile by kosztował*,ile za,jaka jest cena,jaka cena,jakie są ceny,jaki jest koszt,jakie są koszty,w jakiej cenie,cena za,ceny za,cennik*,wycen*,rabat*,zniżk*,oferta cenowa,ofertę cenową,koszt wysyłki',
    PURCHASE_INTENT:
      'chcę kupić,chciałbym kupić,chciałabym kupić,chcemy kupić,chcielibyśmy kupić,chcę zamówić,chciałbym zamówić,chciałabym zamówić,chcemy zamówić,chcielibyśmy zamówić,chcę zarezerwować,chciałbym zarezerwować,chciałabym zarezerwować,jestem zainteresowan*,jesteśmy zainteresowani,złożyć zamówienie,przejść na plan,przejść na pakiet,przejść na wyższy,wykupić,gdzie mogę kupić,czy mogę kupić,czy mogę zamówić,dodać ~ licencj*,dokupić,zakupem,zakupić,biorę,bierzemy,przedłużyć umowę,przedłużyć abonament',
    CHURN_RISK:
      'rezygnuj*,rezygnacj*,zrezygnować,anulować subskrypcję,anulować abonament,anulować ~ subskrypcję,wypowiedzieć umowę,wypowiadam,wypowiedzenie,rozwiązać umowę,zamknąć konto,usunąć konto,usunąć moje konto,zamknąć moje konto,konkurencj*,zmienić dostawcę,zmienić operatora,zmieniamy dostawcę,przechodzę do,przechodzimy do,przenieść się do,nigdy więcej nie,nigdy więcej u,więcej nie kupię,już nie kupię,szukam alternatywy,szukamy alternatywy,nie przedłuż*,nie odnowi*,ostatni raz',
    COMPLAINT:
      'reklam*,skarg*,poskarżyć,niedopuszczaln*,nadal nie,wciąż nie,ciągle nie,jeszcze nie dotarł*,nie dotarł*,nie otrzymał*,nie doszł*,nigdy nie dotarł*,trzeci raz,drugi raz,dotarł* uszkodzon*,przyszedł uszkodzon*,przyszła uszkodzon*,przyszło uszkodzon*,przyszedł zepsut*,jest uszkodzon*,jest zepsut*,jest wadliw*,uszkodzon*,wadliw*,zły rozmiar,zły produkt,niewłaściw* produkt,nie działa,przestał* działać,pobrano dwa razy,pobrali dwa razy,dwa razy pobran*,dwukrotnie,nikt nie odpowiada,nikt mi nie odpowiada,nikt nie odbiera,brak odpowiedzi,bardzo rozczarowan*,jestem rozczarowan*,fatalna obsługa,zła obsługa,beznadziejna obsługa,okropna obsługa,zwrotu pieniędzy,zwrot pieniędzy,żądam,oszustw*,rozmawiać z kierownikiem',
    URGENT:
      'piln*,jak najszybciej,natychmiast*,od razu,nagły przypadek,awaria,asap,na dziś,na dzisiaj,jeszcze dziś,jeszcze dzisiaj,do jutra,na jutro,na wczoraj,krytyczn*,tracimy klientów',
  },
};
