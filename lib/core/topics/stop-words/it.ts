export const it = `
  a abbastanza abbiamo accanto ad adesso agli ai al alcuna alcune alcuni all' alla alle allo
  allora altra altre altri altro anche ancora anni anno appena assai avanti avere aveva avevamo
  avevo avuto avrei base bella bello bellissimo ben bene bravo brutto buon buona buone buoni
  buongiorno c' casa cattivo che chi ci ciao ciò circa col come comunque con consiglio consigliato
  contro cosa cose così cui da dà dagli dai dal dalla dalle dallo dato davvero degli dei del della
  delle dello dentro deve devo di dice dire diverse dopo dove dovrebbe due durante e è eccellente
  ecco ed era erano eravamo essendo essere fa fanno fantastico fare fatta fatto fino forse fosse
  fra fuori già giorni giorno gli grande grandi grazie ha hai hanno ho i ieri il in infatti infine
  inoltre insomma intanto invece io la là lasciare le lei li lo loro lui lungo ma mai male
  malissimo me meglio meno mentre mese mesi mi mia mie miei migliore minuti mio molta molte molti
  molto ne né neanche negli nei nel nell' nella nelle nello nessun nessuna nessuno niente noi non
  nostra nostri nostro nulla nuovo o od oggi ogni ok oltre oppure ora ore orribile ottima ottime
  ottimi ottimo parte peccato peggio per perché perciò perfetta perfetto perfettamente però
  persino pessima pessimo pessimi piaciuto piace più po' poco poca pochi poi poiché possibile
  posso prima primo proprio può pure purtroppo qua quale quali qualche qualcosa qualcuno quando
  quanto quasi quei quel quella quelle quelli quello questa queste questi questo qui quindi resto
  sarà sarebbe se sei sembra sempre senza seppure si sì sia siamo sicuramente siete solo soltanto
  sono sopra sopratutto soprattutto sotto sta stata state stati stato stesso stiamo su sua sue
  sugli sui sul sulla sulle suo suoi super talmente tanta tante tanti tanto terribile ti torneremo
  tornerò tra troppo tu tua tuo tutta tutte tutti tutto un una unico uno usare va vai vedere
  veramente verso vi via viene voi volta volte vostra vostro settimana settimane domani magnifico
  meraviglioso splendido
`;
