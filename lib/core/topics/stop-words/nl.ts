export const nl = `
  aan aangezien achter af al alle alleen allemaal alles als alsof altijd ander andere anders
  beetje behalve ben best beste beter bij bijna blij bent binnen boven buiten daar daarom daarna
  dag dagen dan dank dankjewel dat de deed deze die dit doe doen door dood dus echt echter een
  eens eerst eerste eigenlijk elk elke en enige enkel enkele er erg even fantastisch fijn fijne
  gaan gaat gedaan geeft geen geheel geven geweest geweldig geweldige ging goed goede goeds graag
  haar had hadden hallo hebben hebt heb heeft heel hele helaas helemaal hem hen het hier hij hoe
  hoi hun iedere iedereen iemand iets ik in ineens is ja jaar jammer je jij jou jouw jullie kan
  kom komen komt kon konden krijgen kreeg kunnen kunt laat laatste later leuk leuke lang maakt
  maar maand maanden maken me mee meer meest men met mij mijn minder minuten minuut misschien moet
  moeten mooi mooie morgen na naar naast natuurlijk nee neem net niemand niet niets niks nieuwe
  nog nooit nou nu of oh ok oke om omdat onder ondanks ons onze ook op over paar perfect perfecte
  prachtig precies prima qua redelijk rond samen slecht slechte sinds slechts snel soms steeds
  stond super te tegen tenminste terug terwijl tijdens toch toe toen top tot totaal tussen twee u
  uit uitstekend uitstekende uur uren uw vaak van vanaf vandaag veel ver verder vervolgens via
  vind vinden vindt volgende voor vooral voordat vreselijk vrij waar waarom waren was wat week
  weken weer wel werd werden wie wij wil wilde willen wilt wordt worden zal zeer zeggen zei zeker
  zelf zelfs zich zie zien zij zijn zo zoals zodat zonder zou zouden gisteren aanrader tevreden
  bedankt
`;
