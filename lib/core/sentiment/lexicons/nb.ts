import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const nb: Lexicon = {
  great: `
    utmerket* fantastisk* vidunderlig* perfekt* enestående fremragende suveren* super superb*
    genial* briljant* utrolig* uovertruffen* utsøkt* elsker elsket best beste fenomenal*
    eksepsjonell* anbefales_på_det anbefales_sterkt anbefaler_på_det fem_stjerner 5_stjerner
    strålende imponerende feilfri* upåklagelig* verdensklasse mesterverk topp toppen råbra
    kjempebra knallbra kjempegod* nydelig* herlig* himmelsk* terningkast_6 kjempefornøyd`,
  good: `
    god gode godt bra bedre fin fine fint hyggelig* vennlig* snill* hjelpsom* høflig* imøtekommende
    blid* smilende profesjonell* kunnskapsrik* dyktig* kompetent* pålitelig* presis* rask* kjapp*
    smidig* effektiv* enkel* enkelt lett lette lettvint behagelig* praktisk* nyttig* ren rent rene
    fersk* frisk* smakfull* velsmakende saftig* sprø* mør* koselig* rolig* vakker* pen pent flott*
    sjarmerende elegant* kvalitet holdbar* prisgunstig* billig* rimelig* verdt anbefal* fornøyd*
    glad glade lykkelig* takk takknemlig* setter_pris verdsett* nyte nøt koste_oss gøy morsom* moro
    artig* interessant* spennende underholdende trygg* sikker* ærlig* rettferdig* tydelig* løst
    løste forbedr* suksess* vant vinner kommer_igjen kommer_tilbake handler_igjen ingen_problemer
    uten_problemer ikke_dårlig* ingenting_å_klage i_tide som_beskrevet favoritt* imponert tålmodig*
    smil serviceinnstilt* liker likte gratis hjalp stolt inspirerende engasjerende lærerik*
    sjenerøs* gratulerer`,
  fine: `
    ok okei okay helt_ok grei greit greie akseptabel* fungerer virker ny nytt nye tilgjengelig*
    positiv* håper passer passende velkommen støtte variert* sunn* kreativ* moderne`,
  weak: `
    middels middelmådig* gjennomsnittlig* dyr* dyrt vente ventet ventetid sen sent forsinke*
    forsinket kø rotete tungvint* forvirr* vanskelig* dessverre synd mangler manglet mangel glemt
    glemte lite få begrenset* smakløs* tørr tørt seig* hard* fet fett salt* bråk* støy* trang*
    liten ubekvem* gammel gamle utdatert* problem* bug* klage* refusjon tilbakebetal* avlys*
    kanseller* returner* reklam* kunne_vært burde kjedelig* rar rart lunken sliten
    ikke_noe_spesielt ingenting_spesielt overvurder*`,
  bad: `
    dårlig* verre treg* tregt sakte kald kaldt kalde ødelagt* i_stykker skadet* defekt* krasj*
    henger_seg fryser feil feiler gal mislyk* uvennlig* uhøflig* frekk* arrogant* likegyldig*
    inkompetent* uprofesjonell* upålitelig* slurv* uærlig* skitten* skittent møkkete lukter lukt
    stinker rå rått brent utgått muggen* uspiselig* skuff* skuffet skuffende skuffelse misfornøyd*
    frustrer* irriter* sint sinte sur surt trist* lei_meg uakseptabel* urettferdig* lyver løgn* løy
    lurt lure villed* ignorer* ikke_svar svarer_ikke svarte_ikke virker_ikke fungerer_ikke
    anbefaler_ikke anbefales_ikke aldrig_mer aldri_mer aldri_igjen kommer_aldri aldri_mottatt
    unngå* bortkastet sløsing kaos kaotisk* uorganisert* farlig* vondt smerte* syk angrer stygg*
    ubrukelig* meningsløs* nytteløs* døde død krig svak* svakhet pinlig* umulig* bekymr* redd`,
  awful: `
    forferdelig* fryktelig* grusom* elendig* katastrof* motbydelig* ekkel* ekkelt avskyelig*
    skandal* skam skammelig* verdiløs* verst verste dårligst* svindel* svindler* bedrag* tyveri
    stjålet stjeler hater mareritt helvete dritt* drit søppel matforgift* horribel* kvalmende
    rasist*`,
  negators: 'ikke ei aldri uten ingen ingenting knapt',
  trailingNegators: 'ikke aldri',
  boosters: `
    veldig virkelig utrolig så helt ekstremt altfor super alltid totalt absolutt svært meget kjempe`,
  dampeners: 'litt ganske noe nokså til_tider nesten relativt',
  contrasts: 'men likevel dog selv_om tross',
  reachBack: 1,
};
