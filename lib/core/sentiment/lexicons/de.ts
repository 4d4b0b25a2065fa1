import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const de: Lexicon = {
  great: `
    ausgezeichnet* hervorragend* exzellent* fantastisch* wunderbar* wundervoll* grossartig* großartig*
    perfekt* super spitze spitzen* klasse genial* brillant* phänomenal* sensationell* überragend*
    herausragend* traumhaft* einmalig* einzigartig* erstklassig* vorzüglich* unschlagbar* makellos*
    tadellos* einwandfrei* köstlich* koestlich* himmlisch* lieb* liebe geliebt begeistert*
    begeisterung begeistern toll* beste besten bester bestes am_besten mega hammer bombe bestens
    wahnsinn* unglaublich* 1a top fünf_sterne 5_sterne volle_punktzahl uneingeschränkt
    sehr_zu_empfehlen nur_zu_empfehlen nur_empfehlen absolut_empfehlenswert herrlich* fabelhaft*
    lecker* außergewöhnlich* aussergewöhnlich* meisterhaft* meisterwerk* faszinier* atemberaubend*
    erste_sahne`,
  good: `
    gut gute guten guter gutes gutem besser bessere* freundlich* freundlichkeit nett nette* netter
    höflich* hoeflich* hilfsbereit* hilfreich* zuvorkommend* aufmerksam* kompetent* kompetenz
    professionell* fachkundig* zuverlässig* zuverlaessig* pünktlich* puenktlich* schnell schnelle*
    schneller zügig* zuegig* flott* prompt* reibungslos* problemlos* unkompliziert* einfach einfache*
    leicht leichte bequem* praktisch* nützlich* sauber* sauberkeit gepflegt* frisch* schmackhaft*
    geschmeckt schmeckt schmeckte knusprig* saftig* zart zarte* gemütlich* gemuetlich* angenehm*
    entspannt* ruhig* schön schöne* schoen* hübsch* wunderschön* charmant* elegant* qualität
    hochwertig* stabil* robust* solide* günstig* guenstig* preiswert* fair faire* fairer bezahlbar*
    preis_leistung empfehl* empfohlen empfehlenswert* weiterempfehl* zufrieden* zufriedenheit
    glücklich* gluecklich* froh freude freuen freut gefreut gefällt gefallen gefiel dank danke
    dankbar* bedanke herzlich* herzlichkeit liebevoll* geschätzt schätze begeist* beeindruck*
    interessant* spannend* unterhaltsam* lustig* witzig* cool* genossen genießen geniessen gelungen*
    erfolgreich* erfolg gewinn* gewonnen lohnt lohnen lohnenswert* gelohnt wert vertrauen*
    vertrauenswürdig* sicher sichere übersichtlich* intuitiv* benutzerfreundlich* kundenfreundlich*
    flüssig* verbessert* verbesserung gelöst hilfe_war gerne gern jederzeit_wieder immer_wieder
    gerne_wieder komme_wieder kommen_wieder wieder_kommen wiederkommen keine_probleme kein_problem
    ohne_probleme nicht_schlecht nichts_auszusetzen nichts_zu_meckern wie_beschrieben wie_erwartet
    lob respekt weiter_so glückwunsch gratul* liebling* lieblings* kulant* kulanz geduldig*
    verständnisvoll* einfühlsam* ehrlich* seriös* reichhaltig* stilvoll* freundin_gefallen modern*
    informativ* lehrreich* hell helle geräumig* effizient* stolz inspirierend* verlässlich*
    fröhlich* sympathisch* sympatisch*`,
  fine: `
    ok okay passt passend* korrekt* ordentlich* akzeptabel* annehmbar* angemessen* vernünftig*
    brauchbar* funktioniert* geklappt klappt läuft neu neue verfügbar* kostenlos* helfen geholfen
    hilft hilfe klar klare verständlich* positiv* ausreichend* hoffe hoffentlich vielfältig* auswahl
    vorteil* gesund* kreativ* mag mochte unterstütz* erreichbar*`,
  weak: `
    mittelmäßig* mittelmaessig* durchschnitt* naja mäßig* geht_so teuer teure* teurer überteuert*
    ueberteuert* warten wartet gewartet wartezeit* spät später zu_spät verspät* verspätung*
    verzöger* verzögerung* schlange unübersichtlich* verwirr* kompliziert* umständlich* schwierig*
    schwer leider schade bedauerlich* fehlt fehlte fehlen fehlend* vermisst vergessen wenig wenige
    mangel* mangelnd* fade fad langweil* trocken* zäh* hart fettig* versalzen laut laute* lärm* eng
    enge klein kleine unbequem* alt alte altes veraltet* problem probleme problemen fehler* bug bugs
    reklam* beschwer* rückerstatt* erstatt* storn* zurückgeschickt zurückschicken kündig* könnte
    könnten sollte sollten verbesserungswürdig* verbesserungsbedarf ausbaufähig* luft_nach_oben
    nichts_besonderes nicht_mehr lauwarm* enttäusch_etwas komisch* seltsam* müde überfüllt* hakt
    ruckelt ruckel* hängt nachteil* zweifel*`,
  bad: `
    schlecht schlechte* schlechter schlechtes schlimm* langsam* lahm kalt kalte* kaltes kaputt*
    defekt* beschädigt* zerbrochen* gebrochen* absturz* abgestürzt stürzt abstürz* ausfall*
    ausgefallen funktioniert_nicht geht_nicht geht_nichts unfreundlich* unhöflich* unhoeflich*
    frech* pampig* patzig* arrogant* herablassend* genervt nervt nervig* inkompetent* unfähig*
    unprofessionell* unzuverlässig* unpünktlich* nutzlos* unbrauchbar* sinnlos* schmutzig* dreckig*
    dreck schmutz ungepflegt* stinkt gestank stank verschimmelt* schimmel* verdorben* abgelaufen*
    ungenießbar* geschmacklos* roh rohe verbrannt* angebrannt* enttäuscht* enttäuschend*
    enttäuschung* enttaeusch* unzufrieden* frustrier* frust ärger* ärgerlich* verärgert* sauer wütend*
    wut traurig* unverschämt* inakzeptabel* unzumutbar* unakzeptabel* ungerecht* unfair* lüge* lügen
    gelogen betrogen falsch falsche* falscher ignorier* keine_antwort keine_reaktion kein_kontakt
    keine_rückmeldung nicht_reagiert nie_wieder nie_mehr niemals nicht_empfehl* nicht_zu_empfehlen
    nicht_geliefert nie_angekommen nicht_angekommen nicht_erhalten finger_weg vorsicht meiden
    zeitverschwendung geldverschwendung verschwend* rausgeworfen* abzocke* abgezockt chaos chaotisch*
    desorganisiert* unorganisiert* schlampig* lieblos* gleichgültig* gefährlich* angst schmerz*
    weh krank* peinlich* hässlich* mist verloren* verlust* zu_wünschen lässt_zu nicht_wert
    nicht_gut nicht_schön billig_verarbeitet versagt versagen katastrophal_langsam kritik* sorge
    sorgen tot tote krieg hass_auf doof dumm* blöd* nie_erreichbar unerreichbar* scheitert
    gescheitert unmöglich* respektlos* überfordert* minderwertig* mangelhaft* ungenügend* nerven
    lächerlich* unsicher* ruiniert* verdirbt verdorben zerkratzt* zerrissen*`,
  awful: `
    schrecklich* furchtbar* fürchterlich* entsetzlich* grauenhaft* grauenvoll* katastroph* desaster
    horror* ekelhaft* eklig* widerlich* abscheulich* miserabel* unterirdisch* erbärmlich* mies mieser
    miese* scheiße* scheisse* scheiß* scheiss* beschissen* kacke müll schrott betrug* betrüger*
    abzocker* diebstahl* gestohlen hasse hassen gehasst albtraum* alptraum* hölle frechheit*
    unverschämtheit* skandal* schande schlechteste* schlechtester mieseste* lebensmittelvergiftung*
    null_sterne rassistisch* verarsch* verbrecher* saftladen grottenschlecht* grottig* wertlos*`,
  negators: `
    nicht nich nie niemals kein keine keinen keiner keinem keines ohne weder kaum nichts niemand`,
  trailingNegators: 'nicht nich nie',
  boosters: `
    sehr wirklich total absolut extrem äußerst ausgesprochen besonders so richtig echt unglaublich
    völlig vollkommen komplett ganz zu super mega überaus immer durchweg rundum viel höchst`,
  dampeners: 'etwas bisschen ziemlich relativ einigermaßen teilweise manchmal leicht fast wenig',
  contrasts: 'aber jedoch allerdings doch trotzdem dennoch obwohl sondern',
  marks: 'keep',
};
