import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const tr: Lexicon = {
  great: `
    mükemmel* harika* muhteşem* muazzam* kusursuz* olağanüstü* efsane* enfes* nefis* şahane*
    fevkalade* inanılmaz_güzel bayıldım bayıldık bayıl* aşık* en_iyi en_iyisi süper* müthiş*
    on_numara 10_numara 5_yıldız beş_yıldız şiddetle_tavsiye kesinlikle_tavsiye seviyorum seviyoruz
    sevdim sevdik çok_sevdi* bir_numara eşsiz* rüya_gibi hayran* fantastik olağan_üstü mükkemmel
    mükemel`,
  good: `
    iyi iyiydi iyidir iyiler iyileş* güzel* güzeldi hoş hoştu nazik* kibar* ilgili ilgiliydi*
    güler_yüzlü güleryüz* yardımsever* yardımcı* profesyonel* samimi* sıcak_kanlı sıcakkanlı
    misafirperver* güvenilir* güven* hızlı* çabuk zamanında dakik* kolay* kolaylık* basit* rahat*
    konforlu* pratik* kullanışlı* faydalı* yararlı* temiz* tertemiz taze* lezzet* leziz* doyurucu*
    çıtır* yumuşak kalite* kaliteli* sağlam* şık* zarif* keyif* keyifli* eğlenceli* zevkli* ilginç*
    memnun* memnuniyet* mutlu* sevindim sevin* teşekkür* sağ_olun sağolun eline_sağlık
    elinize_sağlık emeğinize tavsiye_eder* öneririm öneriyorum öner* tavsiye* beğendim beğendik
    beğen* uygun* uygun_fiyat hesaplı* ucuz değer değdi başarılı* başar* kazan* özenli* dikkatli*
    titiz* ferah* huzurlu* sakin* çözüm* çözüldü çözdü tekrar_geleceğ* yine_geleceğ* tekrar_alırım
    tekrar_gel* sorunsuz* problemsiz* sıkıntısız* eksiksiz* tam_zamanında gülümse* anlayışlı*
    sabırlı* tatlı* sıcacık favori* gelişti gurur* umut* etkileyici* cana_yakın içten* bilgili*
    deneyimli* tecrübeli*`,
  fine: `
    tamam idare_eder fena_değil normal* yeterli* makul* çalışıyor çalışan yeni mevcut* ücretsiz
    bedava açık net olumlu doğru hediye çeşit* sağlıklı* yaratıcı* destek* teslim_edildi`,
  weak: `
    orta ortalama vasat* pahalı* pahalıydı tuzlu* bekle* bekledik bekledim geç geç_geldi gecik*
    gecikme* kuyruk* sıra_bekle* karışık* karmaşık* zor* zorluk* maalesef ne_yazık yazık eksik*
    eksikti unut* az azdı yetersiz* sınırlı* tatsız* kuru sert yağlı* gürültü* gürültülü* dar
    küçük* rahatsız* eski* sorun* problem* sıkıntı* şikayet* şikâyet* iade* iptal* geliştirilebilir
    daha_iyi_olabilir sıkıcı* yorucu* garip* tuhaf* soğumuş ılık keşke hata hatalar kayıp*`,
  bad: `
    kötü* kötüydü berbat yavaş* soğuk* bozuk* bozul* kırık* kırıl* arıza* arızalı* hasarlı* çöküyor
    çöktü donuyor dondu kasıyor kapanıyor hatalı* hata_ver* çalışmıyor çalışmadı* açılmıyor
    yüklenmiyor kaba kabaydı* saygısız* terbiyesiz* ilgisiz* umursamaz* suratsız* asık_surat*
    beceriksiz* yetkisiz profesyonellikten ukala* küstah* kirli* pis pisti* leke* kokuyor kokuyordu
    koku çiğ yanık* yanmış bayat* çürük* küflü* yenmez hayal_kırıklığ* hayalkırıklığ* memnun_değil*
    memnun_kalmad* memnuniyetsiz* beğenmedim beğenmedik sinir* sinirli* kızgın* öfke* üzgün* üzücü*
    üzüldüm kabul_edilemez adaletsiz* haksız* yalan* yalancı* aldat* yanıltıcı* yanlış* cevap_ver*
    cevap_yok dönüş_yap* ilgilenmiyor* ilgilenmedi* gelmedi ulaşmadı teslim_edilmedi göndermediler
    tavsiye_etmem tavsiye_etmiyorum önermem önermiyorum bir_daha_asla bir_daha_gelme* asla
    uzak_durun almayın gitmeyin zaman_kaybı para_israfı israf* boşuna kaos düzensiz* dağınık*
    özensiz* tehlikeli* acı ağrı* hasta* pişman* işe_yaramaz işe_yaramıyor gereksiz* kullanışsız*
    çirkin* fiyasko* sahte* kalitesiz* lezzetsiz* başarısız* güvensiz* dandik kazık* zarar* ölü
    ölüm* savaş* imkansız*`,
  awful: `
    berbat* korkunç* rezalet* rezil* iğrenç* felaket* facia* en_kötü* dolandır* dolandırıcı*
    hırsız* nefret* skandal* utanç* utanmaz* kabus* çöp* şerefsiz* ahlaksız* zehirlen* böcek*
    lanet* mide_bulandır* bok* vasatın_altı`,
  negators: 'hiç asla ne',
  trailingNegators: 'değil değildi değiller değilim yok yoktu etmiyorum etmem değiliz olmadı',
  boosters: `
    çok gerçekten aşırı son_derece oldukça kesinlikle tamamen inanılmaz daha en fazla her_zaman
    acayip bayağı cidden`,
  dampeners: 'biraz az_biraz kısmen bazen nispeten hafif azıcık neredeyse',
  contrasts: 'ama fakat ancak lakin yine_de rağmen oysa',
  reachBack: 1,
};
