export const ro = `
  a acea aceasta această aceea acel acela acele acest acesta aceste acestea acum adică ai aia aici
  al ale am an ani ar are asta astfel asupra atât atunci au avea avem avut ba bine bun bună bune
  buni ca că când care cât cu cea ceea cei cel cele ceva chiar ci cine cineva cum da dacă dar de
  deci deja deloc deoarece deși destul din dintre doar două după ea ei el ele era eram erau este
  eu excelent excelentă excelente extraordinar fac face făcut fără fi fie fiecare fiind foarte
  fost groaznic i ia iar îi îl îmi în încă între într își îți la le li lor lui luna m mai mâine
  mea mei mele mereu mers meu mi mie minunat minute mult multă multe mulți mulțumesc mulțumim
  nasol ne nici niciodată nimic niște noastră noi nostru nou nu o ok oribil ore oră ori pe pentru
  peste perfect perfectă până prea prin proastă prost puțin recomand rău s sa să săptămână sau se
  și si sub sunt suntem super ta tare te tot toată toate toți totul trebuie tu un una unde unei
  unele unor unui va vă vom voi vor vrea zi zile zis azi ieri oricum mulțumit mulțumită salut ziua
`;
