export const hu = `
  a abban ahhoz ahogy ahol aki akik akkor alatt által általában amely amelyek ami amit amikor át
  az azért azok azon azonban azt aztán azután bár be belül benne borzalmas csak csodálatos de e
  ebben eddig egész egy egyéb egyik egyre egyszer el elég előtt először én éppen erre és ez ezek
  ezen ezért ezt ezzel fel felé fantasztikus fog ha hanem hát hogy hogyan ide igen így illetve
  ilyen inkább is itt jó jók jól jobb kell kellene keresztül ki kívül kiváló köszönöm köszönjük
  között közül kicsi legjobb legyen lehet lehetett lenne lett ma maga már más másik meg még
  mellett mert mely mi miatt mikor milyen mind minden mindig mint mintha mit mivel most nagy
  nagyobb nagyon ne néha neki nekem nekünk nélkül nem nincs ő ők őket olyan óra órát ott össze
  pedig perc percet rá remek rendben rosszul rossz saját sajnos se sem semmi sok sokkal szerintem
  szia sziasztok számára szuper talán teljesen tehát tökéletes több tovább túl úgy új újra után
  utána vagy vagyok valaki valami való van vannak vele vissza viszont volt voltak voltam volna nap
  napok hét hónap év tegnap holnap ajánlom elégedett finom
`;
