import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const fi: Lexicon = {
  great: `
    erinomai* loistav* mahtav* täydelli* upea* upei* upeaa fantasti* uskomaton* uskomattoma* ihana*
    ihan_mahtava huippu* mainio* verraton* verrattoma* vertaansa_vailla ylivoimai* paras parhaa*
    parasta rakastan rakasta* rakastamme viisi_tähteä 5_tähteä lämpimästi_suosittel* superhyv*
    super nerokas* häikäisev* virheetön* moitteeto* herkulli* taivaalli* maailmanluok* mestariteos*
    ylittivät_odotuks* ylitti_odotuks* kertakaikkisen* sydämelli* huikea*`,
  good: `
    hyvä hyvää hyvän hyvin hyvät hyviä hyvällä parempi parempaa paremp* kiva kivaa kivan mukava*
    mukavaa miellyttäv* ystävälli* kohtelia* avulia* auttavai* osaava* asiantunte* ammattitaito*
    ammattimai* pätev* luotettav* täsmälli* nopea* nopeasti sujuva* sujuvasti sujui tehoka* helppo*
    helposti helppoa yksinkertai* vaivaton* vaivattoma* kätev* käytännölli* hyödylli* puhdas puhta*
    siisti* siistiä tuore* maukas maukka* maistuva* mehuka* rapea* murea* viihtyis* rauhalli*
    kaunis kauni* tyylikä* laadukas laadukka* laatu kestäv* edulli* halpa* kohtuullinen
    kohtuuhintai* sopuhinta* hintansa_arvoi* arvoinen suositte* tyytyväi* iloinen iloi* onnelli*
    kiitos kiitoksia kiitolli* arvosta* nautin nautti* nautimme hauska* mielenkiintoi* kiinnostav*
    viihdyttäv* turvalli* rehelli* selkeä* ratkai* parantu* onnistu* menesty* voitt*
    tulen_uudelleen tulemme_uudelleen palaan uudestaan_tulen ostan_uudelleen ei_ongelmia
    ilman_ongelmia ei_huono ei_valittamista ajallaan ajoissa kuten_kuvattu suosikki* vaikuttu*
    kärsivälli* hymy* palvelualt* pidän pidin tykkä* tykkäsin ilmainen innostav* inspiroiv* hieno*
    hienosti hienoa komea* tunnelmalli* onnea`,
  fine: `
    ok okei ihan_ok kelpo kohtalai* riittäv* hyväksyttäv* toimii toimi toimiva* uusi uude*
    saatavilla positiivi* toivottavasti sopiva* sopii tervetul* tuki monipuoli* terveelli* luov*
    moderni*`,
  weak: `
    keskinkertai* keskiverto tavallinen kallis kallii* kallista odot* odotus odotusai* myöhä*
    myöhässä viiväst* viive* jono* sekava* hankala* hankalaa vaikea* monimutkai* valitettav* harmi
    harmillis* harmittaa puuttu* unoht* vähän rajallinen rajoitet* mauton* mautonta kuiva* sitke*
    kova kovaa rasvai* suolai* melui* meteli* ahdas ahta* pieni* epämukav* vanha* vanhentun*
    ongelm* bugi* valitu* valit* palaut* hyvity* peru* peruut* voisi_olla pitäisi tylsä* outo*
    haalea* väsyn* ei_mitään_erikoista yliarvost*`,
  bad: `
    huono* huonosti heikko* heikkoa huonom* hidas hita* hitaasti kylmä* kylmää rikki hajonnu*
    hajosi viallinen vialli* vika vikoja vaurioit* kaatuu kaatui jumittaa jumi* virhe* väärä*
    väärin epäonnistu* epäystävälli* töykeä* tyly* epäkohtelia* ylimieli* välinpitämät*
    ammattitaidot* epäammattimai* epäluotettav* epäpätev* huolimat* epärehelli* likainen likai*
    lika haise* haisi haju* raaka* palanut vanhentunut homei* syömäkelvo* pettym* pettyn* pettyi*
    tyytymät* turhautta* turhautu* ärsyttä* ärsytt* vihai* suuttu* surulli* ikävä* ikävää
    kelpaamat* kohtuuto* epäreilu* valehte* valhe* huijat* harhaanjoht* ei_vasta* ei_vastannu*
    vastausta_ei ei_toimi ei_toiminut ei_suosittele en_suosittele ei_koskaan_enää en_koskaan
    en_enää ei_saapunut ei_tullut vältt* välttäk* ajanhuk* rahanhuk* haaskau* tuhla* kaaos kaootti*
    sekasort* vaaralli* kipu* kipeä* sattuu sairas kadu* ruma* hyödyt* turha* käyttökelvot* kuollut
    kuole* sota nolo* mahdot* huolestu* pelottav* jättää_toivomi*`,
  awful: `
    kauhea* kamala* hirveä* hirvittäv* järkyttäv* kammottav* karmea* surkea* katastrof* kuvottav*
    inhottav* ällöttäv* vastenmieli* skandaali* häpeä* arvoton* arvottoma* pahin huonoin huonoimm*
    surkein huijau* huijari* petos* petku* varkaus varasti varastet* vihaan viha painajai* helvet*
    paska* roska* ruokamyrkyt* törkeä* rasisti* perseestä saatana* vittu*`,
  negators: 'ei en emme eivät eikä älä ilman koskaan tuskin et ette',
  boosters: `
    erittäin todella tosi hyvin_todella niin aivan äärimmäisen liian super aina täysin ehdottomasti
    ihan todellakin`,
  dampeners: 'hieman vähän_hieman melko aika jokseenkin joskus melkein suhteellisen',
  contrasts: 'mutta kuitenkin silti vaikka tosin',
};
