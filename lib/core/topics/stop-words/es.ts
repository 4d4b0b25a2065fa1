export const es = `
  a acá además ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ante antes
  apenas aquel aquella aquello aquellos aquí así aun aún aunque año años bajo bastante bien buen
  buena buenas bueno buenos cada casi cierto como cómo con conmigo contra cosa cosas creo cual
  cuál cuales cualquier cuando cuándo cuanto da dado dan dar de debe deben debería decir deja dejó
  del demasiado dentro desde después día días dice dicen dijo dijeron donde dónde dos durante e el
  él ella ellas ello ellos en encanta encantó encima entonces entre era eran es esa esas ese eso
  esos esta está estaba estaban están estar estas este esto estos estoy estuvo etc excelente
  excelentes fatal fue fueron fui fuimos gran grande gracias gusta gustó ha había han hace hacen
  hacer hacia hasta hay he hemos hizo hola horrible hora horas hoy igual incluso increíble ir
  jamás la las le les lo los luego lugar mal mala malas malo malos mas más mayor me medio mejor
  mejores mejorar menos mes meses mi mí mientras minutos mis misma mismo mucha muchas mucho muchos
  muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestro nuestros nunca o os
  otra otras otro otros para parece parte pero pésima pésimo peor perfecto perfecta poca poco
  pocos poder por porque podría primera primero puede pueden puedo pues puse que qué quería quien
  quién quiero quiere realmente recomiendo recomendable regular respecto sabe salir se sea según
  ser si sí sido siempre siendo sin sino sobre sola solamente solo sólo somos son soy su sus súper
  super tal también tampoco tan tanto tarde te tendrá tenemos tener tengo tenía ti tiempos tiene
  tienen toda todas todavía todo todos total totalmente tras tres tu tú tus tuve tuvimos tuvo un
  una unas uno unos usted ustedes va vale vamos van varias varios ve veces ver vez volver volveré
  voy vosotros y ya yo genial fantástico maravilloso buenísimo terrible semana semanas hacerlo
  llegó llegar pedí pedimos cuatro cinco tardan tarda tardó tardaron funciona funcionan llega
  llegan esperando compré comprar pagué
`;
