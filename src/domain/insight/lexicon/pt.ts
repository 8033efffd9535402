import type { Lexicon } from './lexicon.js';

export const pt: Lexicon = {
  good: 'obrigad*,bom,boa,bem,feliz,contente,satisfeit*,útil,simpátic*,gentil,agradável,resolvido,funciona bem,gostei,gosto,agradeço,grato,grata,atencios*',
  veryGood:
    'excelente*,perfeit*,ótim*,óptim*,fantástic*,maravilhos*,incrível,adorei,adoro,amei,espetacular,sensacional,impecável,parabéns',
  bad: 'mau,má,ruim,decepcion*,desilud*,infelizmente,problema*,lento,lenta,quebrad*,partido,partidos,danificad*,defeituos*,com defeito,atrasad*,atraso,ainda não,continuo à espera,continuo esperando,ninguém responde,sem resposta,nenhuma resposta,não funciona,parou de funcionar,erro,erros,falha*,insatisfeit*,chatead*,frustra*,muito caro,cobrad* duas vezes,perdid*,complicad*,falta,fart*,tamanho errado,errado,demora',
  veryBad:
    'horrível,terrível,péssim*,inaceitável,vergonh*,golpe,fraude,burla,pior,odeio,ridícul*,lixo,furios*,indignad*,nunca mais,desastre,absurdo,ladrões,lamentável',
  not: 'não,nunca,jamais,sem,nenhum,nenhuma,nem,nada',
  very: 'muito,realmente,tão,totalmente,absolutamente,extremamente,super,completamente,bastante',
  signals: {
    PRICE_QUESTION:
      'quanto custa*,quanto custam,quanto é,quanto fica,quanto sai,quanto seria,quanto custaria,qual o preço,qual é o preço,quais são os preços,quais os preços,qual o valor,qual é o valor,preço de,preço do,preço da,preços para,tabela de preços,orçamento,cotação,um desconto,algum desconto,desconto para,qual é o custo,qual o custo',
    PURCHASE_INTENT:
      'quero comprar,queria comprar,queremos comprar,gostaria de comprar,gostaríamos de comprar,quero encomendar,gostaria de encomendar,quero pedir,gostaria de pedir,quero contratar,queremos contratar,gostaria de contratar,gostaríamos de contratar,quero reservar,gostaria de reservar,queria reservar,interesse em,interessad* em,interessad* no,interessad* na,fazer um pedido,fazer uma encomenda,fazer upgrade,mudar para o plano,assinar o plano,onde posso comprar,posso comprar,posso encomendar,adicionar ~ licenças,adicionar ~ usuários,vou levar,renovar o,renovar a,renovar nosso,renovar minha',
    CHURN_RISK:
      'cancelar minha assinatura,cancelar a minha assinatura,cancelar a assinatura,cancelar a subscrição,cancelar a minha subscrição,cancelar minha conta,cancelar a minha conta,cancelar o contrato,cancelar meu contrato,cancelar o meu contrato,cancelar nosso contrato,cancelar meu plano,cancelar o plano,cancelar o serviço,encerrar minha conta,encerrar a conta,encerrar a minha conta,fechar minha conta,apagar minha conta,apagar a minha conta,excluir minha conta,concorr*,mudar de fornecedor,trocar de fornecedor,mudar de operadora,trocar de operadora,nunca mais compro,não compro mais,não volto a comprar,procurando alternativas,à procura de alternativas,procuro uma alternativa,não vou renovar,não vamos renovar,não renovar,rescindir,última vez que',
    COMPLAINT:
      'reclama*,queixa,inaceitável,ainda não chegou,ainda não recebi,não recebi,não chegou,nunca chegou,continuo à espera,continuo esperando,terceira vez,segunda vez,chegou quebrad*,chegou partid*,chegou danificad*,chegou ~ quebrad*,está quebrad*,está danificad*,veio quebrad*,veio com defeito,com defeito,defeituos*,tamanho errado,produto errado,artigo errado,não funciona,parou de funcionar,cobrad* duas vezes,cobraram duas vezes,cobraram a mais,ninguém responde,ninguém me responde,ninguém atende,muito decepcionad*,estou decepcionad*,muito desiludid*,péssimo serviço,péssimo atendimento,mau serviço,mau atendimento,meu dinheiro de volta,quero reembolso,quero o reembolso,exijo,burla,falar com um responsável,falar com o gerente',
    URGENT:
      'urgente*,urgência,o mais rápido possível,o quanto antes,quanto antes,imediat*,agora mesmo,emergência,para hoje,até amanhã,ainda hoje,hoje mesmo,fora do ar,está em baixo,crítico,perdendo clientes,perder clientes,perdendo dinheiro',
  },
};
