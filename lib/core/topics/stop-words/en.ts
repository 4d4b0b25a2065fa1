export const en = `
  a about above absolutely actually after again against ago all almost along already also although
  always am amazing among an and another any anyone anything anyway are aren't around as asked
  asking at awesome away awful back bad be became because been before being best better between
  bit both but by came can can't cannot come comes coming could couldn't day days did didn't do
  does doesn't doing don't done down due during each either else enough especially etc even ever
  every everyone everything exactly excellent except extremely fantastic far feel feels felt few
  find finally fine first for found from full further gave get gets getting give given gives
  giving go goes going gone gonna good got great guy guys had hadn't happy hard has hasn't hate
  hated have haven't having he hello her here hers herself hey hi him himself his horrible how
  however i i'd i'll i'm i've if in incredible indeed instead into is isn't it it's its itself
  just keep keeps kept kind knew know last least left less let let's like liked likes literally
  little lot lots love loved lovely loves made main make makes making many may maybe me mean might
  mine more most much must my myself near nearly need needed needs neither never new next nice no
  none nor not nothing now of off often oh ok okay old on once one ones only onto or other others
  otherwise our ours ourselves out over overall own perfect perfectly please plus poor possible
  pretty probably put quite rather really right run said same saw say says see seem seemed seems
  seen sent several shall she should shouldn't show showed since so some somehow someone something
  sometimes soon started still stop such super sure take taken takes taking tell terrible than
  thank thanks that that's the their theirs them themselves then there there's therefore these
  they they're thing things think this those though thought three through thru time times to today
  together told tomorrow tonight too took total totally tried truly try trying turn two under
  unfortunately until up upon us use used using usually various very via want wanted wants was
  wasn't way we we're we've week weeks well went were weren't what what's whatever when where
  whether which while who whole whom whose why will wish with within without won't wonderful worst
  worse worth would wouldn't wow year years yes yesterday yet you you'd you'll you're you've your
  yours yourself hour hours minute minutes month months arrived highly recommend recommended
  definitely disappointed disappointing brilliant cool dear guess hope hopefully lol dont doesnt
  didnt cant wont isnt wasnt couldnt wouldnt ive im youre theyre thats lets completely outstanding
  superb ordered called waited bought paid received visited eat ate drink looked look looks
  looking work works working worked twice nicer nicest replied reply keeping happened happens
  happening add added change changed leave bring brought open opened close closed start starting
  stopped set talk spoke speak spent goodbye bigger smaller lower higher long longer
  short shorter second third today's sort enjoy enjoyed glad pleased satisfied feeling expected
  expect wished understand turned
`;
