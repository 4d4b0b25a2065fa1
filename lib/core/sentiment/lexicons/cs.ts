import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const cs: Lexicon = {
  great: `
    výborn* výtečn* vynikajíc* skvěl* úžasn* fantastick* perfektn* dokonal* nádhern* báječn*
    úchvatn* bezchybn* neuvěřiteln* špičkov* špička super supr bomba paráda parádn* geniáln*
    excelentn* výjimečn* jedinečn* nejlepší nejlíp nejlépe milujeme miluji miluju zbožňuj* božsk*
    vynikla pět_hvězdiček 5_hvězdiček vřele_doporuč* rozhodně_doporuč* jednička za_jedna lahodn*
    luxusn* fenomenáln* senzačn* mistrovsk* nadšen* nadchl* skvost*`,
  good: `
    dobr* dobře lepší lépe líp mil* mile příjemn* příjemně ochotn* ochota vstřícn* přátelsk*
    zdvořil* slušn* usměvav* úsměv* pozorn* profesionál* profesionáln* kompetentn* zkušen*
    spolehliv* spolehlivost poctiv* rychl* rychle svižn* hladce hladk* efektivn* včas přesn* snadn*
    snadno jednoduch* jednoduše lehce pohodln* pohodl* praktick* užitečn* čist* čistota čisto
    čerstv* chutn* chutna* chuť dobrot* šťavnat* křupav* jemn* útuln* klidn* klid hezk* hezky
    krásn* krása pěkn* pěkně elegantn* stylov* kvalit* kvalitn* pevn* odoln* levn* levně dostupn*
    rozumn* přijateln* výhodn* stojí_za vyplatí vyplatilo doporuč* doporučuj* spokojen* spokojenost
    rád ráda rádi radost* šťastn* děkuj* děkuji děkujeme díky vděčn* oceňuj* cením užil* užívá*
    bavi* baví zábavn* zajímav* vtipn* bezpečn* důvěr* čestn* férov* srozumiteln* přehledn*
    intuitivn* plynul* vyřeš* pomoh* pomohl* pomoc zlepš* úspě* vyhrál* vítěz* vrátím vrátíme
    přijdu_znovu přijdeme_znovu objednám_znovu bez_problém* žádný_problém žádné_problémy
    není_špatn* nemám_co_vytknout vše_v_pořádku dle_popisu podle_popisu oblíben* trpěliv* laskav*
    líbí líbil* moderní bravo gratul* zdarma inspirativn* štědr* vděk`,
  fine: `
    ok okej ujde průměrně_dobr* slušné funguje fungují nový nová nové k_dispozici pozitivn* správn*
    doufám dostatečn* vhodn* vyhovuj* rozmanit* výběr zdrav* kreativn* v_pořádku podpora`,
  weak: `
    průměrn* průměr nic_moc drah* draho předražen* čekat čekal* čekán* čekání pozdě zpožd* opozd*
    front* fronta matouc* zmat* složit* těžk* obtížn* bohužel škoda chybí chyběl* chybějí zapomn*
    málo omezen* mdl* such* tvrd* mastn* slan* přesolen* hlučn* hluk malý malá těsn* nepohodln*
    star* zastaral* problém* potíž* reklam* stížnost* vrácen* vrátit zrušen* zruši* mohlo_by
    mohl_by měl_by měla_by nudn* nuda divn* vlažn* unaven* nic_zvláštního přeceňovan* nejasn*
    slabš* bug*`,
  bad: `
    špatn* špatně horš* hůř pomal* pomalu studen* rozbit* rozbi* vadn* poškozen* porouchan*
    pokažen* zasek* sekne seká padá spadl* spadne zamrz* chyb* chyba chybn* nefunguje nefungují
    nefungoval* nejde selhal* selhán* nepříjemn* nepřátelsk* neochotn* neochota hrub* drz* drzost
    arogantn* neslušn* nezdvořil* nevychovan* neprofesion* nekompetentn* neschopn* nespolehliv*
    laxn* lhostejn* špinav* špína smrd* smrad* zápach* zapácha* syrov* spálen* připálen* prošl*
    zkažen* plesniv* plíseň nejedl* zklam* zklaman* zklamání nespokojen* frustr* otráv* naštvan*
    štve vztek* rozčil* smutn* smutek nepřijateln* nefér lež* lhal* lhář* lžou podvede* podvod*
    zavádějíc* ignor* bez_odpovědi nereag* neodpov* nedorazil* nepřišl* nedostal* nedoruč*
    nedoporuč* už_nikdy nikdy_více nikdy_víc víckrát_ne vyhn* vyhněte ztráta_času ztráta_peněz
    vyhozen* plýtván* chaos chaotick* zmatek nepořádek odflákn* nebezpečn* bolest* bolí nemocn*
    lituj* ošklivý* ošklivé nehezk* zbytečn* k_ničemu nepoužiteln* mrtv* válk* strach slab* slabé
    trapn* ostuda nemožn* směšn* `,
  awful: `
    hrozn* strašn* příšern* otřesn* odporn* nechutn* hnusn* hnus ohavn* katastrof* tragick*
    tragédie děsiv* děsn* nejhorší nejhůř mizern* bídn* ubohy ubohé skandál* hanba podvodník*
    podvodníci zloděj* krádež* ukrad* okrad* nesnáš* nenávid* noční_můra peklo hovno sračk* zasran*
    odpad šmejd* otrava_jídlem šváb* zvrac* rasis* humus fuj`,
  negators: `
    ne bez nikdy žádn* žádný žádné žádná ani nic nikdo není nejsou nebyl nebylo nebyla nemá`,
  boosters: `
    velmi velice opravdu moc hodně tak úplně naprosto zcela extrémně neuvěřitelně příliš vždy super
    mimořádně fakt`,
  dampeners: 'trochu docela poměrně celkem někdy téměř lehce',
  contrasts: 'ale však avšak nicméně ačkoli přesto jenže',
};
