import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const pl: Lexicon = {
  great: `
    doskonał* wspaniał* fantastyczn* rewelacyjn* rewelacja świetn* znakomit* wyśmienit* idealn*
    perfekcyjn* perfekt* cudown* niesamowit* genialn* wybitn* wyjątkow* rewelka super ekstra mega
    mistrzostwo przepyszn* pyszn* przepiękn* kocham kochamy uwielbiam uwielbiamy zachwyc* zachwyt*
    najlepsz* najlepiej bomba petarda sztos polecam_z_całego gorąco_polecam szczerze_polecam
    pięć_gwiazdek 5_gwiazdek bajka niebo_w_gębie bezkonkurencyjn* bezbłędn* nieziemsk* szczęśliw*`,
  good: `
    dobr* dobrze lepsz* lepiej mił* miło uprzejm* życzliw* sympatyczn* pomocn* pomogli pomógł
    pomogła profesjonaln* profesjonalizm fachow* kompetentn* rzeteln* solidn* uczciw* rzetelność
    szybk* szybko sprawn* sprawnie terminow* punktualn* łatw* łatwo prost* wygodn* komfort*
    praktyczn* przydatn* użyteczn* czyst* czysto czystość śwież* smaczn* smak* smakow* aromatyczn*
    chrupiąc* soczyst* ładn* ładnie piękn* uroczy urocza urocze urokliw* eleganck* klimatyczn*
    przytuln* spokojn* przyjemn* relaks* podoba podobał* podobało polec* polecam polecamy
    zadowolon* zadowalając* satysfakcj* ciesz* cieszę radość dzięki dziękuj* wdzięczn* docenia*
    szacunek brawo gratul* jakość jakości wart* warto ciekaw* interesując* fajn* fajnie zabawn*
    wciągając* tani* tanio przystępn* rozsądn* niedrog* zaufan* pewn* bezpieczn* bezproblemow*
    intuicyjn* płynn* czyteln* przejrzyst* nowoczesn* popraw* ulepsz* rozwiązan* rozwiązał* wrócę
    wrócimy wracam na_pewno_wrócę sukces* wygra* uśmiech* troskliw* cierpliw* zaangażowan*
    bez_problem* bez_zarzutu bez_zastrzeżeń nie_zawiodłem zgodn* zgodnie_z na_czas przed_czasem
    ulubion* komplement* dokładn* staranny* starannie hojn* gościnn* imponując* wrażenie`,
  fine: `
    ok okej poprawn* przyzwoit* w_porządku akceptowaln* działa działają nowy nowa nowe dostępn*
    darmow* jasn* pozytywn* chętnie różnorodn* wybór zdrow* kreatywn* wystarczając* pomoc gratis`,
  weak: `
    przeciętn* średn* średnio taki_sobie takie_sobie drog* drogo zbyt_drog* czek* czekać czekanie
    kolejk* późn* późno opóźni* spóźni* niestety szkoda brak brakuje brakowało zabrakło zapomni*
    mało ograniczon* mdł* sucha suchy suche twardy twarda twarde tłust* przesolon* głośn* hałas*
    ciasn* ciasno małe niewygodn* star* przestarzał* problem* kłopot* zwrot* reklam* rezygn*
    anulow* odwoła* mógłby mogłoby mogłaby powinn* do_poprawy trudn* trudno skomplikowan* niejasn*
    zamieszanie zmęcz* nudn* nudno dziwn* letni* nic_specjalnego nic_szczególnego bez_szału usterk*
    bug*`,
  bad: `
    zły zła złe źle słab* słabo gorsz* gorzej woln* wolno powoln* zimn* zepsut* zepsuł* uszkodzon*
    wadliw* popsut* awari* zawiesza* zacina* nie_działa nie_działają nie_działało błąd błęd* błędn*
    niemił* nieuprzejm* niegrzeczn* chamsk* cham arogan* bezczeln* niekompetentn* nieprofesjonaln*
    nierzeteln* nieuczciw* brudn* brud śmierdz* smród niesmaczn* surow* spalon* przypalon*
    przetermino* spleśni* zgnił* niejadaln* rozczarow* zawied* zawiod* zawiód* niezadowol* frustr*
    irytuj* denerw* wkurz* zdenerw* zły_kontakt przykr* smutn* niedopuszczaln* nieakceptowaln*
    niesprawiedliw* kłam* oszuka* ignor* brak_odpowiedzi brak_kontaktu
    nie_odpowiad* nie_polecam nie_polecamy nigdy_więcej nie_wrócę nie_dotarł* nie_dostałem
    nie_dostałam nie_otrzyma* odradzam omij* strata_czasu strata_pieniędzy stracon* marn* zmarnow*
    bałagan chaos dezorganiz* niedbał* niebezpieczn* ból boli boj* chor* żałuję żenując* żenad*
    bezużyteczn* nieprzydatn* brzydk* porażka porażk* kiepsk* kiepsko lipa beznadzie* nieczynn*
    zdziers* wojn* śmier* problematyczn* skarg* nieudan* niemożliw*`,
  awful: `
    okropn* straszn* fataln* tragiczn* tragedia tragedi* koszmar* katastrof* makabr* obrzydliw*
    ohydn* wstrętn* najgorsz* najgorzej dramat dno żałosn* skandal* hańba wstyd oszust* oszuści
    złodziej* kradzież* nienawi* masakr* gówn* syf chłam badziew* zatruci* zatruł* kompromitacja
    szajs`,
  negators: 'nie bez nigdy żaden żadna żadnej żadnych żadnego ani nic nikt brak',
  boosters: `
    bardzo naprawdę niezwykle wyjątkowo super mega strasznie tak totalnie całkowicie absolutnie
    zdecydowanie zawsze zbyt za niesamowicie mocno najbardziej`,
  dampeners: 'trochę dość dosyć nieco raczej w_miarę czasami prawie lekko',
  contrasts: 'ale jednak lecz natomiast choć chociaż niestety_ale mimo tylko_że',
};
