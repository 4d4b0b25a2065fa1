export const pt = `
  a à acho agora aí ainda algo algum alguma algumas alguns ali além ante antes ao aos apenas após
  aquela aquele aquilo aqui as às assim até atrás bastante bem boa boas bom bons cada casa causa
  certeza com como comigo conforme contra contudo cujo da dá dão daí dar das de dela dele deles
  demais dentro depois desde dessa desse desta deste deu deve devem dia dias disse disso dito
  dizer do dois dos durante e é ela elas ele eles em embora enquanto então entre era eram essa
  essas esse esses esta está estamos estão estar estas estava estavam este estes estive esteve
  estou etc eu excelente excelentes faz fazem fazendo fazer fez fica ficar ficou fiz foi fomos for
  fora foram fosse fui gente geral gostei gosto gostamos grande há hoje hora horas horrível
  incrível ir isso isto já jamais la lá lhe lo logo lugar maioria mais mal maravilhoso mas me medo
  meio melhor melhores menos mes mês meses mesma mesmo meu meus mim minha minhas minuto minutos
  muita muitas muito muitos na nada não nas nela nele nem nenhum nenhuma ninguém no nos nós nossa
  nosso nossos nova novo nunca num numa o obrigada obrigado oi olá onde ontem os ótima ótimas
  ótimo ótimos ou outra outras outro outros ok para parabéns parece parte pela pelas pelo pelos
  perfeita perfeito perfeitamente pessima péssima péssimo péssimos pior pois por porém porque
  posso pouca pouco poucos pra pras pro pode podem poderia primeira primeiro próprio próxima quais
  qual qualquer quando quanto quase que quê quem quer querer quero realmente recomendo ruim ruins
  são se seja sem sempre sendo ser será seria seu seus si sido sim só sob sobre somente somos sou
  sua suas super também tanta tanto tão te tem tém têm temos tenha tenho ter teve ti tinha tive
  tivemos toda todas todo todos total totalmente três tu tudo um uma umas uns vai vamos vão várias
  vários veio vem ver vez vezes você vocês voltar voltarei vou ano anos semana semanas tarde amei
  adorei amo adoro top chegou
`;
