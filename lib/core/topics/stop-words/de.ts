export const de = `
  ab aber acht alle allem allen aller alles allerdings als also am an andere anderen anderer
  anderes auch auf aus außer außerdem bei beide beim bekam bekommen beste besten besser bereits
  besonders bin bis bisher bitte bisschen bleibt da dabei dadurch dafür dagegen daher dahin damals
  damit danach daneben dank danke dann daran darauf darf darin darüber darum das dass daß davon
  davor dazu dein deine dem den denen denn dennoch der deren des deshalb dessen dich die dies
  diese diesem diesen dieser dieses dir direkt doch dort drei du durch echt eben egal eher
  eigentlich ein eine einem einen einer eines einfach einige einigen einmal einzige entweder er
  erst erste ersten es etwa etwas euch euer eure extrem fand fantastisch fast finde für furchtbar
  ganz ganze ganzen gar geben gefällt gefragt gegen geht gehen gekauft gekommen gemacht genau
  genug gerade gern gerne gesagt gewesen gibt gibts gleich großartig gut gute guten guter gutes
  hab habe haben hallo hast hat hatte hatten hätte hätten heute hey hier hin hinter ich ihm ihn
  ihnen ihr ihre ihrem ihren ihrer im immer in ins insgesamt ist ja jahr jahre jahren je jede
  jedem jeden jeder jedes jedoch jemand jetzt kam kann kannst kaum kein keine keinen keiner klasse
  kommen kommt konnte konnten können könnte könnten lassen lässt leider lieb liebe letzte letzten
  liegt los mache machen macht mal man manche manchmal mega mehr mein meine meinem meinen meiner
  meist mich mindestens minute minuten mir mit monat monate morgen müssen musste mussten muss nach
  nachdem nächste natürlich neben nein nett neue neuen nicht nichts nie niemand noch nun nur ob
  obwohl oder oft ohne okay perfekt schade schlecht schlechte schlechter schlechtes schon schöne
  schön schrecklich sehr seid sein seine seinem seinen seiner seit selbst sich sie sieht sind so
  sofort sogar solche soll sollte sollten sonst sowie später statt stunde stunden super tag tage
  tagen toll tolle toller total trotz trotzdem über überhaupt um und uns unser unsere unter viel
  viele vielen vielleicht vom von vor vorher wann war waren warum was weg wegen weil weiter
  weitere welche welcher wenig weniger wenn wer werde werden wie wieder will wir wird wirklich wo
  woche wochen wohl wollen wollte wurde wurden würde würden zu zum zur zurück zusammen zwar zwei
  zwischen empfehlen empfehlenswert ausgezeichnet hervorragend wunderbar top mag sei bzw usw
`;
