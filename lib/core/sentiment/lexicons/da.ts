import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const da: Lexicon = {
  great: `
    fremragende fantastisk* vidunderlig* perfekt* enestående forrygende suveræn* super superb*
    genial* brillant* utrolig* uovertruffen* udsøgt* elsker elskede bedst bedste fænomenal*
    exceptionel* varmt_anbefal* kan_varmt_anbefales fem_stjerner 5_stjerner strålende imponerende
    fejlfri* upåklagelig* verdensklasse mesterværk toppen top i_top sublim* eminent* fabelagtig*
    dejlig* himmelsk*`,
  good: `
    god gode godt bedre fin fine fint rar venlig* flink* hjælpsom* høflig* imødekommende smilende
    professionel* kyndig* dygtig* kompetent* pålidelig* præcis* hurtig* smidig* effektiv* nem nemt
    nemme let lette enkel* bekvem* praktisk* nyttig* brugbar* ren rent rene frisk* lækker*
    velsmagende saftig* sprød* mør* hyggelig* behagelig* rolig* smuk* flot* pæn* charmerende
    elegant* kvalitet holdbar* prisværdig* billig* rimelig* værd anbefal* tilfreds* glad glade
    lykkelig* tak taknemmelig* sætter_pris værdsæt* nyd* nød sjov* sjovt interessant* spændende
    underholdende tryg* sikker* ærlig* fair tydelig* løst løste forbedr* succes* vandt vinder
    kommer_igen kommer_tilbage vender_tilbage køber_igen ingen_problemer uden_problemer
    ikke_dårlig* intet_at_klage til_tiden som_beskrevet favorit* imponeret tålmodig* smil
    serviceminded kan_lide gratis hjalp stolt inspirerende engagerende lærerig* generøs* tillykke
    velorganiseret*`,
  fine: `
    ok okay helt_okay acceptabel* hæderlig* virker fungerer ny nyt nye tilgængelig* positiv* håber
    passer passende velkommen støtte varieret* sund* kreativ* moderne udmærket`,
  weak: `
    middelmådig* gennemsnitlig* dyr* dyrt vente ventede ventetid sen sent forsinke* forsinkelse* kø
    rodet* besværlig* forvirr* svær svært svære desværre ærgerligt mangler manglede mangel glemt
    glemte lidt få begrænset* smagløs* tør tørt sej hård* fed fedtet* salt* larm* støj* trang*
    lille ubehagelig_stol gammel gamle forældet* problem* fejl bug* klag* refund* tilbagebetal*
    aflys* returner* reklam* kunne_være burde kedelig* kedeligt mærkelig* lunken træt
    ikke_noget_særligt intet_særligt overvurder*`,
  bad: `
    dårlig* ringe værre langsom* kold koldt kolde ødelagt* i_stykker beskadig* defekt* går_ned
    fryser fejler forkert* mislyk* uvenlig* uhøflig* uforskammet* arrogant* ligeglad* inkompetent*
    uprofessionel* upålidelig* sjusk* uærlig* beskidt* snavset* snavs lugter lugt stinker rå råt
    brændt* udløbet muggen* uspiselig* skuffe* skuffet skuffende skuffelse utilfreds* frustrer*
    irriter* vred vrede sur surt ked ked_af uacceptabel* urimelig* uretfærdig* lyver løgn* løj
    snyd* snydt vildled* ignorer* intet_svar svarer_ikke svarede_ikke virker_ikke fungerer_ikke
    anbefaler_ikke kan_ikke_anbefale aldrig_mere aldrig_igen kommer_aldrig aldrig_modtaget undgå*
    spild spildt kaos kaotisk* uorganiseret* farlig* ondt smerte* syg fortryd* grim* ubrugelig*
    meningsløs* nytteløs* døde død krig svag* svaghed pinlig* umulig* bekymr* bange`,
  awful: `
    forfærdelig* frygtelig* rædselsfuld* rædsom* elendig* katastrof* modbydelig* ulækker* klam*
    væmmelig* skandal* skamfuld* skam værdiløs* værst værste dårligst* svindel* svindler* bedrag*
    tyveri stjålet stjæler hader mareridt helvede lort* skrald madforgift* horribel* gyselig*
    afskyelig* racist*`,
  negators: 'ikke ej aldrig uden ingen intet næppe',
  trailingNegators: 'ikke aldrig',
  boosters: `
    meget virkelig rigtig rigtigt utroligt så helt ekstremt alt_for super altid totalt absolut
    særdeles`,
  dampeners: 'lidt ret nogenlunde noget til_tider næsten relativt',
  contrasts: 'men dog alligevel selvom trods',
  reachBack: 1,
};
