import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const ro: Lexicon = {
  great: `
    excelent* extraordinar* minunat* perfect* fantastic* superb* excepțional* genial* impecabil*
    desăvârșit* uimitor* incredibil* splendid* magnific* grozav* formidabil* fabulos* senzațional*
    iubesc iubim ador adorăm adorat cel_mai_bun cea_mai_bună cele_mai_bune cei_mai_buni top super
    delicios* delicioas* delicioși divin* fenomenal* ireproșabil* de_nota_10 nota_10 cinci_stele
    5_stele recomand_cu_încredere recomand_cu_drag recomand_cu_căldură recomand_din_suflet
    încântat* de_vis cel_mai_tare spectaculos* remarcabil* preferat*`,
  good: `
    bun bună buni bune bine mai_bun amabil* politicos politicoas* prietenos prietenoas* drăguț*
    săritor* serviabil* ospitalier* primitor* zâmbitor* zâmbet* profesionist* profesional*
    competent* priceput* experimentat* serios serioas* seriozitate punctual* rapid* rapiditate
    prompt* promptitudine eficient* ușor ușoară simplu simplă comod* confortabil* practic* util*
    folositor* curat* curățenie igienic* proaspăt* proaspete gustos gustoas* gust savuros savuroas*
    aromat* crocant* fraged* suculent* plăcut* agreabil* liniștit* relaxant* frumos frumoas*
    frumoși elegant* cochet* calitate durabil* solid* ieftin* accesibil* rezonabil* convenabil*
    preț_bun prețuri_bune raport_calitate merită meritat merita recomand recomandăm mulțumit*
    mulțumesc mulțumim satisfăcut* satisfăcăto* fericit* bucur* bucuros recunoscăto* apreci*
    apreciez felicit* felicitări interesant* distractiv* amuzant* captivant* încredere sigur*
    cinstit* onest* corect_preț clar* rezolvat rezolv* ajut* ajutat îmbunătăți* progres succes
    câștig* revin revenim voi_reveni vom_reveni mai_comand voi_mai_comanda fără_probleme
    nicio_problemă nici_o_problemă nu_e_rău deloc_rău la_timp conform_descri* conform* favorit*
    impresionat* impresionant* răbdăt* răbdare atent* grijuliu calm* cald* primitoare bravo gratuit
    plac place plăcut_mult încântăto* inspirat* generos generoas* modern*`,
  fine: `
    ok okay acceptabil* decent* potrivit* adecvat* funcționează merge nou nouă disponibil* pozitiv*
    corect* sper suficient* variat* varietate sănătos creativ* suport`,
  weak: `
    mediocru mediocr* mediu așa_și_așa scump* prea_scump aștept* așteptat așteptare târziu întârzi*
    întârziere coadă cozi confuz* complicat* greu dificil* din_păcate păcat lipsă lipsește lipsea
    lipsit uitat puțin* limitat* fad* insipid* uscat* tare tari uleios grăsos sărat* zgomot*
    gălăgi* înghesuit* strâmt* mic mică incomod* vechi veche învechit* problem* bug* plângere
    reclam* rambursa* retur* anulat* anula* ar_putea ar_trebui plictisit* plictisito* ciudat*
    călduț* obosit* nimic_special supraevaluat* neclar*`,
  bad: `
    rău rea rele prost proastă proaste proști mai_rău slab* încet lent* rece reci stricat* defect*
    spart* rupt* deteriorat* se_blochează blochează blocat* crapă se_închide eroare erori greșit*
    greșeal* eșuat* eșec nepoliticos nepoliticoas* obraznic* neprietenos neprietenoas* arogant*
    nesimțit* nesimțire mitocan* incompetent* neprofesionist* neprofesional* neserios neserioas*
    neseriozitate nepăsăto* indiferent* indiferență murdar* mizerie mizer* miros miroase pute
    împuțit* crud crudă ars arsă expirat* mucegăit* stricată necomestibil* dezamăg* dezamăgit*
    dezamăgito* nemulțum* nemulțumit* frustrat* frustrant* enervat* enervant* nervos supărat*
    supărăto* trist* inacceptabil* nedrept* mint minciun* mincinos* înșel* înșelat păcălit* fals*
    ignorat* ignor* niciun_răspuns nu_răspund nu_răspunde nu_funcționează nu_merge nu_se_deschide
    nu_recomand nu_mai_comand nu_mai_cumpăr niciodată_nu nu_a_ajuns nu_am_primit evitați evit*
    feriți pierdere_de_timp pierdere_de_vreme bani_aruncați risip* haos haotic* dezorganizat*
    neglijent* periculos periculoas* durere doare dureros bolnav* regret urât* inutil*
    inutilizabil* nefolosit* țeapă lasă_de_dorit moarte război frică îngrijor* imposibil* jenant*
    ridicol*`,
  awful: `
    oribil* groaznic* îngrozito* teribil* dezastru dezastruos* cumplit* scârbos* scârb* dezgust*
    grețos* greață jalnic* lamentabil* penibil* rușin* rușine scandalos* execrabil* cel_mai_prost
    cea_mai_proastă cele_mai_proaste escroc* escrocherie hoț* hoție furt furat fraud* urăsc coșmar*
    iad rahat căcat gunoi gunoaie intoxic* gândaci vomit* bătaie_de_joc rasist* mizerabil* nașpa
    jaf`,
  negators: 'nu fără niciodată nici nimic niciun nicio deloc n_am',
  boosters: `
    foarte extrem extrem_de atât cu_adevărat chiar total complet absolut prea super mereu mult
    tare_bine deosebit`,
  dampeners: 'puțin cam destul oarecum relativ uneori aproape',
  contrasts: 'dar însă totuși deși cu_toate',
};
