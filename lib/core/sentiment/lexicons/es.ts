import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const es: Lexicon = {
  great: `
    excelente* excelentemente increible increibles fantastic* maravill* perfect* espectacular*
    extraordinari* excepcional* magnific* estupend* genial geniales fenomenal* impresionante*
    impecable* insuperable* inmejorable* sublime exquisit* delicios* riquisim* buenisim* mejor_que
    lo_mejor la_mejor el_mejor los_mejores las_mejores de_diez de_10 un_10 10_de_10 encanta encantan
    encanto encantó encantado encantada encantados amo ame amamos adoro adore adoramos enamorad*
    superior espectaculo brutal alucinante* de_lujo de_primera cinco_estrellas 5_estrellas
    muy_recomendable totalmente_recomendable altamente_recomendable 100_recomendable chulisim*
    preciosa preciosas precioso preciosos hermos* bellisim* rapidisim* amabilisim*
    comodisim* joya feliz felices felicisim* divin* sensacional* cojonud* chevere bacan padrisimo`,
  good: `
    buen buena buenas bueno buenos bien amable* amablemente amabilidad simpatic* simpatia cordial*
    atent* educad* profesional* profesionalidad profesionalismo servicial* acogedor* agradable*
    agradablemente agradecid* agradezco gracias gratitud content* satisfech* satisfactori*
    satisfaccion encantador* rapid* rapidez agil agiles veloz puntual* puntualidad eficiente*
    eficaz eficaces eficiencia facil faciles facilmente facilidad sencill* comod* comodidad practic*
    util utiles limpi* limpieza_impecable fresc* ric* sabros* gustos* sabor_increible calidad gusta
    gustan gusto gustó gustado gustaron disfrut* recomend* recomiendo bonit* lind* bell* belleza
    guap* chul* mola molan guay divertid* diversion entretenid* interesante* economic* barat*
    asequible* buen_precio relacion_calidad fiable* confiable* confianza segur* seguridad puntualmente
    mejor mejores mejora mejoró mejorado mejorando acierto acertad* solucion* resolv* resuelt*
    resolvieron ayud* ayudaron volvere volveremos volveria repetire repetiremos repetir regresare
    regresaremos vale_la_pena merece_la_pena valio_la_pena merece valoro aprecio apreci* felicit*
    felicidades felicidad enhorabuena bravo exito exitos* favorit* alegr* sonrisa* emocionad*
    emocionante* ilusion orgullos* relajante* tranquil* elegante* moderno moderna acogida calid*
    cariños* cuidados* detallad* complet* excelencia variedad auténtic* autentic* intuitiv*
    fluid* sin_problemas sin_problema sin_fallos sin_errores a_tiempo tal_como lo_recomiendo
    super_bien muy_bien de_maravilla nada_mal no_esta_mal no_estaba_mal gratis`,
  fine: `
    ok vale correct* aceptable* normalit* decente* adecuad* funciona funcionan funciono funcionó
    clara claro claros nuev* disponible* razonable* suficiente* barato aceptablemente positiv*
    cumple cumplen cumplio cumplió listo regalo gran grande_variedad interes espero quiero apoyo
    original* creativ* saludable* ventaja* servicio_al`,
  weak: `
    regular mediocre* normal_nada caro cara caros caras carisim* costos* tard* tarde retras*
    espera esperando esperar esperamos esperé cola colas demora* demor* confus* complicad* dificil
    dificiles dificultad* lioso liosa limitad* escas* poco poca pocos pocas falta faltan falto faltó
    faltaba faltaban insuficiente* soso sosa insipid* seco seca duro dura aceitos* grasient*
    salad* ruidos* ruido estrech* incomod* pequeñ* viej* anticuad* desactualizad* problema*
    inconveniente* incidencia* duda* queja* reclam* devol* reembols* cancel* lástima lastima pena
    desgraciadamente lamentablemente desafortunadamente deberia deberian podria_mejorar
    podria_ser_mejor mejorable* por_mejorar a_mejorar olvid* perdid* perdier* cansad* aburr*
    raro rara extrañ* demasiad* excesiv* ni_fu cobraron cobran`,
  bad: `
    mal mala malas malo malos peor peores lent* lentitud tardan tardaron tardo fria frio frias
    frios roto rota rotos rotas rompi* defectuos* dañad* daño* estropead* averiad* fall* falla fallo
    fallas error errores bloque* cuelga cuelgan cierra_sola se_cierra se_cuelga se_traba traba
    grosero grosera groseros groseria* maleducad* antipatic* desagradable* borde bordes arrogante*
    prepotente* irrespetuos* despota despotas mal_educado mal_educada incompetente* ineficiente*
    inutil inutiles inservible* suci* suciedad asquer* olor huele olia apesta* decepcion* desilusion*
    defraud* frustr* molest* enfad* enoj* indign* enfurec* insatisfech* descontent* triste* tristeza
    vergüenza verguenza vergonz* inaceptable* intolerable* injust* engañ* mentir* mentira* miente*
    caducad* vencid* podrid* crudo cruda crudos quemad* incomible* incorrect* equivocad*
    equivoc* ignor* nadie_responde nadie_contesta no_contestan no_responden no_llego no_llegó
    no_funciona no_funcionan no_funcionaba no_sirve no_sirven no_recomiendo no_lo_recomiendo
    no_volvere no_vuelvo no_vale no_abre no_carga no_me_deja no_se_puede nunca_mas nunca_llego
    jamas_vuelvo sin_respuesta evit* odios* abus* descuid* desorganiz* caos caotic*
    impuntual* inseguro insegura peligr* pierd* perder_el_tiempo perdida_de_tiempo desperdicio
    arruin* dolor duele doloros* enferm* malestar gritar* gritó grito tosc* queja_formal malisimamente
    mugre cucarach* robo robaron roban basura bochorno lamento penoso penosa penosos
    feo fea feos feas llor* preocup* culpa imposible* muert* guerra corrup* ridicul*`,
  awful: `
    horrible* horroros* terrible* pesim* malisim* fatal fatales desastre* desastros* asco asqueros*
    nauseabund* repugnante* espantos* nefast* lamentable* patetic* estafa* estafador* ladron*
    timo timador* fraude* robo_total odio detest* lentisim* carisimo tomadura_de_pelo
    verguenza_total una_verguenza sinverguenza* indignante* intoxic* vomit* mierda porqueria
    la_peor lo_peor el_peor los_peores las_peores inadmisible* deplorable* catastrof* infierno
    racista* hijos_de hdp jodid*`,
  negators: 'no ni nunca jamas tampoco sin nada nadie ningun ninguna ninguno apenas',
  boosters: `
    muy mucho mucha muchos muchas super mega hiper extremadamente totalmente absolutamente
    completamente realmente sumamente tan tanto demasiado bastante increiblemente verdaderamente
    siempre mas todo muchisim* re`,
  dampeners: 'poco algo casi ligeramente medianamente relativamente un_poco un_poquito poquito',
  contrasts: 'pero aunque sino embargo salvo excepto obstante',
};
