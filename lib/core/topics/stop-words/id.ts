export const id = `
  yang dan di ke dari ini itu untuk dengan tidak tak pada adalah saya aku kami kita anda kamu dia
  mereka nya juga sudah telah akan bisa dapat ada oleh atau karena jika kalau saat ketika sangat
  sekali banget lebih paling lagi masih hanya cuma saja aja seperti dalam luar atas bawah sebelum
  sesudah setelah antara semua setiap banyak sedikit beberapa sebuah satu dua tiga hari jam menit
  minggu bulan tahun kemarin besok sekarang baik bagus buruk jelek mantap hebat biasa suka cinta
  benci terima kasih terimakasih halo tolong mohon apa siapa kenapa mengapa bagaimana mana kapan
  tapi tetapi namun meskipun walaupun agar supaya bahwa maka sehingga belum jangan bukan gak ga
  nggak enggak yg dgn utk sih dong deh kok nih ya iya oke ok sama lain sendiri terlalu cukup agak
  sering selalu pernah harus perlu mau ingin buat jadi menjadi merasa rasa orang hal sini situ
  sana para kecewa puas terbaik terburuk rekomendasi pun per
`;
