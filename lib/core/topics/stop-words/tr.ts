export const tr = `
  acaba ama ancak artık aslında az bana bazen bazı belki ben beni benim beri bile bir biraz birçok
  biri birkaç birşey biz bize bizi bizim böyle bu buna bunda bundan bunu bunun burada buradan
  bütün çok çünkü da daha dahi de defa değil diğer diye dolayı dün en etti ettik etmek eden fakat
  falan filan gayet gelen gerçekten gibi gün güzel güzeldi hala hangi harika hatta hem henüz hep
  hepsi her herhangi herkes hiç hiçbir için ile ilk ise işte iyi iyiydi kadar karşı kendi kez ki
  kim kimse kötü kötüydü lakin lütfen mı mi mu mü merhaba mükemmel muhteşem nasıl ne neden nerede
  o olan olarak oldu olduğu olduğunu olduk olması olsa olsun on ona onlar onları onların onu onun
  orada oysa öyle pek rağmen sadece saat sanki sen senin siz sizi sizin son sonra süper şey şeyi
  şimdi şu tam tamam tavsiye teşekkür teşekkürler tüm tümü tek üzere var vardı ve veya ya yani yer
  yine yok yoktu yüzden zaman zaten berbat selam selamlar memnun ederim ediyorum ettim edildi
  kaldım kaldık bence dakika hafta ay yıl bugün yarın
`;
