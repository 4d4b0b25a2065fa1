/** What customers write: of several lengths and languages, so that nothing is read by heart. */
export const TEXTS = [
  'The staff were friendly and knew what they were talking about, thank you so much!',
  'The queue was far too long for a Tuesday morning, only one till was open.',
  'Checkout refused my card twice and then charged it three times over. I want a refund now, please.',
  'Everything arrived a day early, well packed and exactly as described. I shall come again.',
  'Nobody answered the telephone, so I had to come back in person after work.',
  'Meh.',
  'El personal fue muy amable, pero el pedido llegó tarde y la caja estaba rota.',
  'Très bon accueil, livraison rapide, je recommande cette boutique à tout le monde.',
  'Die Lieferung kam zu spät und der Kundenservice war leider überhaupt nicht erreichbar.',
  '配送很慢，但是客服态度很好，下次还会再来买东西。',
  'スタッフの対応がとても丁寧でした。また利用したいと思います。',
  'O atendimento foi ótimo, mas o preço está alto demais para o que oferecem.',
];
