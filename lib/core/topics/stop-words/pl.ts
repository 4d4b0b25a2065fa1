export const pl = `
  a aby ale ależ ani aż albo bardzo bez bo by być był była było były będzie będą ci cię co coś
  czego czemu czy czyli często dla dlaczego dlatego do dobra dobre dobry dobrze dość doskonale
  doskonały doskonała dużo dwa dziś dzisiaj dzień dni dziękuję fajny fajna fajne fajnie gdy gdyż
  gdzie go godzin godziny i ich ile im inna inne innych ja ją jak jaka jakby jaki jakie jako je
  jeden jedna jedno jednak jego jej jemu jest jestem jesteśmy jeszcze jeśli jeżeli już każda każdy
  kiedy kilka kto która które którego której który których którzy lepiej lepszy lub lat ma mają
  mam mamy mi mieć miał miała mimo minut mnie mną może można mogę moja moje mój mu musi na nad
  najlepszy najlepsza najgorszy nam nami nas nasz nasza nasze natomiast nawet nic nich nie niego
  niej niestety nigdy nim nimi niż no nowy o obok od ok okropny około on ona one oni ono oraz pan
  pani po pod podczas polecam ponad ponieważ poza pół przed przede przez przy razem raz również są
  się siebie skąd słaby słaba słabo sobie super swoje swój świetny świetna świetne świetnie ta tak
  taka taki takie także tam te tego tej ten też teraz to tobą tu tutaj twoja twój ty tych tygodnie
  tydzień tylko tym u w wam was we według wie wiele więc więcej witam wszyscy wszystko wszystkie
  wtedy wy z za zawsze ze zły zła złe źle znowu został została zostało że żeby żadna żaden cześć
  dzięki polecamy trochę naprawdę zbyt całkiem bym chyba rewelacja
`;
