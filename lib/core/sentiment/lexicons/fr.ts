import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const fr: Lexicon = {
  great: `
    excellent excellente excellents excellentes excellemment parfait* parfaitement genial geniale
    geniaux geniales fantastique* formidable* extraordinaire* exceptionnel* merveill* magnifique*
    superbe* splendide* incroyable* remarquable* impeccable* irreprochable* sublime* delicieu*
    exquis* succulent* top au_top adore adorent adorons adoré ador* enchant* ravi ravie ravis ravies
    meilleur meilleure meilleurs meilleures le_meilleur inegalable* imbattable* grandiose*
    bluffant* epoustouflant* fabuleu* prodigieu* divin divine coup_de_coeur cinq_etoiles 5_etoiles
    10_sur_10 je_recommande_vivement recommande_vivement hautement_recommand* regal regale* régalé*
    tuerie pepite perle chapeau bonheur sensationnel* fan les_yeux_fermes nickel`,
  good: `
    bon bonne bons bonnes bien agreable* agreablement sympa sympas sympathique* gentil gentille*
    gentils gentiment gentillesse aimable* amabilite souriant* sourire accueillant* chaleureu*
    serviable* professionnel* professionnalisme attentif* attentionn* disponib* competent* efficace*
    efficacement efficacite rapide* rapidement rapidite ponctuel* ponctualite fiable* serieux
    serieuse* pratique* facile* facilement facilite simple* simplement fluide* intuitif* intuitive*
    clair clairs propre* propreté impeccablement frais fraiche* fraicheur savoureu* gout_excellent
    goute* gourmand* genereu* copieu* confortable* confort cosy calme* joli* beau belle* beaux
    beaute charmant* charme* elegant* qualite recommand* satisfait* satisfaction satisfaisant*
    content contente contents contentes heureux heureuse* plaisir plait plaisant* aime aimé aimée
    aimons aiment apprecie* apprecié* appreci* merci remerci* reconnaissan* bravo felicit* super
    cool chouette* interessant* utile* abordable* raisonnable* bon_marche bon_rapport bonne_affaire
    rapport_qualite vaut_le vaut_la vaut_le_coup vaut_le_detour conforme* confiance parfum* reussi*
    reussite succes progres amelior* mieux resolu* resolution aide aidé aider rassur* a_l_ecoute
    ecoute conseille_vivement je_conseille bienveillan* soign* poli polie polis polies courtois*
    reactif* reactive* reactivite reviendr* reviens retourner* y_retournerai a_refaire preferé*
    prefere* favori* amusant* drole* divertissant* passionnant* captivant* emouvant* solide* robuste*
    authentique* fondant* croustillant* copieux pas_mal pas_cher pas_chere sans_probleme
    sans_problemes aucun_probleme aucun_souci sans_souci a_l_heure dans_les_temps rien_a_redire
    rien_a_dire pas_decu pas_decue ne_pas_hesiter n_hesitez bienvenu* delicat* convivial* moderne
    impressionn* inspirant* enrichissant* magique`,
  fine: `
    ok correct* convenable* acceptable* honnete* passable* fonctionne* marche neuf neuve nouveau
    gratuit* disponible ravissant clairement adapt* suffisant* positif* positive* complet*
    varié* variete espere espérons grand choix original* creatif* sain saine utilement variés
    avantage* soutien`,
  weak: `
    moyen moyenne moyens mediocre* bof banal* cher chere chers cheres trop_cher couteu* onereu* hors
    attente attend* attendu* attendre retard* tard tardi* file_d longue_attente confus* complique*
    compliqué* difficile* difficult* dommage malheureusement helas manque* manquait manquant* oubli*
    peu limite* insuffisan* fade* insipide* sec seche dur dure gras grasse* trop_sale bruit*
    bruyant* etroit* exigu* petit petite inconfortable* vieux vieille* vieillot* vetuste* depasse*
    ancien probleme* souci soucis bug bugs beug* bogue* bugg* reclam* rembours* annul* renvoy*
    retourne_le plaint* plainte* plaindre pourrait devrait devraient aurait_pu a_ameliorer
    peut_mieux_faire perfectible* perdu* perdre tiède* tiede* trop laborieu* fatigu* ennuy* ennui*
    bizarre* etrange* repetitif* doute sans_plus rien_de_special quelconque* delai_trop lourd*`,
  bad: `
    mauvais mauvaise* mal lent lente lents lentes lenteur* lentement froid* froide* casse* cassé*
    brise* defectueu* endommag* abim* en_panne panne* dysfonction* plante plantage* planté bloque*
    bloqué* erreur* echec* echou* impoli* desagreable* antipathique* malpoli* grossier* agressif*
    agressive* arrogant* hautain* meprisant* mepris incompetent* incompetence inefficace* inutile*
    inutilisable* sale sales salete* crasseu* tache* odeur* pue puant* decu decue decus decues
    decevant* deception* decevoir insatisf* mecontent* frustr* enerv* enerve* agac* fach* colere
    honteu* honte inacceptable* intolerable* inadmissible* injuste* mensonge* menteur* ment mentir
    trompeur* tromp* perime* pourri* immangeable* cru crue crus brule* brulé* incorrect* faux fausse
    ignor* aucune_reponse sans_reponse pas_de_reponse aucun_retour ne_repond ne_repondent
    ne_marche ne_fonctionne jamais_recu jamais_arrive jamais_livre pas_recu pas_livre plus_jamais
    jamais_plus n_irai a_eviter eviter evit* fuir fuyez gache* gachis perte_de_temps chaos
    desorganis* bordel triste* tristesse inquiet* peur dangereu* danger douleur* douloureu* souffr*
    malade* regrett* regrets laisse_a_desirer ne_vaut galere* penible* mochet* moche* laid laide
    rate raté ratee surfactur* impossible* pire mort* guerre crise pas_terrible pas_top pas_bon
    pas_bonne lamentablement ridicule* rien_compris aberrant* bâclé* bacle* vol_a`,
  awful: `
    horrible* affreu* atroce* terrible* epouvantabl* execrable* abominable* catastroph* desastr*
    nul nulle nuls nulles nullissime degueu* degout* immonde* infect* ignoble* lamentable* pitoyable*
    minable* scandaleu* scandale honteux deplorable* detestable* detest* deteste* haine hais
    arnaque* arnaqu* escroc* escroquerie* voleur* voleurs fraude* merde merdi* merdique* cauchemar*
    enfer infernal* intoxic* vomi* le_pire la_pire les_pires zero foutage se_moque foutent
    une_honte raciste* inexcusable* revoltant*`,
  negators: 'ne n pas jamais aucun aucune ni sans rien non guere',
  trailingNegators: 'pas jamais',
  boosters: `
    tres vraiment extremement trop tellement si absolument totalement completement super hyper
    particulierement incroyablement toujours tout toute plus fort hautement entierement ultra`,
  dampeners: 'peu assez plutot legerement relativement presque parfois moyennement un_peu',
  contrasts: 'mais cependant pourtant toutefois neanmoins sauf hormis malgre bien_que',
  reachBack: 1,
};
