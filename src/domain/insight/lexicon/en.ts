import type { Lexicon } from './lexicon.js';

export const en: Lexicon = {
  good: 'thanks,thank you,good,nice,happy,glad,pleased,helpful,like it,works well,works now,works fine,solved,appreciate,well done,friendly,quick reply,satisfied,enjoy*,pleasant,smooth',
  veryGood:
    'great,excellent,amazing,awesome,fantastic,perfect*,love,brilliant,wonderful,superb,delighted,outstanding,best service,impressed,lifesaver',
  bad: 'bad,is down,are down,losing money,losing customers,poor,disappoint*,annoy*,frustrat*,unhappy,slow,broken,damaged,wrong item,wrong size,wrong colour,problem*,trouble,late,confusing,unfortunately,dissatisfied,still waiting,still no,no answer,no reply,nobody answers,nobody replies,doesn t work,does not work,not working,stopped working,never arrived,hasn t arrived,has not arrived,not arrived,keeps crashing,crashes,fail*,faulty,defective,ignored,lost,worried,upset,overcharged,charged twice,let down,too expensive,fed up,sick of,waste of,missing,unreliable,rude',
  veryBad:
    'terrible,horrible,awful,worst,unacceptable,ridiculous,disgusting,disgrace*,scam,fraud*,hate,furious,outrageous,useless,pathetic,never again,garbage,appalling,rip off,a joke,angry,disaster,shame*,nightmare',
  not: 'not,never,no,without,don,doesn,didn,isn,wasn,won,aren,weren,hardly,cannot,wouldn,neither,nothing',
  very: 'very,really,so,extremely,absolutely,totally,completely,incredibly,truly,super,utterly,such a',
  signals: {
    PRICE_QUESTION:
      'how much is,how much are,how much does,how much do,how much would,how much will,how much for,what does it cost,what do you charge,what would it cost,what does ~ cost,what is the price,what s the price,what is the cost,what are your prices,what are your rates,price for,price of,prices for,price list,pricing,a quote,quotation,any discount,a discount,volume discount,cost per,costs per,cost of the,is it cheaper,monthly fee,is there a fee',
    PURCHASE_INTENT:
      'want to buy,like to buy,looking to buy,going to buy,want to purchase,like to purchase,want to order,like to order,like to place an order,place an order,ready to buy,ready to order,interested in buying,interested in purchasing,interested in your,want to upgrade,like to upgrade,upgrade to the,upgrade our,upgrade my,sign up for,want to subscribe,like to subscribe,want to book,like to book,buy ~ more,order ~ more,add ~ seats,add ~ licences,add ~ licenses,add ~ users to our plan,where can i buy,can i buy,can i order,can we order,send ~ an invoice so we can,we ll take,i ll take,want to renew,like to renew,like to switch to the',
    CHURN_RISK:
      'cancel my subscription,cancel our subscription,cancel the subscription,cancel my account,cancel our account,cancel my contract,cancel our contract,cancel my plan,cancel our plan,cancel my membership,cancel ~ subscription,cancel everything,close my account,close our account,delete my account,delete our account,terminate ~ contract,terminate ~ subscription,end our contract,end my contract,stop my subscription,switch* to a competitor,switch* to another,switch* provider*,switch* supplier*,move to a competitor,moving to a competitor,going to a competitor,go elsewhere,going elsewhere,take our business elsewhere,take my business elsewhere,looking for an alternative,looking for alternatives,looking at alternatives,never buy ~ again,never order ~ again,never use ~ again,last time i,done with you,leaving for,not renew*,won t renew,won t be renewing,don t want to renew,unsubscrib*',
    COMPLAINT:
      'complain*,complaint,unacceptable,still waiting for,still no answer,still no reply,still have not received,still haven t received,third time,second time this,arrived broken,arrived damaged,came broken,is broken,was broken,is damaged,was damaged,wrong item,wrong size,wrong product,wrong colour,never arrived,hasn t arrived,has not arrived,not arrived,not received my,doesn t work,does not work,not working,stopped working,keeps crashing,defective,faulty,charged twice,overcharged,charged me twice,charged us twice,disappointed with,very disappointed,so disappointed,really disappointed,terrible service,bad service,poor service,worst service,horrible service,awful service,nobody answers,nobody replies,no one answers,nobody has answered,nobody has replied,no one has replied,want my money back,want a refund,demand a refund,rude,speak to a manager,talk to a manager,speak to your manager,ripped off,rip off,scam,let down by,fed up with',
    URGENT:
      'urgent*,asap,as soon as possible,immediately,right now,emergency,right away,critical,at once,is down,are down,by tomorrow,by today,by tonight,by noon,before noon,deadline,time sensitive,today please,need ~ today,within the hour,losing money,losing customers,losing sales,can t wait until',
  },
};
