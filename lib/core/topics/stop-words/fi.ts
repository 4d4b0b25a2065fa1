export const fi = `
  ja tai mutta että jos kun niin myös on oli ovat olivat olla ole olen olet olemme en et ei emme
  ette eivät se ne tämä nämä tuo nuo minä sinä hän me te he minun sinun hänen meidän teidän heidän
  minua mulla mun minulle meille meitä joka jotka jonka mikä mitä missä miksi miten kuka kuin vain
  vielä jo nyt sitten siellä täällä tässä siinä sen sitä tätä kaikki kaikkea paljon vähän hyvin
  hyvä hyvää hyvät parempi paras huono huonosti todella tosi erittäin aivan ihan liian melko aika
  aina joskus usein koskaan ikinä ennen jälkeen kanssa ilman yli alle noin asti vuoksi takia
  kautta mukaan koska vaikka kuitenkin siis sekä eli voi voisi pitää pitäisi saa sai saada tuli
  tulee teki tehdä meni mennä kiitos hei moi terve loistava mahtava upea ihana kamala kauhea
  surkea erinomainen suosittelen tyytyväinen päivä päivää tunti tuntia minuuttia viikko viikkoa
  kuukausi vuosi tänään eilen huomenna yksi kaksi toinen muu muut joku jotain mitään lisäksi heti
  taas
`;
