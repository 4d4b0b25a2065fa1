import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const it: Lexicon = {
  great: `
    eccellent* ottim* perfett* fantastic* meraviglios* stupend* splendid* magnific* straordinari*
    eccezional* incredibil* favolos* spettacolar* super superb* sublime* impeccabil* insuperabil*
    imbattibil* strepitos* delizios* squisit* buonissim* bellissim* gentilissim* velocissim*
    bravissim* adoro adoriamo adorabil* adora amo amiamo amato innamorat* entusiast* migliore
    migliori il_migliore la_migliore meglio_di top cinque_stelle 5_stelle consigliatissim*
    stracons* dieci_e_lode 10_e_lode capolavoro divin* mitic* genial* spettacolo gioiello
    felicissim* contentissim* soddisfattissim* pulitissim* da_sogno fenomenal* grandios*
    entusiasmant* mozzafiato`,
  good: `
    buon buona buone buoni buono bene bravo brava bravi brave gentil* gentilezza cortes* cortesia
    cordial* cordialita simpatic* simpatia disponibil* disponibilita accoglient* accoglienza
    professional* professionalita competent* competenza preparat* attent* educat* premuros* puntual*
    puntualita veloc* velocita rapid* rapidita efficient* efficienza efficac* affidabil* affidabilita
    seri* serieta facil* facilita semplic* semplicita comod* comodita pratic* intuitiv* fluid*
    util* pulit* pulizia fresc* freschezza gustos* saporit* sapore appetitos* genuin* ricc*
    abbondant* qualita bello bella belli belle bellezza carin* grazios* affascinant* elegant*
    raffinat* piacevol* piacevolmente piace piaciut* piacere piacciono consigli* raccomand*
    soddisfatt* soddisfazion* soddisfacent* content* felice felici felicita grazie ringrazi* grat*
    apprezz* complimenti congratulazioni auguri interessant* divertent* divertiment* divertit*
    emozionant* coinvolgent* appassionant* convenient* economic* prezzo_giusto prezzi_onesti
    prezzo_onesto ottimo_rapporto buon_rapporto onest* ragionevol* vale_la ne_vale ne_vale_la
    valsa_la valid* fidat* fiducia sicur* rispettat* risolt* risolutiv* aiut* migliorat*
    miglioramento migliora tornero torneremo ritornero ritorneremo ci_tornerò tornerei da_rifare
    preferit* favorit* successo vint* vittoria vincent* rilassant* tranquill* calm* calor*
    familiare caldo_e sorrident* sorriso sorrisi cura curato curati curata impressionat*
    innovativ* brillant* autentic* croccant* morbid* tener* senza_problemi nessun_problema
    nessun_disagio in_orario nei_tempi come_descritto come_da conforme niente_male non_male
    grande grandi gratis buongustai evviva viva forza orgoglios* fier* magic* dolce dolcissim*
    ben_fatto ben_organizzat* ben_curat*`,
  fine: `
    ok discret* accettabil* decent* corrett* adeguat* sufficient* funziona funzionano funzionant*
    nuov* disponibile chiaro chiara chiari chiarezza positiv* giust* regolare spero speriamo
    modern* varieta vasta originale original* sano sani creativ* vantagg* supporto`,
  weak: `
    mediocr* cosi_cosi normale_niente car cari cara caro costos* carissim* attes* aspett* attend*
    attendere tardi ritard* coda code fila confus* complicat* difficil* difficolta purtroppo peccato
    manca mancan* mancav* mancat* dimenticat* poco poca poche pochi limitat* insipid* secc* asciutt*
    dur* gommos* unt* salat* troppo_salato rumoros* rumore chiasso strett* scomod* piccol* vecchi*
    datat* obsolet* problema problemi problemi_con disagio disagi bug reclam* rimbors* annullat*
    restitu* reso dovrebbe dovrebbero potrebbe potrebbero migliorabil* da_migliorare perso persi
    persa tiepid* stanc* noios* noia annoi* stran* lasci* troppo dubbi* niente_di_speciale
    niente_di_che scars* insufficient* banal* ripetitiv* pesant*`,
  bad: `
    male cattiv* mal pessimo lent* lentezza fredd* rotto rotta rotti rotte rott* guast* difettos*
    danneggiat* rovinat* malfunzion* blocc* bloccat* crash* chiude_da si_blocca si_chiude si_impalla
    errore errori sbagliat* sbagli* fallit* fallimento maleducat* scortes* sgarbat* antipatic*
    arrogant* scontros* villan* incompetent* incompetenza incapac* inefficient* inutil*
    inutilizzabil* inaffidabil* sporc* sporcizia puzz* puzza odore delus* deludent* delusion*
    insoddisfatt* scontent* frustr* arrabbiat* incazzat* fastidi* irritat* irritant* nervos*
    inaccettabil* intollerabil* ingiust* bugi* bugiard* mentono ingann* ingannevol* scadut* marc*
    crudo cruda crudi crude bruciat* immangiabil* ignorat* nessuna_risposta nessuno_risponde
    non_rispondono non_risponde non_funziona non_funzionano non_va mai_arrivat* non_arriva
    mai_ricevuto non_ricevuto non_consiglio sconsigli* mai_piu evitare evitate evit* perdita_di_tempo
    sprec* spreco buttat* caos caotic* disorganizzat* disorganizzazione trascurat* pericolos*
    paura dolor* dolore malat* pentit* pento trist* tristezza preoccup* brutt* bruttissim*
    peggio peggiore_di peggiorat* lascia_a_desiderare non_vale morte morto morti guerra crisi
    colpa rabbia rabbios* odio_quando ladri furto rubat* rubano truffat* minacc* insult* impossibil*
    ridicol* senza_parole assurd* trattati_male scaden* freddezza piang* piangere`,
  awful: `
    pessim* orribil* terribil* orrend* disastr* disastros* schif* schifos* vergogn* vergognos*
    vergogna tremend* spaventos* disgustos* ripugnant* nauseant* penos* ignobil* indecent* scandal*
    scandalos* truff* truffa truffator* imbroglio ladro frode fregat* odio odi* detest* incubo
    inferno peggiore peggiori il_peggiore la_peggiore catastrof* merda cazzo cagata lentissim*
    maleducatissim* intossicaz* vomit* razzist* deplorevol* inammissibil* zero`,
  negators: 'non no mai senza nessun nessuna nessuno niente nulla ne_la neanche nemmeno neppure',
  boosters: `
    molto molta tanto tanta davvero veramente estremamente assolutamente totalmente completamente
    troppo super cosi sempre piu particolarmente incredibilmente decisamente tutto proprio`,
  dampeners: 'poco abbastanza leggermente relativamente quasi piuttosto un_po',
  contrasts: 'ma pero tuttavia sebbene anche_se eppure tranne peccato_che',
};
