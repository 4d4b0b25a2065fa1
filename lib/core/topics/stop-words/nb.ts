export const nb = `
  alle alt alltid at av bare bedre best beste ble bli blir bra da de dem den denne der deres det
  dette deg din dine ditt du dere eller en er et ei etter fantastisk fantastiske for fordi
  forferdelig fra få får fikk fin fine fint før gang god gode godt gjør gjøre ham han har hadde
  hei helt her hennes henne hos hun hva hvem hver hvilken hvis hvor hvordan hvorfor i igjen ikke
  inn ingen ingenting ja jeg jo kan kanskje kom kommer kunne litt man mange med meget meg men mer
  mest min mine mitt mot må ned nei noe noen nok nå når og også om opp oss over på riktig seg sin
  sine sitt skal skulle som super så takk til tror ut uten under var ved vi vil ville virkelig
  veldig vår være dårlig dårlige elendig dag dager time timer minutter uke uker måned år går
  herlig perfekt anbefale anbefales anbefaler fornøyd verste
`;
