export const fr = `
  à a ai aie aient ainsi ait aller alors après as assez au aucun aucune aujourd'hui aussi autre
  autres aux avaient avait avant avec avez avoir avons ayant bah beaucoup bien bon bonjour bonne
  bonnes bons bonsoir bravo c ca ça car ce ceci cela celle celles celui cependant certain certaine
  certains ces cet cette ceux chaque chez chose choses comme comment contre d dans de déjà depuis
  dernier dernière des désolé deux devant devrait dire dit dois doit donc donner dont du durant
  elle elles en encore enfin ensuite entre environ es est et étaient était été être eu eux
  excellent excellente excellents fait faire fallait faut fois font fut génial grand grande grâce
  gros heure heures hier hors hyper ici il ils incroyable j jamais je jour jours jusque juste l la
  là laisse le les leur leurs lors lorsque lui m ma magnifique mais mal malgré malheureusement
  mauvais mauvaise me même mêmes merci mes mettre mieux mis moi moins mois mon n ne ni nombreux
  non nos notre nous nouveau nul nulle on ont ou où oui par parce parfait parfaite parfaitement
  parfois parmi part partout pas passé pendant pense petit petite peu peut peuvent peux pire plus
  plusieurs plutôt pour pourquoi pourtant pouvoir près presque puis puisque qu quand quant que
  quel quelle quelles quelque quelques quels qui quoi quoique recommande rien s sa sais sans sauf
  se sera serait ses seul seule seulement si sinon soi soit sommes son sont souvent sous suis
  suite super sur surtout t ta tant te tel telle tellement tes toi ton top toujours tous tout
  toute toutes très trop trouve trouvé tu un une va vais vers veut veux via voici voilà voir vont
  vos votre vous vraiment y horrible minutes semaine semaines année années ans adore aime aimé
  déçu déçue bref demain sympa avis trois terrible passer reçu reçois attends commandé arrivé
  arrive marche marché
`;
