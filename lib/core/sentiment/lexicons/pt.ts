import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const pt: Lexicon = {
  great: `
    excelente* excelencia otimo otima otimos otimas optimo optima optimos optimas perfeit* incrivel
    incriveis fantastic* maravilh* espetacular* espectacular* extraordinari* excepcional* sensacional*
    magnific* esplendid* impecave* impecável sublime delicios* saborosissim* amo amei amamos ama
    amam adoro adorei adoramos adorou ador* apaixonad* apaixonei melhor melhores o_melhor a_melhor
    maximo nota_10 nota_dez nota_mil 10_de_10 cinco_estrelas 5_estrelas super_recomendo
    recomendo_muito recomendadissim* top show show_de_bola demais_bom genial geniais brilhante*
    fenomenal* lindissim* rapidissim* gentilissim* feliz felizes felicidade divin* arras*
    sem_igual imbativel imperdivel obra_prima surpreendente* fabulos* massa_demais`,
  good: `
    bom boa bons boas bem simpatic* simpatia amave* amavel amaveis gentil gentis gentileza educad*
    atencios* atenci* prestativ* cordial* cordialidade acolhedor* profissiona* profissionalismo
    competente* rapid* rapidez agil ageis agilidade pontual* pontualidade eficiente* eficiencia
    eficaz eficazes facil faceis facilmente facilidade simples pratic* praticidade confortave*
    confortavel conforto comod* util uteis limp* limpeza fresc* fresquinh* gostos* sabor* saboros*
    quentinh* caprichad* qualidade bonit* lind* bela belo belas belos beleza charmos* elegante*
    agradave* agradavel agrad* gosto gostei gostamos gostou gostam gosta curti curto_muito recomend*
    satisfeit* satisfac* satisfatori* content* alegr* alegria obrigad* agradec* grat* gratidao
    parabens elogi* sucesso interessant* divertid* diversao engracad* legal legais bacana* massa
    emocionant* econom* barat* acessivel acessiveis preco_justo precos_justos bom_preco otimo_preco
    custo_beneficio vale_a_pena valeu_a_pena valeu vale_muito compensa confiave* confiavel
    confiança confianca segur* resolv* resolvid* resolveram solucion* ajud* atencao melhorou
    melhora melhorias melhorado voltarei voltaremos volto_sempre voltar_mais com_certeza_voltarei
    preferid* favorit* aconchegant* tranquil* relaxant* sorriso sorrident* carinh* cuidados* capricho
    impressionad* impressionant* inovador* autentic* intuitiv* fluid* moderno sem_problemas
    sem_problema nenhum_problema sem_defeito no_prazo antes_do_prazo dentro_do_prazo
    como_descrito conforme_anunciado conforme_descrito nada_a_reclamar nao_tenho_reclamacoes
    nada_mal gratis honest* ganh* vitoria venc* orgulh* abencoad* bencao deus_abencoe fofo fofa
    maneir* perfeitamente sossegad* chiqu* bem_feito bem_embalado arrasou saudades fas`,
  fine: `
    ok correto correta corretamente aceitave* aceitavel razoave* razoavel adequad* suficiente*
    funciona funcionam funcionou novo nova disponive* disponivel claro clara positiv* cumpr*
    espero original* variedade criativ* saudave* vantage* interesse apoio gratuito da_para quer*`,
  weak: `
    regular mediocre* mais_ou_menos medio caro cara caros caras carissim* esper* espera
    esperando demor* demora atras* atraso atrasad* tarde fila filas confus* complicad* dificil
    dificeis dificuldade* infelizmente pena falta faltou faltam faltando faltava esquec* pouco pouca
    poucos poucas limitad* sem_graca insoss* sem_sal seco seca duro dura oleos* gorduros*
    salgad* barulh* apertad* desconfortave* desconfortavel pequen* velh* antig* ultrapassad*
    problema* bug bugs reclam* reembols* estorn* cancel* devolv* devoluc* deveria deveriam poderia
    poderiam pode_melhorar precisa_melhorar a_desejar deixa_a_desejar deixou_a_desejar perdid* perdi
    morno morna cansad* chato chata chatos entedi* estranh* demais excessiv* duvid* trav*
    insuficiente* fraco fraca fracos fracas`,
  bad: `
    mau ma maus mas_qualidade ruim ruins mal pior piores lent* lentid* fria frio frias frios
    quebrad* quebr* defeit* danificad* estragad* amassad* rasgad* falh* erro erros trava
    travando travou fecha_sozinho nao_abre nao_carrega nao_funciona nao_funcionou nao_funcionam
    grosseir* grosso grossa mal_educad* maleducad* mal_educado antipatic* rude rudes arrogante*
    desrespeit* despreparad* incompetente* incompetencia ineficiente* inutil inuteis suj* sujeira
    fedor fed* cheiro_ruim cheiro decepc* decepcionant* decepcionad* desapont* frustr* chatead*
    irritad* irritant* raiva revolt* indignad* insatisfeit* triste* tristeza vergonh* inaceitave*
    inaceitavel absurd* injust* mentir* mentiros* mente engan* enganos* vencid* podre podres azed*
    cru crua crus queimad* intragavel errad* incorret* ignor* ninguem_responde ninguem_atende
    ninguem_resolve nao_respondem nao_respondeu sem_resposta nao_resolv* nao_chegou nunca_chegou
    nao_recebi nao_recomendo nao_volto nao_voltarei nao_gostei nao_presta nao_vale nunca_mais evit*
    fujam perda_de_tempo desperdicio dinheiro_jogado jogar_dinheiro descaso descuid* desorganiz*
    bagunc* caos caotic* perig* medo dor dores doent* arrepend* dano prejuizo pessimamente feio feia
    preocup* culpa odio_de roub* furt* golpe impossive* impossivel morte mort* guerra lixo crise
    falso falsa falsificad* chor* ridicul* descontent* abandon* sofr* droga`,
  awful: `
    pessim* horrive* horrivel horriveis horroros* horror terrive* terrivel terriveis desastr*
    nojent* nojo asqueros* repugnante* lamentave* lamentavel deplorave* deploravel vergonhoso
    uma_vergonha porcaria merda bosta fraude* golpistas estelionat* ladrao ladroes ladra
    odeio odiei odi* detest* pesadelo inferno catastrof* intoxic* vomit* o_pior a_pior os_piores
    as_piores nota_zero nota_0 zero racist* inadmissive* inadmissivel escroque* calot* palhacada
    falta_de_respeito`,
  negators: 'nao nem nunca jamais sem nada nenhum nenhuma ninguem tampouco num',
  boosters: `
    muito muita muitos muitas super mega extremamente totalmente absolutamente completamente
    realmente tao bastante demais bem_mais sempre mais tudo incrivelmente verdadeiramente
    sinceramente hiper`,
  dampeners: 'pouco meio quase ligeiramente relativamente um_pouco um_pouquinho algo',
  contrasts: 'mas porem contudo entretanto todavia embora so_que exceto apesar',
};
