import type { Lexicon } from '#lib/core/sentiment/lexicon.ts';

export const id: Lexicon = {
  great: `
    luar_biasa sempurna istimewa hebat fantastis menakjubkan mengagumkan spektakuler terbaik
    paling_baik sangat_bagus sangat_baik bagus_sekali bagus_banget enak_banget enak_sekali lezat
    nikmat mantap mantul keren_banget juara top cinta suka_sekali suka_banget sangat_suka favorit
    brilian jempolan sangat_merekomendasikan sangat_direkomendasikan wajib_coba bintang_lima
    bintang_5 memuaskan_sekali sangat_puas puas_banget tak_tertandingi jenius memukau kece`,
  good: `
    bagus baik bagusnya oke_banget indah cantik enak enaknya sedap gurih lezatnya suka menyukai
    senang gembira bahagia puas memuaskan ramah sopan santun baik_hati murah_hati membantu penolong
    perhatian profesional kompeten berpengetahuan berpengalaman terpercaya dipercaya tepercaya
    andal handal jujur amanah cepat gercep tepat_waktu efisien mudah gampang simpel praktis
    sederhana nyaman asyik asik seru bermanfaat berguna bersih rapi segar renyah empuk lembut harum
    berkualitas kualitas awet kokoh kuat murah terjangkau hemat wajar sepadan layak rekomendasi
    rekomen recommended merekomendasikan direkomendasikan menyenangkan menarik lucu menghibur
    terima_kasih terimakasih makasih trims bersyukur syukur menghargai apresiasi aman tenang damai
    lancar jelas intuitif teratasi terselesaikan meningkat berhasil sukses menang kembali_lagi
    akan_kembali pasti_kembali balik_lagi beli_lagi pesan_lagi langganan tidak_mengecewakan
    tidak_ada_masalah tanpa_masalah tidak_buruk sesuai sesuai_pesanan sesuai_deskripsi sabar senyum
    tersenyum hangat luas modern autentik otentik selamat bangga keren mengesankan terkesan sip
    ikhlas tulus detail informatif wangi inspiratif`,
  fine: `
    oke ok lumayan cukup cukup_baik normal layak_dicoba benar baru gratis tersedia berfungsi
    positif memadai semoga harapan sehat kreatif beragam variasi bantuan dukungan`,
  weak: `
    biasa biasa_saja standar mahal kemahalan menunggu tunggu nunggu antri antre antrian antrean
    lama terlambat telat tertunda menunda delay rumit ribet sulit susah membingungkan bingung
    sayang sayangnya disayangkan kurang kekurangan hilang lupa ketinggalan sedikit terbatas hambar
    kering keras alot berminyak asin kemanisan bising berisik sempit sesak ramai kecil kuno usang
    masalah kendala gangguan komplain keluhan refund pengembalian retur batal dibatalkan
    perlu_diperbaiki perlu_ditingkatkan seharusnya membosankan bosan aneh lelah capek suam
    tidak_istimewa biasa_aja bug repot rewel`,
  bad: `
    buruk jelek parah lambat lemot lelet dingin rusak pecah cacat retak sobek penyok error eror
    crash macet hang nge_lag tidak_berfungsi tidak_bisa gak_bisa ga_bisa nggak_bisa salah keliru
    gagal kasar tidak_sopan kurang_ajar jutek judes cuek sombong angkuh tidak_ramah tidak_peduli
    mengabaikan diabaikan tidak_profesional tidak_kompeten ceroboh malas kotor jorok bau busuk basi
    mentah gosong kadaluarsa kedaluwarsa berjamur tidak_enak gak_enak kecewa mengecewakan
    kekecewaan tidak_puas kesal jengkel marah frustrasi sebal sedih menyedihkan tidak_adil bohong
    pembohong berbohong menyesatkan palsu kw tidak_sesuai tidak_direspon tidak_dibalas
    tidak_ada_respon tidak_sampai tidak_datang belum_sampai tidak_merekomendasikan
    tidak_direkomendasikan jangan_beli jangan_pesan kapok tidak_akan_kembali tidak_akan_lagi
    hindari menghindari buang_waktu buang_uang sia_sia rugi merugikan kacau berantakan
    tidak_berguna percuma berbahaya bahaya sakit nyeri menyesal tidak_layak tidak_bagus tidak_baik
    tidak_suka tidak_nyaman khawatir takut mati perang lemah bodoh malu masalahnya`,
  awful: `
    terburuk mengerikan menjijikkan menjijikan jijik muak bencana mimpi_buruk neraka benci membenci
    penipu penipuan menipu tertipu ditipu maling pencuri mencuri dicuri sampah memalukan biadab
    bangsat anjing tolol goblok keracunan kecoa muntah terkutuk rasis ancur hancur`,
  negators: 'tidak tak bukan belum jangan tanpa gak ga nggak enggak ndak kurang_begitu',
  boosters: `
    sangat sekali banget amat benar_benar sungguh terlalu paling super begitu selalu
    sungguh_sungguh luar lebih`,
  dampeners: 'agak sedikit_agak lumayan_agak kadang hampir relatif',
  contrasts: 'tapi tetapi namun meskipun walaupun sayangnya_tapi cuma',
  reach: 2,
};
