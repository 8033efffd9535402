import type { Lexicon } from './lexicon.js';

export const es: Lexicon = {
  good: 'gracias,bien,bueno,buena,buen,contento,contenta,contentos,satisfech*,amable*,útil*,agradable*,rápida respuesta,resuelto,solucionado,funciona bien,feliz,agradezco,me gusta,agradecid*',
  veryGood:
    'excelente*,perfecto,perfecta,genial*,fantástic*,increíblemente bien,maravillos*,estupend*,encanta,encantad*,súper,magnífic*,buenísim*,espectacular*',
  bad: 'mal,malo,mala,decepcion*,desgraciadamente,lamentablemente,problema*,lento,lenta,roto,rota,rotos,dañado,dañada,defectuos*,tarde,retraso,sigo esperando,seguimos esperando,todavía no,aún no,nadie responde,nadie contesta,sin respuesta,ninguna respuesta,no funciona,no me funciona,dejó de funcionar,error*,fallo*,falla,insatisfech*,molest*,frustra*,demasiado caro,cobrado dos veces,perdido,complicado,falta,hart*,talla equivocada,equivocado',
  veryBad:
    'horrible*,terrible*,pésim*,fatal,inaceptable*,vergüenza,vergonzos*,estafa*,fraude,peor,odio,ridícul*,basura,furios*,indignad*,indignante*,nunca más,desastre*,ladrones,lamentable',
  not: 'no,nunca,jamás,sin,ningún,ninguna,ni,tampoco,nada',
  very: 'muy,realmente,tan,totalmente,absolutamente,extremadamente,súper,completamente,demasiado',
  signals: {
    PRICE_QUESTION:
      'cuánto cuesta*,cuánto cuestan,cuánto vale*,cuánto es,cuánto sería,cuánto costaría,cuánto sale,qué precio,cuál es el precio,cuáles son los precios,precio de,precio del,precio para,precios de,lista de precios,presupuesto,cotización,un descuento,algún descuento,descuento por,cuál es el costo,cuál es el coste,cuál es la tarifa,tarifas,gastos de envío a',
    PURCHASE_INTENT:
      'quiero comprar,quisiera comprar,queremos comprar,me gustaría comprar,nos gustaría comprar,quiero pedir,quisiera pedir,me gustaría pedir,nos gustaría pedir,quiero encargar,quisiera encargar,quiero contratar,queremos contratar,quisiera contratar,me gustaría contratar,quiero reservar,quisiera reservar,me gustaría reservar,interesado en,interesada en,interesados en,me interesa el,me interesa la,nos interesa el,nos interesa la,hacer un pedido,realizar un pedido,pasar al plan,mejorar mi plan,suscribirme,dónde puedo comprar,puedo comprar,puedo pedir,añadir ~ licencias,agregar ~ licencias,añadir ~ usuarios,me lo llevo,renovar mi,renovar nuestro,renovar nuestra',
    CHURN_RISK:
      'cancelar mi suscripción,cancelar la suscripción,cancelar nuestra suscripción,cancelar mi cuenta,cancelar mi contrato,cancelar nuestro contrato,cancelar el contrato,cancelar el servicio,darme de baja,dar de baja,darnos de baja,cerrar mi cuenta,eliminar mi cuenta,borrar mi cuenta,competencia,cambiar de proveedor,cambiar de compañía,cambiarme a otra,cambiarnos a otro,irme a otra,nunca más compro,no vuelvo a comprar,no volveré a comprar,nunca volveré,no volver* a,busco una alternativa,buscando alternativas,buscamos otra,no renovar*,no vamos a renovar,rescindir,última vez que',
    COMPLAINT:
      'queja,quejarme,reclam*,inaceptable,sigo esperando,seguimos esperando,todavía no ha llegado,aún no ha llegado,todavía no he recibido,aún no he recibido,no he recibido,no ha llegado,nunca llegó,no llegó,tercera vez,segunda vez,llegó roto,llegó rota,llegó dañado,llegó dañada,llegó ~ roto,está roto,está rota,está dañado,está defectuoso,defectuos*,talla equivocada,producto equivocado,artículo equivocado,no funciona,no me funciona,dejó de funcionar,cobrado dos veces,cobraron dos veces,cobraron de más,nadie responde,nadie contesta,nadie me responde,nadie me contesta,muy decepcionad*,estoy decepcionad*,pésimo servicio,mal servicio,pésima atención,mala atención,mi dinero de vuelta,devuelvan ~ dinero,exijo,estafa*,hablar con un responsable,hablar con el encargado',
    URGENT:
      'urgente*,urgencia,urge,cuanto antes,lo antes posible,inmediat*,de inmediato,ahora mismo,emergencia,para hoy,para mañana,antes de mañana,hoy mismo,caído,crítico,perdiendo clientes,perdiendo dinero',
  },
};
