import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const nl: Lexicon = {
  great: `
    uitstekend* fantastisch* geweldig* perfect* prachtig* schitterend* voortreffelijk* fenomenaal*
    uitmuntend* subliem* briljant* geniaal geniale ongelooflijk_goed buitengewoon* uitzonderlijk*
    super superb* top topper* toppie klasse formidabel* heerlijk* verrukkelijk* overheerlijk*
    zalig* dol_op liefde geliefd* hou_van houd_van houden_van hield_van beste de_beste het_beste
    onovertroffen onberispelijk* vlekkeloos* feilloos* geweldige spectaculair* magnifiek*
    indrukwekkend* adembenemend* enthousiast* vijf_sterren 5_sterren aanrader absolute_aanrader
    zeker_een_aanrader pareltje magisch* droom perfectie wauw wow meesterwerk hemels* grandioos`,
  good: `
    goed goede goeds beter betere prima fijn fijne vriendelijk* vriendelijkheid aardig* lief lieve
    beleefd* behulpzaam* hulpvaardig* attent* gastvrij* gastvrijheid hartelijk* warm_welkom
    professioneel* deskundig* vakkundig* kundig* bekwaam* bekwame betrouwbaar* betrouwbare stipt*
    punctueel snel snelle sneller vlot vlotte efficient* efficiënt* gemakkelijk* makkelijk* eenvoudig*
    simpel* handig* praktisch* nuttig* soepel* schoon schone netjes nette verzorgd* hygienisch*
    vers verse lekker lekkere lekkers lekkerste smakelijk* smaakvol* smaakte knapperig* mals* sappig*
    gezellig* sfeervol* comfortabel* rustig* ontspann* mooi mooie mooier mooiste leuk leuke leuker
    leukste knap knappe charmant* elegant* stijlvol* kwaliteit hoogwaardig* stevig* degelijk* solide
    goedkoop* goedkope betaalbaar* betaalbare voordelig* redelijke_prijs waar_voor_je_geld
    prijs_kwaliteit aanbevel* aanbevolen aan_te_bevelen aanraden raad_het aan_te_raden tevreden
    tevredenheid blij blije gelukkig* dank dankbaar* bedankt dankjewel dankuwel dank_je waarder*
    gewaardeerd plezier plezierig* genieten genoten geniet interessant* boeiend* spannend* grappig*
    vermakelijk* leerzaam* onder_de_indruk cool vertrouw* vertrouwen veilig* eerlijk* overzichtelijk*
    intuitief* intuïtief* gebruiksvriendelijk* klantvriendelijk* duidelijk* verbeterd* verbetering*
    opgelost oplossing* geslaagd* succes* gewonnen winst waard moeite_waard zonder_problemen
    geen_probleem geen_problemen zonder_problem niet_slecht niets_op_aan_te_merken niks_mis
    op_tijd zoals_beschreven zoals_verwacht kom_terug komen_terug kom_zeker zeker_terug
    volgende_keer_weer ga_zo_door complimenten compliment* proficiat gefeliciteerd favoriet*
    lievelings* geduldig* begripvol* zorgzaam* meedenkend* glimlach* vrolijk* sympathiek* modern*
    ruim ruime authentiek* creatief creatieve informatief innovatief inspirerend* uitgebreid*
    zorgvuldig* trots attente smaakvolle gul gulle genereus*`,
  fine: `
    ok oke oké acceptabel* redelijk* voldoende correct* netjes_geleverd werkt werken nieuw nieuwe
    beschikbaar* gratis helpt geholpen hulp helder heldere positief positieve welkom hoop hopelijk
    keuze gezond* voordeel voordelen passend* past geschikt* aangenaam* steun`,
  weak: `
    matig* middelmatig* gemiddeld* mwah meh duur dure duurder prijzig* te_duur wachten gewacht
    wachttijd* wachtrij* laat te_laat later vertraging* vertraagd* rij verwarrend* ingewikkeld*
    lastig* moeilijk* omslachtig* helaas jammer* ontbreekt ontbrak ontbreken mist_nog miste missen
    vergeten weinig beperkt* flauw* smakeloos* droog droge taai* taaie hard harde vet vette vettig*
    zout zoute lawaai lawaaierig* luid* krap* klein kleine oncomfortabel* oud oude verouderd*
    probleem problemen foutje bug bugs klacht* klagen geklaagd terugbetal* restitutie geannuleerd*
    annuler* teruggestuurd terugsturen retour zou_beter kon_beter kan_beter zou_moeten moeten
    verbeterpunt* niet_bijzonder niets_bijzonders lauw* vreemd* raar rare moe saai* saaie druk
    drukke twijfel* rommelig* hapert storing* teveel zwaar nadeel nadelen`,
  bad: `
    slecht* slechte slechter slechts_een traag trage trager langzaam langzame koud koude kapot*
    kapotte stuk beschadigd* defect* gebroken crasht crash* gecrasht vastgelopen loopt_vast
    vastlopen vastloopt fout foute fouten foutmelding* mislukt* onvriendelijk* onbeleefd* onbeschoft*
    brutaal brutale bot botte arrogant* neerbuigend* onprofessioneel* incompetent* onbekwaam*
    onbetrouwbaar* onbetrouwbare nutteloos* nutteloze zinloos* zinloze onbruikbaar* onbruikbare vies
    vieze smerig* vuil vuile stinkt stonk stank bedorven beschimmeld* schimmel* over_datum verlopen
    oneetbaar* oneetbare rauw rauwe aangebrand* verbrand* teleurgesteld* teleurstellend*
    teleurstelling* tegengevallen tegenvaller* valt_tegen viel_tegen tegenvallen* ontevreden*
    gefrustreerd* frustrerend* frustratie* boos boze woedend* geïrriteerd* geirriteerd* irritant*
    ergernis* ergerlijk* verdrietig* triest* treurig* onacceptabel* onaanvaardbaar* oneerlijk*
    leugen* liegen liegt gelogen bedrogen misleid* misleidend* verkeerd* verkeerde onjuist* genegeerd*
    negeert geen_antwoord geen_reactie geen_gehoor niet_gereageerd nooit_meer nooit_weer nooit_aangekomen
    niet_aangekomen niet_ontvangen niet_geleverd nooit_ontvangen werkt_niet werkten_niet
    doet_het_niet niet_aan_te_raden raad_ik_niet afrad* afgerad* blijf_weg mijd* vermijd* wegblijven
    tijdverspilling geldverspilling weggegooid* verspil* verspild* chaos chaotisch* ongeorganiseerd*
    slordig* onzorgvuldig* onveilig* gevaarlijk* pijn pijnlijk* ziek zieke spijt bang zorgen
    verloren verlies lelijk* lelijke rot rotte stom* stomme belachelijk* respectloos* laat_te_wensen
    te_wensen_over niet_waard niet_goed onhandig* dood dode oorlog crisis onmogelijk* opgelicht
    onbereikbaar* zielig* huil* ondermaats* waardeloos_service bagger`,
  awful: `
    verschrikkelijk* vreselijk* afschuwelijk* gruwelijk* rampzalig* ramp* drama dramatisch* walgelijk*
    weerzinwekkend* misselijk* goor gore ranzig* waardeloos* waardeloze belabberd* beroerd* erbarmelijk*
    schandalig* schandalige schande schandelijk* oplicht* oplichters oplichterij fraude* bedrieger*
    diefstal gestolen dieven haat haten nachtmerrie* hel slechtste kut klote shit rotzooi troep
    zwendel* voedselvergiftiging nul_sterren racistisch* om_te_huilen om_te_kotsen`,
  negators: 'niet geen nooit zonder noch nauwelijks niks niets niemand',
  trailingNegators: 'niet nooit',
  boosters: `
    heel erg zeer echt super mega enorm ontzettend bijzonder extreem absoluut totaal helemaal
    volledig te zo uiterst altijd ongelooflijk gewoon veel hele`,
  dampeners: 'beetje vrij nogal enigszins redelijk soms bijna wat lichtelijk',
  contrasts: 'maar echter toch hoewel ondanks behalve alleen_was',
};
