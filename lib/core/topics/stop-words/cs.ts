export const cs = `
  a aby ale ani ano asi až bez bude budou by byl byla byli bylo být co což či dál další den dny
  dnes do dobrá dobré dobrý dobře docela ho hodin hodiny hodinu hrozné hrozný i já jak jako jaký
  je jeho jej její jejich jen ještě ji jich jím jiné jsem jsme jsou jste již k kam každý kde kdo
  kdy když která které který kteří ku lepší líp má mají mám máme měl měla mě mezi mi mimo minut
  mít mně mnou moc mohl moje moji můj musí může my na nad nám nás náš naše ne nebo neboť než
  nejlepší nejhorší někdo něco nějak není nic nich ním no nový o od ok on ona oni ono opravdu opět
  pak po pod podle pokud pouze potom pro proč proto protože před při přes příliš roky rok s se si
  skvěle skvělý skvělá skvělé sice snad sobě stále špatně špatný špatná špatné super své svůj ta
  tak také tam tato te tě tedy teď ten tento této ti to toho tohle toto totiž trochu tu tuto ty
  týden týdny u už úplně v ve vám vás váš velice velmi vše všechno všichni však vůbec vy výborně
  výborný výborná výborné z za zase zde ze že děkuji děkujeme díky doporučuji ahoj včera zítra
  úžasné spokojen spokojená bohužel
`;
