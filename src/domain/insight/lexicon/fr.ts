import type { Lexicon } from './lexicon.js';

export const fr: Lexicon = {
  good: 'merci,bien,bon,bonne,content,contente,contents,satisfait*,ravi,ravie,utile*,gentil*,aimable*,agréable*,rapide,résolu,fonctionne bien,marche bien,apprécie*,sympa*',
  veryGood:
    'super,excellent*,parfait*,génial*,formidable*,adore,fantastique*,magnifique*,merveilleu*,impeccable*,top,incroyablement bien,bravo,enchanté*',
  bad: 'mauvais*,décu*,déçu*,décevant*,malheureusement,problème*,lent,lente,cassé*,endommagé*,abîmé*,défectueu*,en retard,toujours pas,toujours rien,aucune réponse,pas de réponse,sans réponse,personne ne répond,ne fonctionne pas,ne marche pas,ne fonctionne plus,ne marche plus,erreur*,insatisf*,mécontent*,énerv*,agac*,frustr*,ennuyeu*,trop cher,débité deux fois,perdu,compliqué*,manque,marre,ras le bol,attends depuis,mauvaise taille',
  veryBad:
    'horrible*,terrible*,nul,nulle,scandaleu*,inadmissible*,inacceptable*,honte*,arnaque*,catastroph*,pire,déteste*,lamentable*,ridicule*,furieu*,voleurs,plus jamais,jamais plus,déplorable*,colère',
  not: 'ne,n,pas,jamais,sans,aucun,aucune,plus,rien,ni',
  very: 'très,vraiment,tellement,trop,extrêmement,absolument,totalement,si,super,complètement,franchement',
  signals: {
    PRICE_QUESTION:
      'combien coûte*,combien ça coûte,combien est ce,combien vaut,combien pour,combien faut,combien serait,quel est le prix,quel prix,quels sont les prix,quels sont vos prix,quels sont vos tarifs,quel est le tarif,quel tarif,à quel prix,tarif pour,tarifs pour,prix de,prix pour,prix du,un devis,une remise,une réduction,frais de port pour,quel est le coût,grille tarifaire',
    PURCHASE_INTENT:
      'voudrais acheter,voudrions acheter,souhaite acheter,souhaitons acheter,veux acheter,aimerais acheter,voudrais commander,voudrions commander,souhaite commander,souhaitons commander,veux commander,aimerais commander,aimerions commander,voudrais réserver,souhaite réserver,aimerais réserver,intéressé par,intéressée par,intéressés par,passer une commande,passer commande,passer à l offre,passer au forfait,passer à la formule,souscrire,m abonner,où puis je acheter,puis je commander,peut on commander,ajouter ~ licences,ajouter ~ utilisateurs,je prends,nous prenons,renouveler notre,renouveler mon',
    CHURN_RISK:
      'résili*,annuler mon abonnement,annuler notre abonnement,annuler mon contrat,annuler notre contrat,mettre fin à ~ abonnement,mettre fin à ~ contrat,fermer mon compte,fermer notre compte,clôturer mon compte,supprimer mon compte,concurren*,changer de fournisseur,changer de prestataire,changer d opérateur,aller voir ailleurs,plus jamais chez,plus jamais commander,commanderai plus jamais,achèterai plus,cherche une alternative,cherchons une alternative,ne pas renouveler,me désabonner,désinscrire,dernière fois que',
    COMPLAINT:
      'plainte,me plaindre,réclamation,inadmissible,inacceptable,toujours pas reçu,toujours pas arrivé*,toujours rien reçu,toujours aucune,n ai pas reçu,n ai rien reçu,jamais arrivé*,jamais reçu,troisième fois,deuxième fois,est cassé*,arrivé cassé*,arrivé ~ cassé*,arrivé ~ abîmé*,arrivé ~ endommagé*,est défectueu*,est endommagé*,mauvaise taille,mauvais article,mauvais produit,ne fonctionne pas,ne marche pas,ne fonctionne plus,ne marche plus,débité deux fois,facturé deux fois,personne ne répond,personne ne me répond,très déçu*,vraiment déçu*,suis déçu*,service lamentable,mauvais service,service déplorable,veux être remboursé*,exige un remboursement,demande le remboursement,arnaque*,scandaleu*,aucune réponse,parler à un responsable',
    URGENT:
      'urgent*,urgence,d urgence,au plus vite,le plus vite possible,dès que possible,le plus rapidement possible,immédiatement,tout de suite,asap,aujourd hui même,avant demain,avant ce soir,d ici demain,d ici ce soir,en panne,critique,perdons des clients',
  },
};
