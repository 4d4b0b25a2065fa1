export const sv = `
  alla allt alltid än andra är att av bara bättre bäst bästa blev bli blir bra då där de dem den
  denna deras dess det detta dig din dina dock du efter eller en ett fantastisk fantastiskt för
  förra från få fick finns fina fin fint gick går god goda gott gör göra ha had hade hans har hej
  helt hemsk henne hon hos hur här han honom i ibland igen in inga ingen inget innan inte ja jag
  ju kan kanske knappt kommer kom kunde lite man många med mer mest mig min mina mitt mot mycket
  måste ni nu när någon något några och också om oss otroligt på redan riktigt sa samma sedan sen
  ser sig sin skulle som så tack till tycker tyvärr under upp ut utan vad var vara varför vi vid
  vill väl väldigt vår vem verkligen vilket ville ännu över dålig dåligt dåliga dag dagar timme
  timmar minuter vecka veckor månad år idag igår imorgon trevlig underbar perfekt rekommenderar
  nöjd superbra toppen värsta sämst
`;
