/**
 * Common given names, lower case, without those that are also words of a language the form speaks
 * (Rose, Mark, Will, Grace, Angel, Paris, Sol, Linda, Clara, Bella, Stella, Leo).
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adriana adrian agnes agnieszka ahmed aisha alain alberto aleksander
  alejandra alejandro alessandra alessandro alessia alex alexander alexandra alexandre alexis alfonso
  alfredo ali alice alicia alina alison allison álvaro alvaro amanda amelia amir amy ana anaïs andré
  andrea andreas andrei andrés andrew andrzej andy angela angelika angelo anita anja anke anna anne
  annette annika anthony antoine anton antonia antonio arjun arnaud arthur asha astrid audrey aurélie
  axel barbara bart beatrice beatriz ben benjamin benoît bernard bernd bernhard bert birgit björn bob
  boris brandon brenda brian brigitte bruno caitlin camille camila carla carlos carmen carol caroline
  caterina catherine cécile cecilia céline chantal charles charlotte chiara chloé chris christian
  christina christine christoph christophe christopher claire claudia claudio claus colin connor
  cristina cristian cynthia cyril daan damien dan daniel daniela danielle danny darren dave david
  deborah deepak delphine denis denise dennis derek diana diego dieter dimitri dirk dmitri dominik
  dominique donald donna doris dorothea doug douglas duncan dylan ed eduardo edward edwin elena eleanor
  elias elisa elisabeth elizabeth elke ella ellen elodie els emilia émilie emily emma emmanuel enrico
  enrique eric erik erika esther ethan étienne eugene eva evelyn fabian fabienne fabio fatima federica
  federico felipe fernanda fernando filip filippo fiona florence francesca francesco francisca francisco
  françois françoise frank frederic frédéric fredrik friedrich gabriel gabriela gabriele gareth gary
  gemma geoffrey georg george gerald gérard gerhard giacomo gianluca gilles gina giorgio giovanna
  giovanni giulia giuseppe gonzalo gordon graham greg gregory guido guillaume guillermo gustavo hannah
  hans harald harry hasan hassan heather heidi heike heinz helen helena hélène helga helmut hendrik
  henri henry herbert hiroshi holger hugo ian ibrahim ignacio ilaria ines inés ingrid irene irina isaac
  isabel isabella isabelle ivan jaap jack jacob jacqueline jacques jaime jake jakob james jamie jan jane
  janet jared jason javier jean jeanne jeff jeffrey jelena jennifer jenny jens jeremy jérôme jesús
  jessica jill jim jimmy joan joana joanna joão joaquín joe joel johan johanna johannes john johnny jon
  jonas jonathan jordi jorge josé jose josef joseph joshua juan juana judith julia julian julie julien
  jürgen justin kai karen karin karl karsten kasia kate katharina katherine kathleen kathrin kathy katja
  katrin keith kelly ken kenneth kevin kim kirsten klaus krishna kristin krzysztof kyle lars laura
  lauren laurence laurent lea léa lena leonie leonardo leslie liam lieke lisa liz lorena lorenzo louis
  louise luca lucas lucía luigi luis luísa lukas luke lydia magdalena magali malik manfred manuel manuela
  marc marcel marcela marcelo marco marcos marcus margaret margarita margot maría maria marianne marie
  mario marion markus marta martha martin martina martine mateo mathieu mathilde matteo matthew matthias
  matthieu maurice mauricio max maximilian megan mehmet melanie mélanie melissa michael michaela michał
  michel michele michelle miguel mike mila milan mohamed mohammad mohammed mónica monica monika monique
  morgan muhammad murat mustafa nadia nadine nancy natalia natalie nathalie nathan neil nicholas nick
  nicola nicolas nicole niels nikita nikolai nina noah nora norbert olaf oleg olga oliver olivia
  olivier omar oscar oskar otto pablo pamela paola paolo pascal patricia patrick patrizia paul paula
  paulo pavel pedro peggy petra phil philip philipp philippe pierre pieter piotr priya rachel rafael
  rahul rainer raj rajesh ralf ramón raquel raul raúl rebecca regina reinhard rekha renate renato
  rené ricardo riccardo richard rita robert roberta roberto robin rodrigo roger roland rolf román ron
  ronald rosanna rosemary ruth ryan sabine sabrina salvatore sam samantha samir samuel sandra sanjay
  sara sarah sascha scott sean sébastien sebastian sergei sergio sharon shaun sheila silke silvia simon
  simona simone sofia sofía sonia sonja sophia sophie stefan stefania stefanie stefano stéphane stéphanie
  stephan stephanie stephen steve steven stuart sue sunil sunita susan susana susanne suzanne sven
  svetlana sylvia sylvie tamara tanja tanya tatiana teresa theo theresa thierry thomas thorsten tiago
  tim timothy tina tobias tom tommy tony torsten tracy ulrich ulrike ursula uwe valentina valérie
  valeria vanessa vera verónica veronica vicente victor victoria vijay viktor vincent vincenzo virginie
  viviane vladimir volker walter wendy werner wilhelm willem wolfgang xavier yannick yasmin ying yolanda
  yuki yusuf yvonne zoé zoe zofia`
    .trim()
    .split(/\s+/),
);
