import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const sv: Lexicon = {
  great: `
    utmärkt* fantastisk* underbar* perfekt* enastående* strålande* suverän* suveränt grym* grymt
    magisk* toppen topp super superb* kanon* briljant* otrolig* oslagbar* förträfflig* utsökt*
    älska* älskar älskade bäst bästa fenomenal* exceptionell* varmt_rekommendera*
    rekommenderas_varmt fem_stjärnor 5_stjärnor helt_otrolig* ljuvlig* imponerande makalös* felfri*
    klockren* världsklass mästerverk härlig* underbart`,
  good: `
    bra god goda gott bättre fin fina fint trevlig* vänlig* vänligt snäll* hjälpsam* artig*
    tillmötesgående omtänksam* varm_välkomnande välkomnande professionell* kunnig* kompetent*
    pålitlig* punktlig* snabb* smidig* smidigt effektiv* enkel enkelt enkla lätt lätta lättanvänd*
    bekväm* praktisk* användbar* ren rent rena fräsch* färsk* läcker* god_mat välsmakande saftig*
    krispig* mör* mysig* mysigt skön* skönt lugn* vacker* snygg* charmig* elegant* kvalitet
    hållbar* prisvärd* billig* rimlig* värd värt rekommender* nöjd* nöjda belåten glad glada
    lycklig* tack tacksam* uppskatta* njut* njöt rolig* roligt kul intressant* spännande
    underhållande trygg* säker* ärlig* rättvis* tydlig* löst löste förbättra* framgång* vann vinner
    återkommer kommer_tillbaka kommer_igen handlar_igen inga_problem utan_problem inte_dålig*
    inget_att_klaga i_tid som_beskriv* favorit* imponera* tålmodig* leende proffsig* serviceminded
    gillar gilla gillade gratis hjälpte stolt inspirerande engagerande lärorik* generös* stilren*
    grattis`,
  fine: `
    ok okej okay helt_okej godkänd* hyfsad* acceptabel* fungerar funkar ny nytt nya tillgänglig*
    positiv* hoppas passar lagom välkommen stöd varierande hälsosam* kreativ* modern* fungerade`,
  weak: `
    medelmåttig* sådär sisådär genomsnittlig* dyr* dyrt vänta väntade väntan väntetid sen sent
    försenad* försening* kö köer rörig* krånglig* krångligt svår svårt svåra tyvärr synd saknas
    saknar saknade glömde glömt lite få begränsad* smaklös* torr* seg segt hård* fet fett salt
    högljud* bullrig* stökig* trång* liten obekväm* gammal gamla föråldrad* problem bugg* klag*
    återbetal* avbok* returner* reklam* kunde_varit borde tråkig* tråkigt konstig* ljummen trött
    inget_speciellt inget_särskilt överskatt* besvär*`,
  bad: `
    dålig* dåligt sämre långsam* långsamt kall kallt kalla trasig* sönder skadad* defekt* krasch*
    hänger_sig fryser fel felaktig* misslyck* otrevlig* ohövlig* oförskämd* arrogant* oartig*
    nonchalant* okunnig* inkompetent* oprofessionell* opålitlig* slarv* slarvig* oärlig* smutsig*
    smuts äcklig_lukt luktar lukt stinker rå rått bränd* utgånget möglig* oätlig* besviken besvikna
    besvikelse missnöjd* frustrer* irriter* arg arga förbannad* ledsen ledsamt oacceptabel*
    orättvis* ljug* ljög lögn* lura* lurad* vilseled* ignorera* inget_svar svarar_inte svarade_inte
    fungerar_inte funkar_inte rekommenderar_inte aldrig_mer aldrig_igen kommer_aldrig aldrig_fått
    kom_aldrig undvik* slöseri bortkastad* kaos kaotisk* oorganiserad* farlig* ont smärta smärtsam*
    sjuk ångra* ful fult värdelös_service dött dog krig oduglig* meningslös* oanvändbar* obehaglig*
    otäck* skandalös_service lämnar_mycket svaghet* svag* pinsam* omöjlig* oro* rädd`,
  awful: `
    hemsk* fruktansvärd* förfärlig* usel* uselt urusel* katastrof* vidrig* äcklig* avskyvärd*
    bedrövlig* skandal* skamlig* skam värdelös* värst värsta sämst sämsta bedrägeri* bedragare
    lurendrej* stöld stulen stjäl hata* hatar mardröm* helvete jävla skit* sopor skräp
    förskräcklig* matförgift* pinsamt_dålig rasist* horribel*`,
  negators: 'inte ej icke aldrig utan ingen inget inga knappt',
  trailingNegators: 'inte ej aldrig',
  boosters: `
    mycket väldigt jätte verkligen otroligt så helt extremt alldeles för riktigt super alltid
    totalt absolut`,
  dampeners: 'lite ganska något tämligen ibland nästan relativt',
  contrasts: 'men dock ändå fast trots',
  reachBack: 1,
};
