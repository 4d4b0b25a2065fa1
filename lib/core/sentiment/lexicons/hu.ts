import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const hu: Lexicon = {
  great: `
    kiváló* tökéletes* fantasztikus* csodálatos* csodás* remek* szuper* zseniális* lenyűgöző*
    káprázatos* elképesztő* nagyszerű* pazar* mesés* páratlan* hibátlan* kifogástalan* fenomenális*
    rendkívüli* imád* imádom imádjuk szeretem szeretjük legjobb* legfinomabb* isteni* mennyei*
    öt_csillag 5_csillag csak_ajánlani melegen_ajánl* maximálisan_ajánl* kitűnő* bámulatos*
    felülmúlhatatlan* profi* top álomszép* varázslatos*`,
  good: `
    jó jól jók jobb* kedves* barátságos* udvarias* segítőkész* segített* segítettek figyelmes*
    előzékeny* vendégszerető* mosolyg* mosoly szakszerű* professzionális* hozzáértő* kompetens*
    tapasztalt* megbízható* pontos* pontosan gyors* gyorsan hatékony* gördülékeny* zökkenőmentes*
    könny* könnyű* könnyen egyszerű* kényelmes* praktikus* hasznos* tiszta* tisztaság friss* finom*
    ízletes* ízes* íz_jó ropogós* puha* szaftos* hangulatos* nyugodt* kellemes* szép* gyönyörű*
    elegáns* stílusos* minőség* minőségi* strapabíró* tartós* olcsó* kedvező* megfizethető*
    elfogadható_ár jó_ár ár_érték megéri megérte ajánl* ajánlom ajánljuk elégedett* boldog* örülök
    örül* öröm* köszön* köszönöm köszönjük hálás* hála értékel* élvez* élveztük élvezet*
    szórakoztató* érdekes* izgalmas* vicces* biztonságos* bizalom* megbíz* becsületes* őszinte*
    korrekt* igazságos* világos* áttekinthető* átlátható* intuitív* megold* megoldott* javult*
    fejlőd* siker* sikeres* nyer* nyert visszatér* visszajövök visszajövünk visszamegyünk
    újra_rendel* máskor_is nincs_probléma probléma_nélkül gond_nélkül nem_rossz semmi_kifogás
    időben a_leírásnak leírásnak_megfelelő kedvenc* türelmes* gondos* tetszik tetszett* tetszet*
    modern* gratulál* bravó ingyenes* inspiráló* nagylelkű* tartalmas*`,
  fine: `
    ok oké rendben megfelelő* elfogadható* elmegy tűrhető* normális* működik új elérhető* pozitív*
    helyes* remél* remélem elegendő* változatos* választék egészséges* kreatív* támogat*`,
  weak: `
    közepes* átlagos* drága* drágá* várni vártunk vártam várakoz* késő* késett* késés* későn sor
    sorban bonyolult* zavaros* nehéz* nehézkes* sajnos sajnál* kár hiány* hiányzik hiányzott*
    elfelejt* kevés* korlátozott* ízetlen* ízetlen száraz* kemény* zsíros* sós elsózott* hangos*
    zajos* zaj szűk* kicsi* kényelmetlen* régi* elavult* problém* gond* panasz* visszatér*
    visszaküld* visszafizet* lemond* töröl* lehetne lehetett_volna kellene unalmas* furcsa*
    langyos* fáradt* semmi_különös semmi_extra túlértékelt* `,
  bad: `
    rossz* rosszul rosszabb* gyenge* gyengé* lassú* lassan hideg* kihűlt* törött* eltört* hibás*
    hiba hibá* sérült* elromlott* tönkre* lefagy* összeomlik kifagy* nem_működik nem_működött
    nem_megy nem_nyílik téves* sikertelen* kudarc* goromba* bunkó* udvariatlan* modortalan*
    pökhendi* arrogáns* flegma* lekezelő* közömbös* hozzá_nem_értő inkompetens* szakszerűtlen*
    megbízhatatlan* hanyag* koszos* kosz piszkos* mocskos* büdös* bűz szagú* szag nyers* odaégett*
    égett* lejárt* romlott* penészes* ehetetlen* csalódás* csalódott* csalódtam csalódtunk
    elégedetlen* frusztráló* idegesít* bosszant* dühös* düh* mérges* szomorú* elfogadhatatlan*
    igazságtalan* hazug* hazud* becsap* átver* félrevezető* figyelmen_kívül nem_válaszol*
    nincs_válasz válasz_nélkül senki_nem nem_érkezett nem_kaptam nem_jött nem_ajánl* soha_többet
    soha_többé nem_megyünk_vissza kerüljék kerülje* elkerül* időpazarlás pénzkidobás kidobott*
    pazarlás* káosz* kaotikus* rendetlen* szervezetlen* veszélyes* fájdalom* fáj* fájdalmas* beteg*
    megbán* csúnya* ronda* felesleges* haszontalan* használhatatlan* értelmetlen* halál* halott*
    háború* félelem* aggaszt* aggód* lehetetlen* kellemetlen* hamis* nevetséges*`,
  awful: `
    borzalmas* szörnyű* rettenetes* iszonyat* iszonyú* förtelmes* undorító* gusztustalan*
    hányinger* katasztr* pocsék* csapnivaló* kritikán_aluli* botrány* botrányos* szégyen*
    minősíthetetlen* siralmas* legrosszabb* csalás* csaló* csalók lopás* lopott* loptak tolvaj*
    gyűlöl* utál* utálom rémálom* pokol szar* szemét* ételmérgezés* csótány* rasszista* borzasztó*`,
  negators: 'nem ne soha nélkül sem semmi senki sincs nincs nincsen',
  boosters: `
    nagyon igazán rendkívül teljesen annyira túl szuper mindig abszolút tényleg iszonyúan
    hihetetlenül kifejezetten legeslegebb`,
  dampeners: 'kicsit eléggé viszonylag néha majdnem valamennyire',
  contrasts: 'de azonban viszont ugyanakkor bár mégis',
};
