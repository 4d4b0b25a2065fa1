export const da = `
  af alle alt altid at bare bedre bedst bedste blev blive bliver da de dem den denne der deres det
  dette dig din dine dit dog du eller en er et efter fantastisk for fordi forfærdelig fra få får
  fik fin fine fint før gang god gode godt gør gøre ham han har havde hej helt hen hende her hos
  hun hvad hvem hver hvilken hvis hvor hvordan hvorfor i igen ikke ind ingen intet ja jeg jer jo
  kan kom kommer kunne lidt lige man mange med meget men mere mest mig min mine mit mod måske ned
  nej noget nogen nogle nok nu når og også om op os over på rigtig sig sin sine sit skal skulle
  som super så tak til tror ud uden under var ved vi vil ville virkelig vores være dårlig dårligt
  dårlige elendig dag dage time timer minutter uge uger måned år går dejlig perfekt anbefale
  anbefales tilfreds
`;
